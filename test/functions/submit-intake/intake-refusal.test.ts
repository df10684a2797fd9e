import { describe, expect, test } from 'vitest';
import { aForm } from '../../support/intake-form.ts';
import { theForm } from '../../support/the-form.ts';

describe('a form that cannot be accepted', () => {
  const form = aForm();
  const json = { 'content-type': 'application/json', 'Idempotency-Key': 'my-own-key' };
  const contact = (more: object) => ({ ...form, contact: { ...form.contact, ...more } });
  test.for([
    ['an empty body', { headers: json, body: '' }, 400, 'body-missing', undefined],
    [
      'a body that is a list',
      { json: [] },
      400,
      'invalid-request',
      ['body', 'must be a group of fields'],
    ],
    ['no field at all', { json: {} }, 400, 'invalid-request', ['language', 'is needed']],
    [
      'a wrong type',
      { json: { ...form, narrative: 7 } },
      400,
      'invalid-request',
      ['narrative', 'must be text'],
    ],
    [
      'an unknown key',
      { json: { ...form, status: 'accepted' } },
      400,
      'invalid-request',
      ['status', 'is not a known field'],
    ],
    [
      'a key of the table',
      { json: contact({ pk: 'INTAKE#1' }) },
      400,
      'invalid-request',
      ['contact.pk', 'is not a known field'],
    ],
    [
      'a control character',
      { json: contact({ name: 'Ana\u0007' }) },
      400,
      'invalid-request',
      ['contact.name', 'has characters that cannot be used'],
    ],
    [
      'a name that cannot be seen',
      { json: contact({ name: '\u200b \u200b' }) },
      400,
      'invalid-request',
      ['contact.name', 'is needed'],
    ],
    [
      'a header in the address',
      { json: contact({ email: 'a@b.co\r\nBcc: x@y.co' }) },
      400,
      'invalid-request',
      ['contact.email', 'must be one line'],
    ],
    [
      'a second date format',
      { json: { ...form, dateOfBirth: '30.04.1990' } },
      400,
      'invalid-request',
      ['dateOfBirth', 'must be a date such as 1990-04-30'],
    ],
    [
      'an old consent',
      { json: { ...form, consents: { ...form.consents, textVersion: '2020-01-01' } } },
      400,
      'invalid-request',
      ['consents.textVersion', 'is out of date: please reload the page'],
    ],
    [
      'a megabyte',
      { json: { ...form, narrative: 'x'.repeat(1_000_000) } },
      413,
      'too-large',
      undefined,
    ],
    [
      'deep JSON',
      { headers: json, body: '[['.repeat(50) + ']]'.repeat(50) },
      400,
      'not-json',
      undefined,
    ],
    [
      'another type',
      { headers: { ...json, 'content-type': 'text/plain' }, body: '{}' },
      415,
      'not-json-type',
      undefined,
    ],
  ] as const)(
    'because of %s is refused in plain words, and nothing is stored',
    async ([, asked, status, kind, complaint]) => {
      const { send, records, audits, logged } = theForm();
      const answer = await send(asked);

      expect(answer).toMatchObject({ statusCode: status, json: { type: `/problems/${kind}` } });
      if (complaint) {
        const [field, reason] = complaint;
        expect(answer.json['errors']).toContainEqual({ field, reason });
      }
      expect([records.size, audits.length, logged.length]).toEqual([0, 0, 0]);
    },
  );

  test('never says back what was typed', async () => {
    const canary = 'canary-7f3a';
    const { send } = theForm();
    const answer = await send({
      json: {
        ...contact({ email: canary, phone: canary }),
        dateOfBirth: canary,
        language: canary,
        [`<${canary}>`]: 1,
      },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).not.toContain(canary);
  });
});

describe('somebody too young', () => {
  const bornOn = (dateOfBirth: string) => ({ json: aForm({ dateOfBirth }) });

  test('is told how a parent can call, and nothing is stored', async () => {
    const { send, records } = theForm();
    const answer = await send(bornOn('2010-06-15'));
    expect(answer).toMatchObject({
      statusCode: 422,
      json: {
        type: '/problems/under-age',
        detail: 'A parent or guardian can call us at 770-555-0100.',
        errors: [{ field: 'dateOfBirth' }],
      },
    });
    expect(records.size).toBe(0);
  });

  test('is old enough on the very birthday, by the practice’s own date', async () => {
    // Half past nine in the evening of 1 December in New York; in UTC it is the 2nd already.
    const now = new Date('2026-12-02T02:30:00Z');
    expect(await theForm({ now }).send(bornOn('2008-12-01'))).toMatchObject({ statusCode: 201 });
    expect(await theForm({ now }).send(bornOn('2008-12-02'))).toMatchObject({ statusCode: 422 });
  });
});
