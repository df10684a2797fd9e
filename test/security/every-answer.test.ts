import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/service/routes.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';

/** On every answer, whoever gives it: a page, a function, the gateway or the door itself. */
const EVERYWHERE = {
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'content-security-policy': /frame-ancestors 'none'/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
} as const;

const JSON_BODY = { 'content-type': 'application/json' };
type Knock = readonly [string, RequestInit & { readonly path: string }];

const templates = ROUTES.map(({ method, path }): Knock => [
  `${method} ${path}`,
  {
    path: path.replaceAll(/\{\w+\}/g, randomUUID()),
    method,
    redirect: 'manual',
    ...(method !== 'GET' && { headers: JSON_BODY, body: '{}' }),
  },
]);

const mistaken: readonly Knock[] = [
  ['a door that is not there', { path: '/api/nothing' }],
  ['a method without a door', { path: '/api/intakes', method: 'DELETE' }],
  ['a request for what may be asked (OPTIONS)', { path: '/api/intakes', method: 'OPTIONS' }],
  ['a body over 10 MB', { path: '/api/intakes', method: 'POST', body: 'x'.repeat(11_000_000) }],
  [
    'a body that is no JSON',
    { path: '/api/intakes', method: 'POST', body: '{', headers: JSON_BODY },
  ],
  [
    'a form of another page',
    { path: '/api/intakes', method: 'POST', body: new URLSearchParams({ a: '1' }) },
  ],
  ['a broken escape', { path: '/api/feeds/%E0%A4%A' }],
  ['a token that is none', { path: '/api/staff/intakes', headers: { authorization: 'Bearer x' } }],
];

const pages: readonly Knock[] = ['/', '/staff', '/staff/', '/visit', '/nothing', '/.env'].map(
  (path) => [path, { path }],
);

describe('every answer', () => {
  let product: LocalProduct;
  beforeAll(async () => {
    product = await startLocalProduct();
  });
  afterAll(() => product.stop());

  const ask = async ({ path, ...init }: Knock[1]) => {
    product.clock.setTo(new Date(product.clock.now().getTime() + 1000));
    const answer = await fetch(product.origin + path, init);
    await answer.text();
    return answer;
  };

  test.for([...templates, ...mistaken, ...pages])(
    'to %s says what a browser may do with it',
    async ([, knock]) => {
      const { headers, status } = await ask(knock);
      for (const [name, expected] of Object.entries(EVERYWHERE)) {
        expect([name, headers.get(name)]).toEqual([name, expect.stringMatching(expected)]);
      }
      expect(status).toBeLessThan(500);
      expect(headers.has('server')).toBe(false);
      expect(headers.has('access-control-allow-origin')).toBe(false);
      expect(headers.has('set-cookie')).toBe(false);
    },
  );

  test.for([...templates, ...mistaken])('to %s is kept by nobody on the way', async ([, knock]) => {
    const { headers } = await ask(knock);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test.for(pages)('to %s lets no script in but its own files', async ([, knock]) => {
    const policy = (await ask(knock)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe');
  });
});

describe('a request as no browser writes it', () => {
  let product: LocalProduct;
  beforeAll(async () => {
    product = await startLocalProduct();
  });
  afterAll(() => product.stop());

  /** The status of the answer to these bytes; `undefined` where the line is cut instead. */
  const write = (bytes: string | Buffer) =>
    new Promise<number | undefined>((resolve) => {
      const socket = connect(Number(new URL(product.origin).port), '127.0.0.1');
      let answer = '';
      socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]) || undefined));
      socket.end(bytes);
    });
  const head = (...lines: readonly string[]) =>
    ['POST /api/intakes HTTP/1.1', 'Host: 127.0.0.1', 'Connection: close', ...lines, '', ''].join(
      '\r\n',
    );

  test.for([
    ['two lengths', head('Content-Length: 2', 'Content-Length: 3') + '{}'],
    ['a length and chunks', head('Content-Length: 2', 'Transfer-Encoding: chunked') + '{}'],
    [
      'a chunk of a length that is none',
      head('Transfer-Encoding: chunked') + 'zz\r\n{}\r\n0\r\n\r\n',
    ],
    ['a header with a line break alone', head('X-A: 1\nX-B: 2') + ''],
    ['a name of a header with a space', head('X A: 1') + ''],
    ['two hosts', head('Host: elsewhere.example') + ''],
    ['an endless header', head(`X-A: ${'x'.repeat(70_000)}`) + ''],
    [
      'two types',
      head('Content-Type: application/json', 'Content-Type: text/plain', 'Content-Length: 2') +
        '{}',
    ],
    [
      'bytes that are no UTF-8',
      Buffer.concat([
        Buffer.from(head('Content-Type: application/json', 'Content-Length: 4')),
        Buffer.from([0xff, 0xfe, 0x00, 0xc0]),
      ]),
    ],
  ] as const)('with %s is refused, and nobody falls over it', async ([, bytes]) => {
    const status = await write(bytes);
    if (status !== undefined) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect((await fetch(`${product.origin}/api/practice`)).status).toBe(200);
  });
});
