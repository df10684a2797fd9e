import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClock, type Clock } from '../../../local/clock.ts';
import { makeLocalRoutes, type LocalEngine } from '../../../local/page/routes.ts';
import type { LocalMail } from '../../../local/ses/local-mail.ts';
import type { SesFault } from '../../../local/ses/ses.ts';

export type LocalMachine = {
  readonly origin: string;
  readonly clock: Clock;
  readonly mails: LocalMail[];
  readonly engine: PlannedEngine;
  /** What the routes have told SES and DynamoDB to play. */
  readonly played: { ses: SesFault; throttled: boolean };
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
};

/** The routes of one machine behind a port of their own, over an engine that only plans mails. */
export async function aLocalMachine(): Promise<LocalMachine> {
  const clock = openClock(mkdtempSync(join(tmpdir(), 'local-')));
  const mails: LocalMail[] = [];
  const engine = aPlannedEngine(clock);
  const played = { ses: 'none' as SesFault, throttled: false };
  engine.throttleDynamo = (on) => void (played.throttled = on);
  const routes = makeLocalRoutes({
    clock,
    engine,
    ses: { mails: async () => mails, setFault: (fault) => void (played.ses = fault) },
    issuer: {
      handle: (_req, res) => void res.end('the issuer'),
      token: async (role) => `token of the ${role}`,
    },
  });
  const server = createServer((req, res) => {
    void routes(req, res).then((taken) => {
      if (!taken) res.writeHead(404).end('the product');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    clock,
    mails,
    engine,
    played,
    get: (path) => fetch(origin + path),
    post: (path, body, headers = {}) =>
      fetch(origin + path, {
        method: 'POST',
        headers,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

type PlannedEngine = LocalEngine & {
  /** Plans a mail, which may plan another when it is sent. */
  plan(name: string, due: Date, next?: () => void): void;
  /** What was sent, and at what time by the clock, in the order of sending. */
  readonly sent: { name: string; at: Date }[];
  /** How many mails one tick sends at the most. */
  perTick: number;
};

function aPlannedEngine(clock: Clock): PlannedEngine {
  type Planned = { name: string; due: Date; next?: (() => void) | undefined };
  let planned: Planned[] = [];
  let running: Promise<void> = Promise.resolve();
  const sent: PlannedEngine['sent'] = [];
  const sendDue = () => {
    const due = planned.filter((mail) => mail.due <= clock.now()).slice(0, engine.perTick);
    planned = planned.filter((mail) => !due.includes(mail));
    for (const { name, next } of due) {
      sent.push({ name, at: clock.now() });
      next?.();
    }
  };
  const engine: PlannedEngine = {
    perTick: 100,
    plan: (name, due, next) => void planned.push({ name, due, next }),
    sent,
    // The work of a tick is only done once somebody has waited for it.
    tick: async () => {
      running = running.then(() => new Promise((done) => setImmediate(done))).then(sendDue);
    },
    settle: () => running,
    dueTimes: async () => planned.map(({ due }) => due),
    throttleDynamo: () => undefined,
    mailStates: async () => ({ due: planned.length, sent: sent.length, failed: 0, dropped: 0 }),
  };
  return engine;
}

/** A mail as the mailbox holds it; parts of it replaced. */
export function aLocalMail(parts: Partial<LocalMail> = {}): LocalMail {
  return {
    id: 'mail-1',
    from: 'The front desk <office@example.com>',
    to: ['client@example.com'],
    subject: 'We have your form',
    text: 'Thank you. We have your form.',
    html: '<p style="color: green">Thank you. <a href="/staff">See</a></p>',
    headers: { 'auto-submitted': 'auto-generated' },
    attachments: [],
    sentAt: '2026-11-24T14:00:00.000Z',
    ...parts,
  };
}
