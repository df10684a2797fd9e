import { createHash, createHmac } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/**
 * What the receiver of a signed request does: recomputes AWS Signature Version 4 from what arrived.
 * Gives the names of the signed headers, or `forged` when the signature is another.
 */
export function readSignature(
  headers: IncomingHttpHeaders,
  body: string,
  secret: string,
): { readonly signedHeaders: readonly string[]; readonly scope: string } | 'forged' {
  const [, scope = '', listed = '', given = ''] =
    /Credential=[^/]+\/(\S+), SignedHeaders=(\S+), Signature=(\w+)/.exec(
      headers.authorization ?? '',
    ) ?? [];
  const signedHeaders = listed.split(';');
  const lines = signedHeaders.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const request = `POST\n/\n\n${lines}\n${listed}\n${sha256(body)}`;
  const toSign = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(request)].join('\n');
  let key: Buffer = Buffer.from(`AWS4${secret}`);
  for (const part of [...scope.split('/'), toSign]) {
    key = createHmac('sha256', key).update(part).digest();
  }
  return key.toString('hex') === given ? { signedHeaders, scope } : 'forged';
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
