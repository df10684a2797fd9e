import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** How the service answers one kind of request. */
export type Answer =
  | { readonly status: number; readonly body: object }
  /** The request arrives, the reply does not. */
  | 'cut-off';

/** A request as it came: everything that could betray a token, and what was asked for. */
export type Received = {
  readonly method: string;
  readonly url: string;
  readonly token: string | undefined;
  readonly body: unknown;
};

export type VisitServer = {
  readonly address: string;
  readonly received: Received[];
  /** What was posted, by the end of its address. */
  readonly posted: () => readonly (readonly [string, unknown])[];
  /** By method and the end of the address, such as `GET ` and `POST confirm`; the last word counts. */
  readonly answers: Map<string, Answer>;
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

/** Serves the built pages with a service that answers as it is told, and remembers every request. */
export async function serveVisit(folder: string): Promise<VisitServer> {
  const received: Received[] = [];
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    void respond(request, response).catch(() => response.destroy());
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const body = await bodyOf(request);
    received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      token: request.headers.authorization,
      body,
    });
    if (!/^\/api\/(visit|offer|receipt)/.test(pathname)) return file(pathname, response);
    const answer = answers.get(`${request.method} ${endOf(pathname)}`);
    if (!answer || answer === 'cut-off') response.destroy();
    else json(response, answer);
  }

  async function file(pathname: string, response: ServerResponse): Promise<void> {
    const name = /^\/(visit|offer|receipt)$/.test(pathname) ? `${pathname}/index.html` : pathname;
    const content = await readFile(join(folder, name)).catch(() => undefined);
    const headers = {
      'content-type': TYPES[extname(name)] ?? 'text/plain',
      'content-security-policy': POLICY,
    };
    response.writeHead(content ? 200 : 404, headers).end(content);
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    received,
    answers,
    posted: () =>
      received
        .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
        .map(({ url, body }) => [endOf(url), body] as const),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const endOf = (pathname: string) => pathname.replace(/^\/api\/(visit|offer|receipt)\/?/, '');

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function json(response: ServerResponse, { status, body }: { status: number; body: object }): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
