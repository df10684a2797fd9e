import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Asked, Reply } from './fake-service.ts';

/** The policy of the real deployment; a console that breaks it fails here too. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Staff console</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/console.css"></head>
<body><div id="app"></div><script type="module" src="/console.js"></script></body></html>`;

export type ConsoleServer = {
  readonly origin: string;
  readonly close: () => Promise<void>;
};

type Answer = (asked: Asked) => Reply | Promise<Reply>;
type Extra = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

/** Serves one bundle of the console, with the staff routes beside it, on a free port. */
export async function startConsoleServer(
  entry: URL,
  answer: Answer,
  extra: Extra = () => false,
): Promise<ConsoleServer> {
  const files = await bundle(entry);
  const server = createServer((request, response) => {
    void respond(request, response, { files, answer, extra });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Files = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

async function bundle(entry: URL): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: { console: entry.pathname },
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
  });
  const typeOf = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');
  return new Map([
    ...outputFiles.map(({ path, text }) => [path, { type: typeOf(path), text }] as const),
    ['/staff', { type: 'text/html', text: PAGE }],
  ]);
}

type Parts = { readonly files: Files; readonly answer: Answer; readonly extra: Extra };

async function respond(request: IncomingMessage, response: ServerResponse, parts: Parts) {
  if (await parts.extra(request, response)) return;
  const { method = 'GET', url = '/' } = request;
  const file = parts.files.get(new URL(url, 'http://x').pathname);
  if (file) {
    const type = `${file.type}; charset=utf-8`;
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY });
    return response.end(file.text);
  }
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? null;
  const text = await bodyOf(request);
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  const headers = { 'idempotency-key': request.headers['idempotency-key']?.toString() };
  return send(response, await parts.answer({ method, url, token, body, headers }));
}

function send(response: ServerResponse, reply: Reply) {
  if (reply === 'drop') return response.destroy();
  const type = reply.status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(reply.status, { 'content-type': type, 'cache-control': 'no-store' });
  return response.end(JSON.stringify(reply.body ?? null));
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
