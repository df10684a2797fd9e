import { describe, expect, test } from 'vitest';
import { claimed, leftUnknown } from '../../../domain/mail/moves.ts';
import { nextStep } from '../../../domain/mail/next-step.ts';
import { NOON, aMail, after } from '../../support/mail.ts';

const stateAfter = (step: ReturnType<typeof nextStep>) =>
  step.kind === 'move' ? step.to.state : step.kind;

describe('a pending mail', () => {
  test('is claimed at the very moment it is due, and not a millisecond before', () => {
    expect(nextStep(aMail(), NOON)).toEqual({ kind: 'claim' });
    expect(nextStep(aMail(), after(NOON, -0.001))).toEqual({ kind: 'wait' });
  });

  test('is missed once it is useful no longer', () => {
    const mail = aMail({ usefulUntil: after(NOON, 60) });

    expect(nextStep(mail, after(NOON, 59))).toEqual({ kind: 'claim' });
    expect(nextStep(mail, after(NOON, 60))).toMatchObject({
      kind: 'move',
      to: { state: 'missed', reason: 'too-late', finishedAt: after(NOON, 60) },
    });
  });

  test('is given up after five faults, an alert only after twenty', () => {
    const notice = aMail({ kind: 'intake-notice' });
    const alert = aMail({ kind: 'urgent-intake' });

    expect(stateAfter(nextStep({ ...notice, faults: 4 }, NOON))).toBe('claim');
    expect(nextStep({ ...notice, faults: 5 }, NOON)).toMatchObject({
      to: { state: 'dead', reason: 'kept-failing' },
    });
    expect(stateAfter(nextStep({ ...alert, faults: 19 }, NOON))).toBe('claim');
    expect(stateAfter(nextStep({ ...alert, faults: 20 }, NOON))).toBe('dead');
  });

  test('is not given up for being refused often: that is no fault of its own', () => {
    expect(nextStep(aMail({ attempts: 40 }), NOON)).toEqual({ kind: 'claim' });
  });
});

describe('a claimed mail', () => {
  const held = claimed(aMail(), 'one', NOON);

  test('is left alone while the lease of 120 s runs', () => {
    expect(nextStep(held, after(NOON, 119))).toEqual({ kind: 'wait' });
  });

  test('is in doubt when the lease has ended, never simply taken over', () => {
    expect(stateAfter(nextStep(held, after(NOON, 120)))).toBe('unknown');
  });
});

describe('a mail in doubt', () => {
  const inDoubt = (mail = aMail()) => leftUnknown(claimed(mail, 'one', NOON), after(NOON, 10));

  test('waits ten minutes for word from the mail service, then is sent once more', () => {
    expect(nextStep(inDoubt(), after(NOON, 609))).toEqual({ kind: 'wait' });
    expect(stateAfter(nextStep(inDoubt(), after(NOON, 610)))).toBe('pending');
  });

  test('is sent again as soon as the lease ends when it is an alert', () => {
    const alert = inDoubt(aMail({ kind: 'urgent-intake' }));

    expect(nextStep(alert, after(NOON, 119))).toEqual({ kind: 'wait' });
    expect(stateAfter(nextStep(alert, after(NOON, 120)))).toBe('pending');
  });

  test('is missed, not sent, when its use ran out meanwhile', () => {
    const mail = inDoubt(aMail({ usefulUntil: after(NOON, 300) }));

    expect(nextStep(mail, after(NOON, 700))).toMatchObject({
      to: { state: 'missed', reason: 'no-word' },
    });
  });
});

test.for(['sent', 'dropped', 'missed', 'failed', 'dead'] as const)(
  'a %s mail is final, however late it gets',
  (state) => {
    expect(nextStep(aMail({ state }), after(NOON, 30 * 86_400))).toEqual({ kind: 'wait' });
  },
);
