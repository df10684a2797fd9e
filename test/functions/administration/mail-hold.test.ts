import { describe, expect, test } from 'vitest';
import { mailHoldReply } from '../../../schemas/mail-hold.ts';
import {
  administrationDesk,
  HOLD,
  SET_HOLD,
  THIS_TABLE,
} from '../../support/administration-desk.ts';
import { later } from '../../support/intake-record.ts';

const order = (held: unknown) => ({ route: SET_HOLD, json: { held } });

describe('holding mails back', () => {
  test('is done by an administrator, once and on record, and undone the same way', async () => {
    const { as, store, audits } = administrationDesk();
    const ask = as('administrator');
    const answers = [];
    for (const held of [true, true, false, false]) answers.push(await ask(order(held)));
    expect(answers.map(({ statusCode, json }) => [statusCode, json['state']])).toEqual([
      [200, 'ordered'],
      [200, 'ordered'],
      [200, 'open'],
      [200, 'open'],
    ]);
    expect(store.table.holds.get('hold')).toMatchObject({ table: THIS_TABLE, state: 'open' });
    expect(audits.map(({ who, action, record }) => [who, action, record])).toEqual([
      ['sub-administrator', 'held-back', 'mail'],
      ['sub-administrator', 'let-go', 'mail'],
    ]);
  });

  test('after a restore is so before anybody says it, and looking changes nothing', async () => {
    const { as, store } = administrationDesk();
    const before = { table: 'records-of-before', state: 'open', since: later(1) } as const;
    store.table.holds.set('hold', before);
    const seen = await as('front-desk')({ route: HOLD });
    expect(seen.json).toMatchObject({ state: 'restored' });
    expect(store.table.holds.get('hold')).toEqual(before);

    expect((await as('administrator')(order(false))).json).toMatchObject({ state: 'open' });
    expect(store.table.holds.get('hold')).toMatchObject({ table: THIS_TABLE, state: 'open' });
  });

  test.for(['front-desk', 'counselor'] as const)('is not for a %s', async (role) => {
    const { as, audits } = administrationDesk();
    expect((await as(role)(order(true))).statusCode).toBe(403);
    expect(audits).toEqual([]);
  });

  test.for([undefined, 'yes', 1, null])('%j says neither to hold nor to let go', async (held) => {
    expect((await administrationDesk().as('administrator')(order(held))).statusCode).toBe(400);
  });
});

test('what a replay came to is told with the latest first, and what a mail was about', async () => {
  const { as, store } = administrationDesk();
  await store.replays.count('one', true, later(1));
  await store.replays.count('two', false, later(2));
  const to = ['ana@example.org'];
  await store.replays.note({ mailId: 'intake-received_a_1', sentAt: later(1), to }, later(3));
  await store.replays.note({ mailId: 'reminder-24h_b-03_1', sentAt: later(2), to }, later(3));
  const { json } = await as('front-desk')({ route: HOLD });
  const { since, passes, traces, more } = mailHoldReply.parse(json);
  expect(since).toBeNull();
  expect(passes.map(({ name, told, news }) => [name, told, news])).toEqual([
    ['two', 1, 0],
    ['one', 1, 1],
  ]);
  expect(traces).toEqual([
    {
      id: 'reminder-24h_b-03_1',
      kind: 'reminder-24h',
      about: 'b-03',
      sentAt: later(2).toISOString(),
      to,
    },
    {
      id: 'intake-received_a_1',
      kind: 'intake-received',
      about: 'a',
      sentAt: later(1).toISOString(),
      to,
    },
  ]);
  expect(more).toBe(false);
});
