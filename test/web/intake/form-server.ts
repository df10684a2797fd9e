import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { IntakeReply } from '../../../schemas/intake.reply.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { PublicPractice } from '../../../schemas/public-practice.ts';

/** How the service behind the page answers the next requests to send. */
export type Answer =
  | { readonly kind: 'received'; readonly reply?: Partial<IntakeReply> }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** The request arrives, the reply does not. */
  | { readonly kind: 'cut-off' };

export type Received = { readonly key: string; readonly body: unknown };

export type FormServer = {
  readonly address: string;
  readonly received: Received[];
  answer: Answer;
  /** `null` as when the service cannot say what day it is. */
  practice: PublicPractice | null;
  readonly close: () => Promise<void>;
};

/** The policy the pages are served with: a page that needs more would break in its test. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The stamp that the page gets as it opens. */
export const START = '1764000000000.c2VhbA';

export const aReply: IntakeReply = {
  intakeId: '3f0c2f6e-6f0f-4c5e-9f57-0d3a0b8d5a11',
  receivedAt: '2026-11-24T15:00:00.000Z',
  crisisHelp: 'footer',
  staffBackAt: null,
  confirmationByEmail: true,
};

/** Serves built pages with a service that answers as it is told. */
export async function serveForm(folder: string, practice: PublicPractice): Promise<FormServer> {
  const received: Received[] = [];
  const state: Pick<FormServer, 'answer' | 'practice'> = { answer: { kind: 'received' }, practice };
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    if (pathname === '/api/practice') return practiceReply(response);
    if (pathname === '/api/intakes/start') return json(response, 200, { start: START });
    if (pathname === '/api/intakes') return intakeAnswer(request, response);
    const file = pathname === '/' ? '/index.html' : pathname;
    const content = await readFile(join(folder, file)).catch(() => undefined);
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'content-security-policy': POLICY,
    };
    response.writeHead(content ? 200 : 404, headers).end(content);
  }

  function practiceReply(response: ServerResponse): void {
    if (state.practice === null) response.writeHead(503).end();
    else json(response, 200, state.practice);
  }

  async function intakeAnswer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const key = String(request.headers['idempotency-key']);
    received.push({ key, body: JSON.parse(Buffer.concat(chunks).toString()) });
    const { answer } = state;
    if (answer.kind === 'cut-off') response.destroy();
    else if (answer.kind === 'problem') json(response, answer.problem.status, answer.problem);
    else json(response, 201, { ...aReply, ...answer.reply });
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    address: `http://127.0.0.1:${port}/`,
    received,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
