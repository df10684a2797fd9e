import { describe, expect, test } from 'vitest';
import { makeVisitApi } from '../../../web/visit/api/visit-api.http.ts';
import { TOKEN, aVisit, openings } from './visits.ts';

type Sent = { readonly url: string; readonly init: RequestInit };

function apiThat(answer: () => Promise<Response>) {
  const sent: Sent[] = [];
  const api = makeVisitApi((url, init) => {
    sent.push({ url, init });
    return answer();
  }, TOKEN);
  return { api, sent };
}
const problem = (status: number, kind: string) => async () =>
  Response.json({ type: `/problems/${kind}`, title: 'No', status }, { status });

describe('what is asked of the service', () => {
  const ask = { session: 3, version: 2 };

  test.each([
    [{ is: 'confirm', ...ask }, 'confirm', ask],
    [{ is: 'cancel', ...ask }, 'cancel', ask],
    [{ is: 'undo', ...ask }, 'undo', ask],
    [
      { is: 'move', ...ask, to: { date: '2026-12-03', time: '14:00' } },
      'move',
      { ...ask, to: { date: '2026-12-03', time: '14:00' } },
    ],
    [{ is: 'reminders', on: false }, 'reminders', { on: false }],
  ] as const)('%j is one POST with the token in its header alone', async (action, path, body) => {
    const { api, sent } = apiThat(async () => Response.json(aVisit()));
    expect(await api.act(action)).toEqual({ is: 'ok', value: aVisit() });
    expect(sent).toHaveLength(1);
    const [{ url, init } = { url: '', init: {} }] = sent;
    expect(url).toBe(`/api/visit/${path}`);
    expect(init.method).toBe('POST');
    expect(new Headers(init.headers).get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(await new Response(init.body ?? null).json()).toEqual(body);
  });

  test('reading is never more than a GET', async () => {
    const { api, sent } = apiThat(async () => Response.json({ openings }));
    expect(await api.openings(3)).toEqual({ is: 'ok', value: openings });
    expect(sent.map(({ url, init }) => [init.method, url, init.body])).toEqual([
      ['GET', '/api/visit/openings?session=3', undefined],
    ]);
  });
});

describe('a refusal', () => {
  test.each([
    [401, 'not-signed-in', 'gone'],
    [404, 'link-gone', 'gone'],
    [409, 'too-late', 'too-late'],
    [409, 'not-bookable', 'taken'],
    [409, 'undo-over', 'undo-over'],
    [409, 'time-gone', 'time-gone'],
    [409, 'appointment-changed', 'changed'],
    [409, 'course-over', 'changed'],
    [409, 'something-new', 'changed'],
    [400, 'invalid-request', 'fault'],
    [500, 'fault', 'fault'],
    [503, 'try-again', 'fault'],
  ])('%i %s is %s', async (status, kind, why) => {
    const { api } = apiThat(problem(status, kind));
    expect(await api.read()).toEqual({ is: 'failed', why });
  });

  test.each([
    ['no reply', () => Promise.reject(new TypeError('Failed to fetch')), 'no-answer'],
    ['a page of a proxy', async () => new Response('<h1>No</h1>', { status: 504 }), 'fault'],
    ['a reply that is none', async () => Response.json({ hello: 'there' }), 'fault'],
    ['half a reply', async () => new Response('{"now":'), 'fault'],
  ] as const)('%s is told apart', async (_what, answer, why) => {
    expect(await apiThat(answer).api.read()).toEqual({ is: 'failed', why });
  });
});
