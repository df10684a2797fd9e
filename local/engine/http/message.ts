import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request on its way from the viewer to what answers it. Header names are lower-case. */
export type WebRequest = {
  readonly method: string;
  /** As the viewer wrote it, without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `too-large` where it was not read to its end. */
  readonly body: Buffer | 'too-large';
  readonly sourceIp: string;
};

export type WebResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body: Buffer;
};

export function toWebRequest(req: IncomingMessage, body: WebRequest['body']): WebRequest {
  const [path = '/', query = ''] = splitOnce(req.url ?? '/', '?');
  return {
    method: req.method ?? 'GET',
    path,
    query,
    headers: Object.fromEntries(
      Object.entries(req.headersDistinct).map(([name, values = []]) => [
        name,
        values.join(name === 'cookie' ? '; ' : ','),
      ]),
    ),
    body,
    sourceIp: req.socket.remoteAddress ?? '127.0.0.1',
  };
}

export function sendWebResponse(res: ServerResponse, method: string, answer: WebResponse): void {
  const { status, headers, cookies = [], body } = answer;
  res.writeHead(status, {
    ...headers,
    'content-length': body.length,
    ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
  });
  res.end(method === 'HEAD' ? undefined : body);
}

/** The body AWS's own gateway gives for what never reaches a function. */
export const gatewayMessage = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
): WebResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: Buffer.from(JSON.stringify({ message })),
});

function splitOnce(text: string, at: string): [string, string] {
  const index = text.indexOf(at);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + at.length)];
}
