import http from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem } from '../../../schemas/problem.ts';
import { aLocalMachine, aLocalMail, type LocalMachine } from './local-machine.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('the addresses under /local', () => {
  let machine: LocalMachine;
  beforeEach(async () => {
    machine = await aLocalMachine();
  });
  afterEach(() => machine.close());

  const now = async () => {
    const { now: text } = (await (await machine.get('/local/clock')).json()) as { now: string };
    return new Date(text).getTime();
  };
  const inDays = (days: number) => new Date(Date.now() + days * DAY);

  it('leaves every other address to the product', async () => {
    for (const path of ['/', '/localx', '/api/intakes']) {
      expect(await (await machine.get(path)).text()).toBe('the product');
    }
  });

  it('hands the issuer its own addresses', async () => {
    expect(await (await machine.get('/local/issuer/jwks')).text()).toBe('the issuer');
  });

  it('lists the mails in their own order', async () => {
    const mails = [aLocalMail(), aLocalMail({ id: 'mail-2' })];
    machine.mails.push(...mails);
    expect(await (await machine.get('/local/mail')).json()).toEqual(mails);
  });

  it('counts what is due and sent', async () => {
    machine.engine.plan('reminder', inDays(1));
    const state: unknown = await (await machine.get('/local/state')).json();
    expect(state).toEqual({ due: 1, sent: 0, failed: 0, dropped: 0 });
  });

  it('gives a token for a role, and for nothing else', async () => {
    const reply = await machine.post('/local/token', { role: 'counselor' });
    expect(await reply.json()).toEqual({ accessToken: 'token of the counselor' });
    expect((await machine.post('/local/token', { role: 'owner' })).status).toBe(400);
    expect((await machine.post('/local/token', { role: 'counselor', x: 1 })).status).toBe(400);
  });

  it.each([
    ['PT1H', 1 / 24],
    ['P3D', 3],
    ['P2W', 14],
    ['PT90M', 1.5 / 24],
  ])('moves the clock on by %s', async (advance, days) => {
    const reply = await machine.post('/local/clock', { advance });
    const { now: said } = (await reply.json()) as { now: string };
    expect(Math.abs(new Date(said).getTime() - inDays(days).getTime())).toBeLessThan(2000);
    expect(Math.abs((await now()) - inDays(days).getTime())).toBeLessThan(2000);
  });

  it('moves the clock to an instant', async () => {
    await machine.post('/local/clock', { now: '2041-12-01T09:00:00-05:00' });
    expect(new Date(await now()).toISOString()).toMatch(/^2041-12-01T14:00/);
  });

  it('answers once everything that fell due has been sent, in order and on time', async () => {
    const { engine } = machine;
    const second = inDays(2);
    const retry = new Date(second.getTime() + 30_000);
    engine.plan('third', inDays(2.5));
    engine.plan('second', second, () => engine.plan('retry of second', retry));
    engine.plan('first', inDays(1));
    engine.plan('too late', inDays(4));
    await machine.post('/local/clock', { advance: 'P3D' });
    const names = engine.sent.map(({ name }) => name);
    expect(names).toEqual(['first', 'second', 'retry of second', 'third']);
    const [first] = engine.sent;
    expect(Math.abs((first?.at.getTime() ?? 0) - inDays(1).getTime())).toBeLessThan(2000);
  });

  it('goes on until all that fell due together is sent, more than a tick can take', async () => {
    machine.engine.perTick = 2;
    for (const name of ['a', 'b', 'c', 'd', 'e']) machine.engine.plan(name, inDays(1));
    await machine.post('/local/clock', { advance: 'P2D' });
    expect(machine.engine.sent).toHaveLength(5);
  });

  it('does not wait for what cannot be sent', async () => {
    machine.engine.perTick = 0;
    machine.engine.plan('stuck', inDays(1));
    expect((await machine.post('/local/clock', { advance: 'P2D' })).status).toBe(200);
    expect(machine.engine.sent).toHaveLength(0);
  });

  it('sends what is due already, though the clock stands still', async () => {
    machine.engine.plan('now', new Date());
    await machine.post('/local/clock', { advance: 'PT0S' });
    expect(machine.engine.sent).toHaveLength(1);
  });

  it('makes one move at a time', async () => {
    const moves = Array.from({ length: 5 }, () => machine.post('/local/clock', { advance: 'P1D' }));
    const statuses = (await Promise.all(moves)).map(({ status }) => status);
    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(Math.abs((await now()) - inDays(5).getTime())).toBeLessThan(2000);
  });

  it.each([{ now: '2001-01-01T00:00:00Z' }, { advance: '-PT1H' }])(
    'refuses to go back by %j',
    async (body) => {
      const reply = await machine.post('/local/clock', body);
      expect(reply.status).toBe(409);
      expect(problem.parse(await reply.json()).title).toBe('The clock never goes back');
      expect(Math.abs((await now()) - Date.now())).toBeLessThan(2000);
    },
  );

  it.each([
    {},
    [],
    null,
    { advance: 3 },
    { advance: 'three days' },
    { advance: 'P9999999Y' },
    { now: 'tomorrow' },
    { now: '2041-12-01T09:00:00' },
    { now: '+010000-01-01T00:00:00Z' },
    { advance: 'P1D', now: '2041-12-01T09:00:00Z' },
    { advance: 'P1D', other: 1 },
    'not json',
    '',
  ])('refuses %j as a move, with a problem body', async (body) => {
    const reply = await machine.post('/local/clock', body);
    expect(reply.status).toBe(400);
    expect(reply.headers.get('content-type')).toBe('application/problem+json');
    expect(problem.safeParse(await reply.json()).success).toBe(true);
  });

  it('sets one fault and keeps the other', async () => {
    await machine.post('/local/faults', { dynamodb: 'throttle' });
    const reply = await machine.post('/local/faults', { ses: 'drop-after-accept' });
    const faults = { ses: 'drop-after-accept', dynamodb: 'throttle' };
    expect(await reply.json()).toEqual(faults);
    expect(await (await machine.get('/local/faults')).json()).toEqual(faults);
    expect(machine.played).toEqual({ ses: 'drop-after-accept', throttled: true });
  });

  it.each([{ ses: 'explode' }, { dynamodb: 'hang' }, { lambda: 'none' }])(
    'refuses the fault %j and changes nothing',
    async (body) => {
      expect((await machine.post('/local/faults', body)).status).toBe(400);
      expect(machine.played).toEqual({ ses: 'none', throttled: false });
    },
  );

  it('answers 404 where there is nothing, and 405 with what is allowed', async () => {
    expect((await machine.get('/local/nothing')).status).toBe(404);
    expect((await machine.get('/local/token')).headers.get('allow')).toBe('POST');
    const reply = await machine.post('/local/mail', {});
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('refuses a body that no request here needs', async () => {
    const reply = await machine.post('/local/clock', { advance: 'x'.repeat(20_000) });
    expect(reply.status).toBe(413);
  });

  it.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { host: 'rebound.example' },
  ])('refuses a post with %j', async (headers) => {
    expect(await status('POST', '/local/faults', headers)).toBe(403);
    expect(machine.played.ses).toBe('none');
  });

  it('shows no mail to a page that reached this machine under a name of its own', async () => {
    expect(await status('GET', '/local/mail', { host: 'rebound.example' })).toBe(403);
  });

  it('signs nobody in on a page that reached this machine under a name of its own', async () => {
    expect(await status('GET', '/local/issuer/auth', { host: 'rebound.example' })).toBe(403);
    expect(await status('GET', '/local/issuer/auth', {})).toBe(200);
  });

  it('takes a post of its own page and of a command line', async () => {
    const own = { origin: machine.origin, 'sec-fetch-site': 'same-origin' };
    expect(await status('POST', '/local/faults', own)).toBe(200);
    expect(await status('POST', '/local/faults', {})).toBe(200);
  });

  /** `fetch` writes some of these headers itself. */
  const status = (method: string, path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const req = http.request(machine.origin + path, { method, headers }, (res) => {
        res.resume();
        resolve(res.statusCode ?? 0);
      });
      req.on('error', reject);
      req.end(method === 'POST' ? '{"ses":"refuse"}' : undefined);
    });
});
