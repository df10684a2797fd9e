import { describe, expect, test } from 'vitest';
import { backoff } from '../../../domain/mail/backoff.ts';
import {
  claimed,
  faulted,
  leftUnknown,
  postponed,
  retried,
  settled,
} from '../../../domain/mail/moves.ts';
import { NOON, aMail, after } from '../../support/mail.ts';

const held = claimed(aMail(), 'one', NOON);
const soon = after(NOON, 1);

test('a claim counts the attempt and is due again when its lease ends', () => {
  expect(held).toMatchObject({ state: 'claimed', attempts: 1, due: after(NOON, 120) });
});

describe('what an attempt came to', () => {
  test('accepted: sent, with the id that SES gave it', () => {
    expect(settled(held, { kind: 'accepted', messageId: 'ses-1' }, soon, 0)).toMatchObject({
      state: 'sent',
      messageId: 'ses-1',
      finishedAt: soon,
      claim: undefined,
    });
  });

  test('refused for good: failed at once, with the reason', () => {
    const outcome = { kind: 'refused-for-good', reason: 'message-rejected' } as const;

    expect(settled(held, outcome, soon, 0)).toMatchObject({
      state: 'failed',
      reason: 'message-rejected',
    });
  });

  test('refused for now: tried again later, and no fault of the mail', () => {
    const outcome = { kind: 'refused-for-now', reason: 'throttled' } as const;

    expect(settled(held, outcome, soon, 0.5)).toMatchObject({
      state: 'pending',
      due: after(soon, 15),
      faults: 0,
      claim: undefined,
    });
  });

  test('unknown: in doubt and why, until it goes back to be sent', () => {
    const inDoubt = settled(held, { kind: 'unknown', reason: 'server-error' }, soon, 0);
    expect(inDoubt.reason).toBe('server-error');
    expect(leftUnknown(held, soon).reason).toBe('lease-ended');

    expect(retried(inDoubt, soon).reason).toBeUndefined();
  });

  test('unknown: in doubt, and still known by its claim', () => {
    expect(settled(held, { kind: 'unknown', reason: 'no-answer' }, soon, 0)).toMatchObject({
      state: 'unknown',
      faults: 1,
      claim: { id: 'one' },
      due: after(soon, 600),
    });
  });

  test('an error of ours before the call: tried again later, and counted', () => {
    expect(faulted(held, soon, 0.5)).toMatchObject({
      state: 'pending',
      faults: 1,
      due: after(soon, 15),
    });
  });
});

test('a mail that nobody can decide upon yet waits until then, and nothing has gone wrong', () => {
  expect(postponed(held, after(NOON, 900))).toMatchObject({
    state: 'pending',
    due: after(NOON, 900),
    faults: 0,
    claim: undefined,
  });
});

describe('the wait between attempts', () => {
  const longest = (kind: 'intake-notice' | 'urgent-intake', attempts: number) =>
    Math.round(backoff(kind, attempts, 0.999_999_999) / 1000);

  test('grows from 30 s to 2 h and no further', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((n) => longest('intake-notice', n))).toEqual([
      30, 120, 480, 1800, 7200, 7200, 7200,
    ]);
  });

  test('is never above two minutes for an alert', () => {
    expect([1, 2, 3, 50].map((n) => longest('urgent-intake', n))).toEqual([30, 120, 120, 120]);
  });

  test('may be anything down to nothing, so that mails refused together part', () => {
    expect(backoff('intake-notice', 5, 0)).toBe(0);
  });
});
