import { describe, expect, test } from 'vitest';
import { deliver, sendIntake, type Sent } from '../../../web/intake/send-intake.ts';
import { aReply } from './form-server.ts';

const answering = (status: number, body: object) => async () => Response.json(body, { status });
const problemOf = (type: string, status: number, errors?: readonly { field: string }[]) => ({
  type: `/problems/${type}`,
  title: 'no',
  status,
  ...(errors ? { errors: errors.map(({ field }) => ({ field, reason: 'is wrong' })) } : {}),
});

describe('one try to send', () => {
  test('carries the key and the answers', async () => {
    let sent: { url: string; init: RequestInit } | undefined;
    await sendIntake(
      async (url, init) => {
        sent = { url, init };
        return Response.json(aReply, { status: 201 });
      },
      'key-of-this-form',
      '{"a":1}',
    );
    expect(sent).toMatchObject({
      url: '/api/intakes',
      init: {
        method: 'POST',
        body: '{"a":1}',
        headers: { 'idempotency-key': 'key-of-this-form', 'content-type': 'application/json' },
      },
    });
  });

  const fieldErrors = problemOf('invalid-request', 400, [{ field: 'contact.email' }]);
  test.each([
    [201, aReply, { outcome: 'received', reply: aReply }],
    [400, fieldErrors, { outcome: 'refused', fields: ['contact.email'] }],
    [400, problemOf('idempotency-key-missing', 400), { outcome: 'fault' }],
    [422, problemOf('under-age', 422, [{ field: 'dateOfBirth' }]), { outcome: 'under-age' }],
    [422, problemOf('idempotency-key-reused', 422), { outcome: 'sent-before' }],
    [413, problemOf('too-large', 413), { outcome: 'fault' }],
    [503, problemOf('try-again', 503), { outcome: 'fault' }],
    [500, {}, { outcome: 'fault' }],
  ])('an answer of %i is understood', async (status, body, outcome) => {
    expect(await sendIntake(answering(status, body), 'key', '{}')).toEqual(outcome);
  });

  test.each([
    ['the line is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a reply says 201 and nothing else', async () => new Response('', { status: 201 })],
  ])('when %s, nothing is taken for granted', async (_why, fetch) => {
    expect(await sendIntake(fetch, 'key', '{}')).toEqual({ outcome: 'no-answer' });
  });
});

describe('sending again after a try without a reply', () => {
  const received: Sent = { outcome: 'received', reply: aReply };
  const holding = (arrived: string) => async (body: string) =>
    body === arrived ? received : ({ outcome: 'sent-before' } as const);

  test('the same answers are received once', async () => {
    expect(await deliver(holding('first'), 'first', ['first'])).toEqual(received);
  });

  test('where the earlier answers had arrived, their reply is fetched and said to be theirs', async () => {
    expect(await deliver(holding('first'), 'third', ['first', 'second'])).toEqual({
      ...received,
      earlier: true,
    });
  });

  test('where no earlier try is known, it is a fault', async () => {
    expect(await deliver(holding('another'), 'mine', [])).toEqual({ outcome: 'fault' });
  });
});
