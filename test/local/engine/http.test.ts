import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLIENT_ID, type RunningSample, runSample } from './sample/running-sample.ts';

let sample: RunningSample;
beforeAll(async () => {
  sample = await runSample();
});
afterAll(() => sample.stop());

const echoed = async (answer: Response) => (await answer.json()) as Echoed;
type Echoed = {
  event: {
    routeKey: string;
    rawPath: string;
    rawQueryString: string;
    cookies?: string[];
    headers: Record<string, string>;
    queryStringParameters?: Record<string, string>;
    pathParameters?: Record<string, string>;
    body?: string;
    isBase64Encoded: boolean;
    requestContext: {
      http: { method: string; sourceIp: string };
      authorizer?: { jwt: { claims: Record<string, string>; scopes: string[] } };
    };
  };
};

describe('the event a function is given', () => {
  test('has joined headers, cookies apart, and the query both raw and read', async () => {
    const { event } = await echoed(
      await sample.get('/api/echo?a=1&a=2&b=%C3%A9', { cookie: 'x=1; y=2', 'X-Mixed': 'Kept' }),
    );
    expect(event.rawQueryString).toBe('a=1&a=2&b=%C3%A9');
    expect(event.queryStringParameters).toEqual({ a: '1,2', b: 'é' });
    expect(event.cookies).toEqual(['x=1', 'y=2']);
    expect(event.headers).toMatchObject({ 'x-mixed': 'Kept' });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.requestContext.http).toMatchObject({ method: 'GET', sourceIp: '127.0.0.1' });
  });

  test('carries text as it is and anything else as base64', async () => {
    const json = await echoed(
      await sample.post('/api/echo', '{"é":1}', { 'content-type': 'application/json' }),
    );
    expect(json.event).toMatchObject({ body: '{"é":1}', isBase64Encoded: false });
    const form = await echoed(
      await sample.post('/api/echo', 'a=b', {
        'content-type': 'application/x-www-form-urlencoded',
      }),
    );
    expect(form.event).toMatchObject({ body: 'YT1i', isBase64Encoded: true });
  });
});

describe('routes', () => {
  test.for([
    ['/api/echo', 'GET /api/echo', undefined],
    ['/api/echo/known', 'GET /api/echo/known', undefined],
    ['/api/echo/a%20b', 'GET /api/echo/{id}', { id: 'a b' }],
    ['/api/rest/a/b', 'ANY /api/rest/{proxy+}', { proxy: 'a/b' }],
  ] as const)('%s is answered by %s', async ([path, routeKey, pathParameters]) => {
    const { event } = await echoed(await sample.get(path));
    expect(event).toMatchObject({ routeKey, ...(pathParameters && { pathParameters }) });
  });

  test.for(['/api/nothing', '/api/echo/', '/api/echo/a/b', '/api/rest/', '/'])(
    '%s is not found',
    async (path) => {
      const answer = await sample.get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ message: 'Not Found' });
    },
  );

  test('a method without a route is not found, OPTIONS and HEAD among them', async () => {
    for (const method of ['DELETE', 'OPTIONS', 'HEAD']) {
      expect((await fetch(`${sample.url}/api/echo`, { method })).status).toBe(404);
    }
  });

  test('a body over 10 MB is refused', async () => {
    const answer = await sample.post('/api/echo', 'x'.repeat(10 * 1024 * 1024 + 1));
    expect(answer.status).toBe(413);
  });

  test('a path with a broken escape is a bad request', async () => {
    expect((await sample.get('/api/echo/%E0%A4%A')).status).toBe(400);
  });
});

describe('what becomes of an answer', () => {
  const answering = (answer: object) =>
    sample.get(`/api/echo?answer=${encodeURIComponent(JSON.stringify(answer))}`);

  test('status, headers, cookies and a base64 body arrive as they were given', async () => {
    const answer = await answering({
      statusCode: 202,
      headers: { 'X-One': 1 },
      cookies: ['a=1', 'b=2'],
      body: Buffer.from('héllo').toString('base64'),
      isBase64Encoded: true,
    });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('x-one')).toBe('1');
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await answer.text()).toBe('héllo');
  });

  test('anything without a status is the body of a 200 in JSON', async () => {
    const answer = await answering({ hello: 'you' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ hello: 'you' });
  });

  test('an answer that cannot be read, and a thrown error, are internal errors', async () => {
    for (const answer of [answering({ statusCode: 9 }), sample.get('/api/echo?answer=throw')]) {
      expect((await answer).status).toBe(500);
      expect(await (await answer).json()).toEqual({ message: 'Internal Server Error' });
    }
  });

  test('a function that never ends is cut off, and the next call finds a fresh one', async () => {
    const [first, second] = [sample.get('/api/forever'), sample.get('/api/forever')];
    expect((await first).status).toBe(503);
    expect((await second).status).toBe(503);
  });

  test('a function that does not load is an internal error, told in one line at the start', async () => {
    expect((await sample.get('/api/broken')).status).toBe(500);
    await sample.engine.lambdas.warm();
    expect(sample.said).toContain('service-brokenfunctionF3BB6BD1 does not load: no such setting');
  });
});

describe('a route for staff', () => {
  const withToken = async (claims: Record<string, unknown>) =>
    sample.get('/api/staff/echo', { authorization: `Bearer ${await sample.token(claims)}` });
  const STAFF = { scope: 'openid practice/staff' };

  test('lets in a token with the scope, and passes its claims on as text', async () => {
    const answer = await withToken({
      ...STAFF,
      'cognito:groups': ['counselor', 'admin'],
      level: 2,
    });
    const { event } = await echoed(answer);
    expect(event.requestContext.authorizer?.jwt).toMatchObject({
      claims: { 'cognito:groups': '[counselor admin]', level: '2', client_id: CLIENT_ID },
      scopes: ['practice/staff'],
    });
  });

  test('takes the audience from aud as well', async () => {
    expect((await withToken({ ...STAFF, client_id: 'x', aud: [CLIENT_ID] })).status).toBe(200);
  });

  test('forbids a token without the scope', async () => {
    const answer = await withToken({ scope: 'practice/other' });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toEqual({ message: 'Forbidden' });
  });

  test.for([
    ['of another audience', { ...STAFF, client_id: 'another' }],
    ['of another issuer', { ...STAFF, iss: 'http://elsewhere' }],
    ['not valid yet', { ...STAFF, nbf: 4_000_000_000 }],
  ] as const)('refuses a token %s', async ([, claims]) => {
    const answer = await withToken(claims);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
  });

  test.for([
    ['no token', {}],
    ['no token at all', { authorization: 'Bearer' }],
    ['a token that is none', { authorization: 'Bearer not.a.token' }],
    [
      'a token without a signature',
      { authorization: `Bearer ${unsigned({ client_id: CLIENT_ID, scope: 'practice/staff' })}` },
    ],
  ] as const)('refuses %s', async ([, headers]) => {
    expect((await sample.get('/api/staff/echo', headers)).status).toBe(401);
  });
});

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ iss: 'http://127.0.0.1/local/issuer', ...claims })}.`;
}
