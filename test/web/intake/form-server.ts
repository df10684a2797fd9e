import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { draftedForm } from '../../../domain/draft/drafted-form.ts';
import { keepParts } from '../../../domain/draft/keep-parts.ts';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import { draftSending } from '../../../schemas/draft.request.ts';
import type { IntakeReply } from '../../../schemas/intake.reply.ts';
import type { Problem } from '../../../schemas/problem.ts';
import type { PublicPractice } from '../../../schemas/public-practice.ts';
import { theDrafts } from '../../support/drafting.ts';

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
  /** The real function of drafts, on a table in memory. */
  readonly drafts: ReturnType<typeof theDrafts>;
  /** Whether drafts are answered at all; else the line is cut. */
  draftsAnswer: boolean;
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
  const drafts = theDrafts();
  const state: Pick<FormServer, 'answer' | 'practice' | 'draftsAnswer'> = {
    answer: { kind: 'received' },
    practice,
    draftsAnswer: true,
  };
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    if (pathname === '/api/practice') return practiceReply(response);
    if (pathname === '/api/intakes/start') return json(response, 200, { start: START });
    if (pathname === '/api/intakes') return intakeAnswer(request, response);
    if (pathname.startsWith('/api/drafts')) return draftAnswer(request, response, pathname);
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
    const key = String(request.headers['idempotency-key']);
    received.push({ key, body: await bodyOf(request) });
    const { answer } = state;
    if (answer.kind === 'cut-off') response.destroy();
    else if (answer.kind === 'problem') json(response, answer.problem.status, answer.problem);
    else json(response, 201, { ...aReply, ...answer.reply });
  }

  async function draftAnswer(
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<void> {
    const body = await bodyOf(request);
    if (!state.draftsAnswer) return void response.destroy();
    const token = String(request.headers.authorization).replace('Bearer ', '');
    const { answer } = state;
    if (pathname === '/api/drafts/sending') {
      const form = formOf(token, body);
      if (form) received.push({ key: token, body: form });
      if (answer.kind === 'problem') return json(response, answer.problem.status, answer.problem);
    }
    const reply = await drafts.ask(`${request.method} ${pathname}`, token, body);
    const isSending = pathname === '/api/drafts/sending';
    if (isSending && answer.kind === 'cut-off') return void response.destroy();
    const more = isSending && answer.kind === 'received' ? answer.reply : {};
    json(
      response,
      reply.statusCode,
      reply.statusCode === 201 ? { ...reply.json, ...more } : reply.json,
    );
  }

  /** The form as a whole that a sending makes of what is kept and what comes with it. */
  function formOf(token: string, body: unknown): object | undefined {
    const link = drafts.table.links.get(hashOfToken(token));
    const draft = drafts.table.drafts.get(link?.recordId ?? '');
    const { data } = draftSending.safeParse(body);
    if (draft?.state !== 'open' || !data) return undefined;
    return {
      ...draftedForm(keepParts(draft, data), data.unasked),
      timeZone: data.timeZone,
      guard: data.guard,
    };
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    address: `http://127.0.0.1:${port}/`,
    received,
    drafts,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
