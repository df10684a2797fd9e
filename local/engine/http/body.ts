import type { IncomingMessage } from 'node:http';

/** Reads a request's body, or gives up as soon as it is larger than allowed. */
export async function readBody(
  req: IncomingMessage,
  mostBytes: number,
): Promise<Buffer | 'too-large'> {
  if (Number(req.headers['content-length'] ?? 0) > mostBytes) return 'too-large';
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
