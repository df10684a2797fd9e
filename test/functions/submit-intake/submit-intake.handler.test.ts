import { describe, expect, test } from 'vitest';
import { Unavailable } from '../../../domain/unavailable.ts';
import { aForm, anUrgentForm } from '../../support/intake-form.ts';
import { NOON } from '../../support/intake-record.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';
import { sha256, theForm } from '../../support/the-form.ts';

describe('sending the form', () => {
  test('stores it and says what to show next', async () => {
    const { send, records } = theForm();
    const answer = await send();

    expect(answer.statusCode).toBe(201);
    const [record] = records.values();
    expect(answer.json).toEqual({
      intakeId: record?.intake.id,
      receivedAt: NOON.toISOString(),
      crisisHelp: 'footer',
      staffBackAt: null,
      confirmationByEmail: true,
    });
    expect(record?.mails).toHaveLength(2);
  });

  test('says by the practice’s own clock when somebody is back', async () => {
    const saturday = new Date('2026-10-31T15:00:00Z');
    const answer = await theForm({ now: saturday }).send();
    expect(answer.json['staffBackAt']).toBe('2026-11-02T09:00:00.000-05:00');
  });

  test('never tells a client score, tier or focus, however urgent', async () => {
    const { send, records } = theForm();
    const answer = await send({ json: anUrgentForm() });

    expect([...records.values()][0]?.intake.tier).toBe('red');
    expect(answer.json['crisisHelp']).toBe('full');
    expect(answer.body).not.toMatch(/red|tier|score|total|phq|focus|transition/i);
  });

  test('stores each text in one form, however it was typed', async () => {
    const { send, records } = theForm();
    const form = aForm();
    await send({ json: { ...form, contact: { ...form.contact, name: '  Jose\u0301\u00A0 ' } } });
    expect([...records.values()][0]?.client.name).toBe('José');
  });
});

describe('sending it again', () => {
  test('with the same key and body gets the same answer five times, and one intake', async () => {
    const { send, records, audits } = theForm();
    const first = await send({}, 'my-own-key');
    for (let repeat = 0; repeat < 5; repeat += 1) {
      expect(await send({}, 'my-own-key')).toEqual(first);
    }
    expect(records.size).toBe(1);
    expect(audits).toHaveLength(1);
  });

  test('with the same answers in another order of keys is the same body', async () => {
    const { send, records } = theForm();
    const first = await send({}, 'my-own-key');
    const reversed = Object.fromEntries(Object.entries(aForm()).reverse());
    expect(await send({ json: reversed }, 'my-own-key')).toEqual(first);
    expect(records.size).toBe(1);
  });

  test('with the same key and another body is refused', async () => {
    const { send, records } = theForm();
    await send({}, 'my-own-key');
    expect(await send({ json: aForm({ language: 'es' }) }, 'my-own-key')).toMatchObject({
      statusCode: 422,
      json: { type: '/problems/idempotency-key-reused' },
    });
    expect(records.size).toBe(1);
  });

  test('keeps neither key nor body as they were', async () => {
    const seen: unknown[] = [];
    const store = memoryIntakes();
    const inbox = {
      receive: async (...given: Parameters<typeof store.inbox.receive>) => {
        seen.push(given[1]);
        return store.inbox.receive(...given);
      },
    };
    await theForm({ store: { ...store, inbox } }).send({}, 'my-own-key');
    expect(seen).toMatchObject([{ key: sha256('my-own-key') }]);
    expect(JSON.stringify(seen)).not.toMatch(/my-own-key|Ruiz/);
  });

  test.for([
    ['no key', {}],
    ['a short key', { 'Idempotency-Key': 'seven77' }],
    ['an endless key', { 'Idempotency-Key': 'k'.repeat(256) }],
    ['a key with a space', { 'Idempotency-Key': 'two words' }],
    ['a key in another script', { 'Idempotency-Key': 'ключ-ключ' }],
  ] as const)('is refused with %s', async ([, headers]) => {
    const { send, records } = theForm();
    expect(await send({ headers })).toMatchObject({
      statusCode: 400,
      json: { type: '/problems/idempotency-key-missing' },
    });
    expect(records.size).toBe(0);
  });
});

test('a table that cannot answer asks the client to try again', async () => {
  const store = memoryIntakes();
  const inbox = {
    receive: async () => {
      throw new Unavailable('ProvisionedThroughputExceededException');
    },
  };
  expect(await theForm({ store: { ...store, inbox } }).send()).toMatchObject({
    statusCode: 503,
    headers: { 'retry-after': '5' },
  });
});
