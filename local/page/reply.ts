import type { ServerResponse } from 'node:http';
import type { Problem } from '../../schemas/problem.ts';

/** What a route of this machine answers. */
export type LocalReply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Nothing under /local is ever kept or read by another site. */
const ALWAYS = {
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export function json(value: unknown): LocalReply {
  return content(200, 'application/json', JSON.stringify(value));
}

export function content(status: number, type: string, body: string): LocalReply {
  return { status, headers: { ...ALWAYS, 'content-type': type }, body };
}

/** An answer by RFC 9457 that says what is wrong, in words of ours alone. */
export function problem(status: number, title: string, detail?: string): LocalReply {
  const body: Problem = {
    type: 'about:blank',
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
  };
  return content(status, 'application/problem+json', JSON.stringify(body));
}

export function sendReply(res: ServerResponse, { status, headers, body }: LocalReply): void {
  res.writeHead(status, headers);
  res.end(body);
}
