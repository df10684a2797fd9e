import type { ProblemKind } from './problem.ts';

/** A body as the gateway hands it over. */
export type RawBody = {
  readonly body: unknown;
  readonly isBase64Encoded?: boolean | undefined;
  readonly contentType: string | undefined;
};

export type ReadBody =
  | { readonly kind: 'read'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly problem: ProblemKind };

export const refused = (problem: ProblemKind): ReadBody => ({ kind: 'refused', problem });

/** The bytes that were sent: too many are refused before anything is parsed. */
export function bytesOf(
  { body, isBase64Encoded }: RawBody,
  maxBytes: number,
): Buffer<ArrayBuffer> | 'none' | 'too-large' {
  if (typeof body !== 'string' || body === '') return 'none';
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  return bytes.byteLength > maxBytes ? 'too-large' : bytes;
}
