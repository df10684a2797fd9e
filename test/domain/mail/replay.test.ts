import { expect, test } from 'vitest';
import { toldById, traceOf } from '../../../domain/mail/replay.ts';
import { NOON } from '../../support/mail.ts';

test.for([
  ['intake-received_0b6c3f4e_1', 'intake-received', '0b6c3f4e'],
  ['reminder-24h_0b6c3f4e-03_2', 'reminder-24h', '0b6c3f4e-03'],
  ['reminder-72h_0b6c3f4e-03_2-1', 'reminder-72h', '0b6c3f4e-03'],
  ['letter-accepted_0b6c3f4e_2_again3', 'letter-accepted', '0b6c3f4e'],
  ['morning-digest_counselor_7-2026-12-01_0', 'morning-digest', 'counselor_7-2026-12-01'],
  ['a-kind-of-long-ago_0b6c3f4e_1', undefined, '0b6c3f4e'],
  ['nonsense', undefined, undefined],
] as const)('the id %s names its kind and its record', ([id, kind, recordId]) => {
  expect(toldById(id)).toEqual({ kind, recordId });
});

test('a trace names the address of a client, and none of the staff', () => {
  const to = ['somebody@example.org'];
  expect(traceOf('intake-received_1_1', NOON, to)).toEqual({
    mailId: 'intake-received_1_1',
    sentAt: NOON,
    to,
  });
  expect(traceOf('urgent-intake_1_1', NOON, to).to).toEqual([]);
  expect(traceOf('a-kind-of-long-ago_1_1', NOON, to).to).toEqual([]);
});
