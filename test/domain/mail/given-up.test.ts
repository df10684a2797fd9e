import { describe, expect, test } from 'vitest';
import { isGivenUp, mayHaveGone, settleGivenUp } from '../../../domain/mail/given-up.ts';
import { isUrgent } from '../../../domain/mail/urgency.ts';
import { nextStep } from '../../../domain/mail/next-step.ts';
import { type MailRow, MAIL_STATES, type Settlement } from '../../../domain/mail/mail.ts';
import { aMail, after, NOON } from '../../support/mail.ts';

const member = { id: 'sub-rosa', role: 'front-desk' } as const;
const failed = (overrides: Partial<MailRow> = {}) =>
  aMail({
    state: 'failed',
    attempts: 3,
    faults: 2,
    finishedAt: NOON,
    reason: 'message-rejected',
    ...overrides,
  });
const settle = (row: MailRow, wanted: Settlement, now = after(NOON, 60)) =>
  settleGivenUp({ row, wanted, member, auditId: 'an-audit', now });

describe('a mail that was given up', () => {
  test('is one that ended unsent, and no other', () => {
    const states = MAIL_STATES.filter((state) => isGivenUp(failed({ state })));
    expect(states).toEqual(['missed', 'failed', 'dead']);
    expect(isGivenUp(failed({ feedback: 'delivered' }))).toBe(false);
  });

  test('may have gone out all the same where no word ever came of it', () => {
    expect(mayHaveGone(failed({ reason: 'no-word' }))).toBe(true);
    expect(mayHaveGone(failed())).toBe(false);
  });

  test('is sent again as a new row that anybody may claim now, useful as long as the first', () => {
    const row = failed();
    const outcome = settle(row, 'sent-again');
    if (outcome.kind !== 'settled' || !outcome.next) throw new Error('It is settled');
    const { next } = outcome;
    expect(nextStep(next, after(NOON, 60))).toEqual({ kind: 'claim' });
    expect(next).toMatchObject({
      ...{ about: row.about, usefulUntil: row.usefulUntil, attempts: 0, feedback: 'none' },
    });
    expect(outcome.audit).toMatchObject({ who: 'sub-rosa', action: 'sent-again' });
    expect(next.id).toBe(`${row.id}_again1`);
    expect(outcome.row).toEqual({ ...row, settled: 'sent-again' });
    expect(nextStep(outcome.row, after(NOON, 60))).toEqual({ kind: 'wait' });
  });

  test('can be sent again as often as it is given up, each time as another row', () => {
    const again = settle(failed({ id: 'intake-received_x_1_again9' }), 'sent-again');
    expect(again).toMatchObject({ next: { id: 'intake-received_x_1_again10' } });
  });

  test('keeps its place before the rest of a backlog when it is an alert', () => {
    const outcome = settle(failed({ kind: 'urgent-intake' }), 'sent-again');
    expect(outcome.kind === 'settled' && outcome.next && isUrgent(outcome.next.kind)).toBe(true);
  });

  test('can be left, which plans nothing and puts on record who did so', () => {
    expect(settle(failed(), 'left')).toEqual({
      kind: 'settled',
      row: failed({ settled: 'left' }),
      audit: {
        id: 'an-audit',
        record: 'mail',
        recordId: failed().id,
        at: after(NOON, 60),
        who: 'sub-rosa',
        action: 'left-unsent',
        fields: ['settled'],
      },
    });
  });

  test('is settled once: the same again changes nothing, and another way is refused', () => {
    const left = failed({ settled: 'left' });
    expect(settle(left, 'left')).toEqual({ kind: 'already' });
    expect(settle(left, 'sent-again')).toEqual({ kind: 'refused', reason: 'not-given-up' });
  });

  test('is not sent again once it is past its use, but can be left', () => {
    const row = failed({ usefulUntil: after(NOON, 60) });
    expect(settle(row, 'sent-again')).toEqual({ kind: 'refused', reason: 'mail-past-use' });
    expect(settle(row, 'left')).toMatchObject({ kind: 'settled' });
  });

  test('that is on its way cannot be settled', () => {
    expect(settle(aMail(), 'left')).toEqual({ kind: 'refused', reason: 'not-given-up' });
  });
});
