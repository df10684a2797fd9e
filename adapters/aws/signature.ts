import { createHmac, hash } from 'node:crypto';
import type { Credentials } from './credentials.ts';

type Signing = {
  readonly host: string;
  /** By lower-case name; all of them are signed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly region: string;
  /** The name by which AWS knows the service, such as `dynamodb`. */
  readonly service: string;
  readonly now: Date;
};

/**
 * The headers of a POST to `/`, signed with AWS Signature Version 4
 * (docs.aws.amazon.com, "Create a signed AWS API request").
 */
export function signed(
  { accessKeyId, secretAccessKey, sessionToken }: Credentials,
  { host, headers, body, region, service, now }: Signing,
): Record<string, string> {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const all: Record<string, string> = {
    ...headers,
    host,
    'x-amz-date': time,
    ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
  };
  const names = Object.keys(all).sort();
  const listed = names.join(';');
  const canonical = ['POST', '/', '', ...names.map((name) => `${name}:${all[name]}`), '', listed];
  const scope = `${day}/${region}/${service}/aws4_request`;
  const request = sha256([...canonical, sha256(body)].join('\n'));
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${request}`;
  const signature = hmac(signingKey(secretAccessKey, day, region, service), toSign).toString('hex');
  all['authorization'] =
    `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${listed}, Signature=${signature}`;
  return all;
}

const sha256 = (text: string): string => hash('sha256', text);
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

const kept = new Map<string, { readonly of: string; readonly key: Buffer }>();

/** A key is good for a day, a region and a service: the last one of each service is kept. */
function signingKey(secret: string, day: string, region: string, service: string): Buffer {
  const of = [secret, day, region, service].join('\n');
  const last = kept.get(service);
  if (last?.of === of) return last.key;
  const key = [day, region, service, 'aws4_request'].reduce<Buffer>(
    hmac,
    Buffer.from(`AWS4${secret}`),
  );
  kept.set(service, { of, key });
  return key;
}
