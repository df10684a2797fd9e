import { describe, expect, test } from 'vitest';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { SendOutcome } from '../../../domain/mail/mailer.ts';
import { dropped, sent } from '../../../domain/mail/moves.ts';
import { aClock, aDispatcher } from '../../support/dispatching.ts';
import { aMail, memoryMailStore, NOON, scriptedMailer } from '../../support/mail.ts';

const mail = aMail();
const NO_ANSWER: SendOutcome = { kind: 'unknown', reason: 'no-answer' };
const THROTTLED: SendOutcome = { kind: 'refused-for-now', reason: 'throttled' };
const REJECTED: SendOutcome = { kind: 'refused-for-good', reason: 'message-rejected' };
const ACCEPTED: SendOutcome = { kind: 'accepted', messageId: 'ses-1' };

/** One sweep over one mail; `meanwhile` is what somebody else makes of the row during the call. */
async function logOf(outcome: SendOutcome, meanwhile?: (row: MailRow) => MailRow) {
  const [mails, clock] = [memoryMailStore(mail), aClock()];
  const mailer = scriptedMailer(async () => {
    if (meanwhile) mails.put(meanwhile(mails.row(mail.id)));
    return outcome;
  });
  const { sweep, logged } = aDispatcher({ mails, mailer, clock });
  await sweep();
  return { logged, row: mails.row(mail.id), clock, sweep };
}

describe('an attempt is said once in the log', () => {
  test.for([
    [NO_ANSWER, { level: 'warn', code: 'mail-unknown', reason: 'no-answer' }],
    [THROTTLED, { level: 'warn', code: 'mail-refused-for-now', reason: 'throttled' }],
    [REJECTED, { level: 'error', code: 'mail-failed', reason: 'message-rejected' }],
    [ACCEPTED, { level: 'info', code: 'mail-sent', reason: undefined }],
  ] as const)('%o', async ([outcome, line]) => {
    expect((await logOf(outcome)).logged).toEqual([{ ...line, mailId: mail.id }]);
  });

  test('a row left in doubt is not said again while it waits, nor when it is sent at last', async () => {
    const { logged, clock, sweep } = await logOf(NO_ANSWER);
    clock.pass(300);
    await sweep();
    expect(logged).toHaveLength(1);

    clock.pass(300);
    await sweep();
    expect(logged.map(({ code, reason }) => [code, reason])).toEqual([
      ['mail-unknown', 'no-answer'],
      ['mail-sent', undefined],
    ]);
  });

  test('a claim whose holder went silent is said to be in doubt, and why', async () => {
    const held = aMail({ state: 'claimed', attempts: 1, claim: { id: 'gone', leaseUntil: NOON } });
    const { sweep, logged } = aDispatcher({
      mails: memoryMailStore(held),
      mailer: scriptedMailer(),
      clock: aClock(),
    });
    await sweep();

    expect(logged).toEqual([
      { level: 'warn', code: 'mail-unknown', mailId: mail.id, reason: 'lease-ended' },
    ]);
  });
});

describe('an end that was not saved is not said', () => {
  const heardMeanwhile = (row: MailRow) => sent(row, 'ses-early', NOON);
  const droppedMeanwhile = (row: MailRow) => dropped(row, 'decided', NOON);

  test.for([NO_ANSWER, REJECTED])('%o of a mail that SES has spoken for', async (outcome) => {
    const { logged, row } = await logOf(outcome, heardMeanwhile);

    expect(row.state).toBe('sent');
    expect(logged).toEqual([]);
  });

  test('accepted, of a mail that somebody has ended otherwise', async () => {
    const { logged, row } = await logOf(ACCEPTED, droppedMeanwhile);

    expect(row.state).toBe('dropped');
    expect(logged).toEqual([]);
  });
});

test('accepted, of a mail that SES has spoken for already, is said to be sent', async () => {
  const { logged, row } = await logOf(ACCEPTED, (claimed) => ({
    ...sent(claimed, 'ses-1', NOON),
    feedback: 'delivered',
  }));

  expect(row).toMatchObject({ state: 'sent', feedback: 'delivered' });
  expect(logged.map(({ code }) => code)).toEqual(['mail-sent']);
});
