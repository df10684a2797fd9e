import { createHmac, hash } from 'node:crypto';
import { Agent, request } from 'node:https';

/*
 * AWS by hand: one signed POST, and nothing else. No second attempt, no patience, no error of its own.
 */

const {
  AWS_ACCESS_KEY_ID: id = '',
  AWS_SECRET_ACCESS_KEY: secret = '',
  AWS_REGION: region = '',
  AWS_ENDPOINT_URL_DYNAMODB: dynamodb = '',
  AWS_ENDPOINT_URL_SES: ses = '',
} = process.env;
const agent = new Agent({ keepAlive: true });
const places = { dynamodb: new URL(dynamodb), ses: new URL(ses) };
const hmac = (key: string | Buffer, text: string) =>
  createHmac('sha256', key).update(text).digest();
const keys = new Map<string, Buffer>();

/** Asks DynamoDB, and gives its answer. */
export async function dynamo(operation: string, input: object): Promise<Record<string, unknown>> {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
  };
  const answer = await post('dynamodb', headers, JSON.stringify(input));
  return JSON.parse(answer) as Record<string, unknown>;
}

/** Sends a form to SES, and gives the id of the mail. */
export async function sendMail(form: Readonly<Record<string, string>>): Promise<string> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const fields = Object.entries(form).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  const answer = await post('ses', headers, fields.join('&'));
  return /<MessageId>([^<]+)</.exec(answer)?.[1] ?? '';
}

function post(
  service: 'dynamodb' | 'ses',
  given: Readonly<Record<string, string>>,
  body: string,
): Promise<string> {
  const { host, hostname, port } = places[service];
  const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = `${time.slice(0, 8)}/${region}/${service}/aws4_request`;
  const signing: Record<string, string> = { ...given, host, 'x-amz-date': time };
  const names = Object.keys(signing).sort();
  const list = names.join(';');
  const lines = names.map((name) => `${name}:${signing[name]}\n`).join('');
  const asked = hash('sha256', `POST\n/\n\n${lines}\n${list}\n${hash('sha256', body)}`);
  let key = keys.get(scope);
  if (!key) {
    key = scope.split('/').reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
    keys.set(scope, key);
  }
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${time}\n${scope}\n${asked}`).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${id}/${scope}, SignedHeaders=${list}, Signature=${signature}`;
  const headers = { ...signing, authorization };
  return new Promise((resolve, reject) => {
    const req = request({ agent, hostname, port, method: 'POST', path: '/', headers }, (res) => {
      let text = '';
      res.setEncoding('utf8');
      res.on('data', (part: string) => (text += part));
      res.on('end', () =>
        res.statusCode === 200 ? resolve(text) : reject(new Error(`${res.statusCode}: ${text}`)),
      );
    });
    req.on('error', reject);
    req.end(body);
  });
}
