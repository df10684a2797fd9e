import { describe, expect, test } from 'vitest';
import { makeStaffApi } from '../../../web/staff/api/staff-api.http.ts';
import { aDetail, aList, anEntry, intakeId } from './support/records.ts';

type Call = { readonly url: string; readonly init: RequestInit | undefined };

/** An API whose network gives these answers in turn; a `null` is a broken connection. */
function apiOver(replies: (Response | null)[], renewed: string | null = 'renewed') {
  const calls: Call[] = [];
  const api = makeStaffApi({
    fetch: async (url, init) => {
      calls.push({ url: url as string, init });
      const reply = replies.shift();
      if (!reply) throw new TypeError('network');
      return reply;
    },
    signIn: { accessToken: () => 'held', renew: async () => renewed },
  });
  return { api, calls };
}

const tokenOf = ({ init }: Call) => new Headers(init?.headers).get('authorization');
const says = (status: number, body: unknown = {}) => Response.json(body, { status });

describe('the staff routes', () => {
  test('the list is asked by status and place, with the token and no cookie', async () => {
    const { api, calls } = apiOver([says(200, aList([anEntry(1)]))]);
    const answer = await api.list({ status: 'waitlisted', after: intakeId(1) });
    expect(answer).toMatchObject({ is: 'ok', value: { intakes: [{ name: 'Client 1' }] } });
    expect(calls[0]?.url).toBe(`/api/staff/intakes?status=waitlisted&after=${intakeId(1)}`);
    expect(calls.map(tokenOf)).toEqual(['Bearer held']);
    expect(calls[0]?.init).toMatchObject({ credentials: 'omit', cache: 'no-store' });
  });

  test('a token that is refused is renewed once, and the request goes again', async () => {
    const { api, calls } = apiOver([says(401), says(200, aDetail(1))]);
    expect((await api.read(intakeId(1))).is).toBe('ok');
    expect(calls.map(tokenOf)).toEqual(['Bearer held', 'Bearer renewed']);
  });

  test('a renewed token that is refused too ends the sign-in', async () => {
    const { api, calls } = apiOver([says(401), says(401)]);
    expect(await api.read(intakeId(1))).toEqual({ is: 'signed-out' });
    expect(calls).toHaveLength(2);
  });

  test('without a renewal nothing is sent again', async () => {
    const { api, calls } = apiOver([says(401)], null);
    expect(await api.acknowledge(intakeId(1))).toEqual({ is: 'signed-out' });
    expect(calls).toHaveLength(1);
  });

  test.each([
    [403, 'not-allowed'],
    [404, 'not-found'],
    [409, 'changed'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'fault'],
    [418, 'fault'],
  ])('status %d means %s', async (status, is) => {
    const { api } = apiOver([says(status)]);
    expect(await api.read(intakeId(1))).toEqual({ is });
  });

  test('a broken connection is told from a service that is ill', async () => {
    const { api } = apiOver([null]);
    expect(await api.list({ status: 'new', after: null })).toEqual({ is: 'offline' });
  });

  test('a reply of another shape is a fault and never shown', async () => {
    const detail = { ...aDetail(1), surprise: true };
    const { api } = apiOver([says(200, detail), new Response('<html>', { status: 200 })]);
    expect(await api.read(intakeId(1))).toEqual({ is: 'fault' });
    expect(await api.read(intakeId(1))).toEqual({ is: 'fault' });
  });

  test('a refusal names its reasons', async () => {
    const body = {
      type: 'about:blank',
      title: 'Bad request',
      status: 400,
      errors: [{ field: 'reason', reason: 'is needed' }],
    };
    const { api } = apiOver([says(400, body)]);
    const decision = {
      version: 1,
      outcome: 'accepted',
      reason: ' ',
      confirmedFocus: null,
      letter: false,
    } as const;
    expect(await api.decide(intakeId(1), decision)).toEqual({
      is: 'refused',
      reasons: ['reason is needed'],
    });
  });
});
