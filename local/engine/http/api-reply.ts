import { z } from 'zod';
import { type WebResponse, gatewayMessage } from './message.ts';

const structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/**
 * Turns what a function returned into an answer. As in payload format 2.0: without a `statusCode`
 * it is the body of a 200 in JSON; an answer that cannot be read is an internal error.
 */
export function apiReply(result: unknown): WebResponse {
  if (typeof result !== 'object' || result === null || !('statusCode' in result)) {
    const body = typeof result === 'string' ? result : JSON.stringify(result);
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(body),
    };
  }
  const read = structured.safeParse(result);
  if (!read.success) return gatewayMessage(500, 'Internal Server Error');
  const { statusCode, headers, cookies, body, isBase64Encoded } = read.data;
  const texts = Object.entries(headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  return {
    status: statusCode,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...Object.fromEntries(texts) },
    cookies: cookies ?? [],
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}
