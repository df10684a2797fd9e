import { describe, expect, test } from 'vitest';
import { Unavailable } from '../../../domain/unavailable.ts';
import type { HttpHandler } from '../../../functions/shared/http.ts';
import { reply } from '../../../functions/shared/reply.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { behindGateway } from '../../support/http-event.ts';

const route = 'POST /api/intakes';
/** Says back what it was given, so that a test sees what reaches a handler. */
const echo: HttpHandler = async (request) => reply(200, { request });
const json = { 'Content-Type': 'application/json' };

describe('what reaches a handler', () => {
  test('is the parsed body, with headers by lower-case name', async () => {
    const { ask } = behindGateway(echo);
    const answer = await ask({
      route,
      headers: { ...json, 'Idempotency-Key': 'k' },
      body: '{"a":1}',
    });
    expect(answer.json['request']).toMatchObject({
      route,
      headers: { 'idempotency-key': 'k' },
      body: { a: 1 },
      claims: {},
    });
  });

  test('is the body behind base64, too', async () => {
    const { ask } = behindGateway(echo);
    const body = Buffer.from('{"name":"Łucja"}').toString('base64');
    const answer = await ask({ route, headers: json, body, isBase64Encoded: true });
    expect(answer.json['request']).toMatchObject({ body: { name: 'Łucja' } });
  });

  test('is no body when there is none', async () => {
    const { ask } = behindGateway(echo);
    for (const body of [undefined, '']) {
      const answer = await ask({ route, ...(body === undefined ? {} : { body }) });
      expect(answer.statusCode).toBe(200);
      expect(answer.json['request']).not.toHaveProperty('body');
    }
  });
});

describe('a body that no handler sees', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const deepAndSmall = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000);
  test.for([
    ['of 64 KB and a byte', { headers: json, body: 'x'.repeat(64 * 1024 + 1) }, 413, 'too-large'],
    ['of a megabyte', { headers: json, body: `"${'x'.repeat(1_000_000)}"` }, 413, 'too-large'],
    ['100,000 levels deep', { headers: json, body: deep }, 413, 'too-large'],
    [
      'too large, whatever it is called',
      { headers: {}, body: 'x'.repeat(70_000) },
      413,
      'too-large',
    ],
    ['5,000 levels deep', { headers: json, body: deepAndSmall }, 400, 'not-json'],
    ['21 levels deep', { headers: json, body: '['.repeat(21) + ']'.repeat(21) }, 400, 'not-json'],
    ['cut off', { headers: json, body: '{"a":' }, 400, 'not-json'],
    ['with two values', { headers: json, body: '{}{}' }, 400, 'not-json'],
    [
      'that is no UTF-8',
      { headers: json, body: '/////w==', isBase64Encoded: true },
      400,
      'not-json',
    ],
    ['without a type', { headers: {}, body: '{}' }, 415, 'not-json-type'],
    [
      'of a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' },
      415,
      'not-json-type',
    ],
    [
      'called text',
      { headers: { 'content-type': 'text/plain' }, body: '{}' },
      415,
      'not-json-type',
    ],
    [
      'with two types',
      { headers: { 'content-type': 'application/json, text/plain' }, body: '{}' },
      415,
      'not-json-type',
    ],
    [
      'in another alphabet',
      { headers: { 'content-type': 'application/json; charset=utf-16' }, body: '{}' },
      415,
      'not-json-type',
    ],
    ['with a prototype', { headers: json, body: '{"a":[{"__proto__":{"x":1}}]}' }, 400, 'not-json'],
    [
      'with an escaped prototype',
      { headers: json, body: '{"\\u005f_proto__":{"x":1}}' },
      400,
      'not-json',
    ],
    [
      'with a constructor',
      { headers: json, body: '{"constructor":{"prototype":{"x":1}}}' },
      400,
      'not-json',
    ],
  ] as const)('%s', async ([, asked, status, kind]) => {
    let seen = 0;
    const { ask, logged } = behindGateway(async () => {
      seen += 1;
      return reply(200, {});
    });
    const event = { route, ...asked };
    expect(await cpuTimeOf(() => ask(event))).toBeLessThan(100);
    seen = 0;
    const answer = await ask(event);
    expect(answer).toMatchObject({
      statusCode: status,
      headers: { 'content-type': 'application/problem+json' },
      json: { type: `/problems/${kind}`, status },
    });
    expect(seen).toBe(0);
    expect(logged).toEqual([]);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  test('takes a body of exactly 64 KB, twenty levels deep, with a charset', async () => {
    const { ask } = behindGateway(async () => reply(200, {}));
    const shell = '['.repeat(19) + '""' + ']'.repeat(19);
    const body = shell.replace('""', `"${'x'.repeat(64 * 1024 - shell.length)}"`);
    const headers = { 'content-type': 'Application/JSON; charset=UTF-8' };
    expect(await ask({ route, headers, body })).toMatchObject({ statusCode: 200 });
  });
});

describe('a fault', () => {
  test('is answered in fixed words and logged by its class alone', async () => {
    const { ask, logged } = behindGateway(async () => {
      throw new TypeError('Ana Ruiz, born 1990-04-30');
    });
    const answer = await ask({ route, json: {} });

    expect(answer).toMatchObject({ statusCode: 500, json: { type: '/problems/fault' } });
    expect(answer.body).not.toContain('Ana');
    expect(logged).toEqual([
      {
        level: 'error',
        code: 'request-failed',
        name: 'TypeError',
        at: expect.stringMatching(/^http\.test\.ts:\d+:\d+$/) as unknown,
        requestId: 'request-1',
        route,
      },
    ]);
  });

  test('that may pass asks to try again', async () => {
    const { ask, logged } = behindGateway(async () => {
      throw new Unavailable('ThrottlingException');
    });
    expect(await ask({ route, json: {} })).toMatchObject({
      statusCode: 503,
      headers: { 'retry-after': '5' },
      json: { type: '/problems/try-again' },
    });
    expect(logged).toMatchObject([{ level: 'warn', code: 'try-again' }]);
  });
});

test('no answer may be cached or sniffed, whatever it is', async () => {
  const failing = behindGateway(async () => {
    throw new Error('no');
  });
  const working = behindGateway(async () => reply(201, {}));
  const answers = [
    await working.ask({ route, json: {} }),
    await working.ask({ route, body: '{}' }),
    await working.ask({ route, body: '{', headers: json }),
    await failing.ask({ route, json: {} }),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 415, 400, 500]);
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  }
});
