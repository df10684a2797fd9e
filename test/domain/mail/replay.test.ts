import { describe, expect, test } from 'vitest';
import type { MailSubject } from '../../../domain/mail/mail.ts';
import {
  isAboutLostMail,
  mailIdOf,
  tellsTheSame,
  toldById,
  traceOf,
  traceOfSame,
} from '../../../domain/mail/replay.ts';
import { aMail, after, NOON } from '../../support/mail.ts';

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

describe('word of a mail that went out before the row of its id was written', () => {
  const about = (record: MailSubject['record']) =>
    aMail({ about: { record, id: 'an-id', version: 1 }, createdAt: NOON });
  const MINUTES = 60;

  test('is about another, whose change is lost; clocks may be off by five minutes', () => {
    expect(isAboutLostMail(about('intake'), after(NOON, -5 * MINUTES - 1))).toBe(true);
    expect(isAboutLostMail(about('intake'), after(NOON, -5 * MINUTES))).toBe(false);
    expect(isAboutLostMail(about('session'), after(NOON, -60 * MINUTES))).toBe(true);
    expect(isAboutLostMail(about('session'), after(NOON, MINUTES))).toBe(false);
  });

  test('is about the same where the clock does it again: the digest of a day', () => {
    expect(isAboutLostMail(about('counselor'), after(NOON, -60 * MINUTES))).toBe(false);
  });

  test('is about another where an offer went on by what somebody said since, whose news would else be taken for told (seed 22)', () => {
    expect(isAboutLostMail(about('offer'), after(NOON, -60 * MINUTES))).toBe(true);
  });
});

describe('a mail tells the same as another', () => {
  const first = 'reminder-72h_0b6c3f4e-03_1';
  test.for(['', '-1', '-12', '_again1', '-1_again2'])('that is called %s behind it', (behind) => {
    expect(tellsTheSame(first, `${first}${behind}`)).toBe(true);
  });
  test.for([`${first}0`, `${first}-`, `${first}-1_`, 'reminder-24h_0b6c3f4e-03_1'])(
    'unless it is %s',
    (id) => {
      expect(tellsTheSame(first, id)).toBe(false);
    },
  );
});

test('a row finds the trace of its mail, whatever either is called by now', () => {
  const row = aMail({ id: 'intake-received_x_1_again2', createdAt: NOON });
  const trace = (mailId: string, sentAt = after(NOON, 60)) => ({ mailId, sentAt, to: [] });
  const own = trace(`${mailIdOf(row)}_again1`);
  expect(traceOfSame(row, [trace('another'), own])).toBe(own);
  expect(traceOfSame(row, [trace('another')])).toBeUndefined();
  expect(traceOfSame(row, [trace(own.mailId, after(NOON, -3600))])).toBeUndefined();
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
