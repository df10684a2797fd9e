import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../domain/intake/intake.ts';
import {
  INTAKE_MAIL_KINDS,
  MAIL_KINDS,
  type IntakeMailKind,
  type MailRow,
} from '../../../domain/mail/mail.ts';
import type { IntakeAtSending } from '../../../domain/mail/mail-store.ts';
import { relevanceOf } from '../../../domain/mail/relevance.ts';
import { RULES } from '../../support/course.ts';
import { aMail, anIntakeAtSending, NOON } from '../../support/mail.ts';

const MOMENT = { now: NOON, quietHours: RULES.appointments.quietHours };

const backup = aMail({ kind: 'urgent-intake-backup' });

const statusFor = (kind: IntakeMailKind) =>
  OUTCOMES.find((outcome) => kind === `letter-${outcome}`) ?? 'new';

const judged = (row: MailRow, record: IntakeAtSending | undefined) => {
  const relevance = relevanceOf(row, record, MOMENT);
  return relevance.kind === 'drop' ? relevance.reason : relevance.kind;
};

describe('just before sending a mail about an intake', () => {
  test.for(INTAKE_MAIL_KINDS)('a %s goes out when the intake is as it was', (kind) => {
    const record = anIntakeAtSending({ status: statusFor(kind) });
    expect(relevanceOf(aMail({ kind }), record, MOMENT)).toEqual({ kind: 'send', record });
  });

  test.for(INTAKE_MAIL_KINDS)(
    'a %s is dropped when the intake is gone, or older than the mail',
    (kind) => {
      const ofSecondVersion = aMail({ kind, about: { record: 'intake', id: 'x', version: 2 } });

      expect(judged(aMail({ kind }), undefined)).toBe('record-gone');
      expect(judged(ofSecondVersion, anIntakeAtSending())).toBe('record-gone');
    },
  );

  test('the backup is left in peace once somebody has acknowledged or decided', () => {
    expect(judged(backup, anIntakeAtSending({ acknowledged: true }))).toBe('acknowledged');
    expect(judged(backup, anIntakeAtSending({ status: 'accepted', version: 2 }))).toBe('decided');
  });

  test('the first alert goes out though somebody was quick to acknowledge', () => {
    const alert = aMail({ kind: 'urgent-intake' });

    expect(judged(alert, anIntakeAtSending({ acknowledged: true }))).toBe('send');
  });

  test.for(['intake-notice', 'urgent-intake'] as const)(
    'a %s is dropped when no form is waiting any more',
    (kind) => {
      const decided = anIntakeAtSending({ status: 'accepted', version: 2 });
      expect(judged(aMail({ kind }), decided)).toBe('decided');
    },
  );

  test('nobody is thanked for a form they took back, and the person on call hears of it', () => {
    const withdrawn = anIntakeAtSending({ status: 'withdrawn', version: 2 });
    expect(judged(aMail({ kind: 'intake-received' }), withdrawn)).toBe('withdrawn');
    expect(judged(aMail({ kind: 'intake-withdrawn' }), withdrawn)).toBe('send');
    expect(judged(aMail({ kind: 'intake-notice' }), withdrawn)).toBe('decided');
    expect(judged(aMail({ kind: 'letter-accepted' }), withdrawn)).toBe('changed');
  });

  test('the client is still told that the form arrived after the staff decided', () => {
    const decided = anIntakeAtSending({ status: 'accepted', version: 2 });
    expect(judged(aMail(), decided)).toBe('send');
  });

  test('where the address was put right, the confirmation to the new one takes the place of the first', () => {
    const client = { email: 'right@example.org', mayEmail: true, generation: 1 };
    const record = anIntakeAtSending({ client });
    const numbered = (version: number) =>
      aMail({ about: { record: 'intake', id: 'an-intake', version } });
    expect(judged(numbered(1), record)).toBe('changed');
    expect(judged(numbered(2), record)).toBe('send');
  });

  test.for(OUTCOMES)('a letter about %s goes out only while that is how it stands', (outcome) => {
    const letter = aMail({ kind: `letter-${outcome}` });
    const judgedAt = OUTCOMES.map((status) => judged(letter, anIntakeAtSending({ status })));
    const expected = OUTCOMES.map((status) => (status === outcome ? 'send' : 'changed'));
    expect(judgedAt).toEqual(expected);
  });

  test('the client is not written to when the address is not safe any more', () => {
    const unsafe = anIntakeAtSending({ client: { email: 'a@example.org', mayEmail: false } });

    expect(judged(aMail(), unsafe)).toBe('email-not-agreed');
    expect(judged(aMail(), anIntakeAtSending({ client: undefined }))).toBe('record-gone');
  });
});

const isOfIntake = (kind: MailRow['kind']): kind is IntakeMailKind =>
  INTAKE_MAIL_KINDS.some((one) => one === kind);

test.for(MAIL_KINDS.filter((kind) => !isOfIntake(kind)))(
  'a %s that is handed the record of an intake is a fault of ours, not a reason to be silent',
  (kind) => {
    expect(() => relevanceOf(aMail({ kind }), anIntakeAtSending(), MOMENT)).toThrow();
  },
);
