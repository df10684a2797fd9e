import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { content, type LocalReply } from './reply.ts';

/**
 * No script or request but our own. Styles may stand inside a mail: its frame inherits this policy,
 * and mail programs know no other way to style one.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const FILES = [
  ['/local', 'index.html', 'text/html'],
  ['/local/', 'index.html', 'text/html'],
  ['/local/page/base.css', 'base.css', 'text/css'],
  ['/local/page/page.css', 'page.css', 'text/css'],
  ['/local/page/main.js', 'main.js', 'text/javascript'],
  ['/local/page/mailbox.js', 'mailbox.js', 'text/javascript'],
  ['/local/page/open-mail.js', 'open-mail.js', 'text/javascript'],
  ['/local/page/clock.js', 'clock.js', 'text/javascript'],
  ['/local/page/faults.js', 'faults.js', 'text/javascript'],
  ['/local/page/ask.js', 'ask.js', 'text/javascript'],
] as const;

/** The files of the page, read once. */
export function pageFiles(): readonly (readonly [path: string, file: LocalReply])[] {
  return FILES.map(([path, name, type]) => {
    const text = readFileSync(join(import.meta.dirname, 'static', name), 'utf8');
    const reply = content(200, `${type}; charset=utf-8`, text);
    const headers = { ...reply.headers, 'content-security-policy': POLICY };
    return [path, { ...reply, headers }] as const;
  });
}
