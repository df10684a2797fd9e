import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heard, type Word } from '../../../domain/mail/feedback.ts';
import { MAIL_FEEDBACK, type MailRow } from '../../../domain/mail/mail.ts';
import { claimed, leftUnknown } from '../../../domain/mail/moves.ts';
import { NOON, aMail, after } from '../../support/mail.ts';

const soon = after(NOON, 5);
const told = (row: MailRow, words: readonly Word[]) =>
  words.reduce<MailRow>((known, word) => heard(known, word, soon) ?? known, row);

describe('word from the mail service', () => {
  test.for([
    ['pending', aMail()],
    ['claimed', claimed(aMail(), 'one', NOON)],
    ['unknown', leftUnknown(claimed(aMail(), 'one', NOON), NOON)],
  ] as const)('settles a %s mail as sent', ([, row]) => {
    expect(heard(row, { feedback: 'none', messageId: 'ses-1' }, soon)).toMatchObject({
      state: 'sent',
      messageId: 'ses-1',
      claim: undefined,
    });
  });

  test('is no news when it says again what is known', () => {
    const delivered = aMail({ state: 'sent', feedback: 'delivered' });

    expect(heard(delivered, { feedback: 'none' }, soon)).toBeUndefined();
    expect(heard(delivered, { feedback: 'delivered' }, soon)).toBeUndefined();
    expect(heard(delivered, { feedback: 'delayed' }, soon)).toBeUndefined();
  });

  test('leaves a final state as it is, and still records what came of the mail', () => {
    expect(heard(aMail({ state: 'dead' }), { feedback: 'bounced' }, soon)).toMatchObject({
      state: 'dead',
      feedback: 'bounced',
    });
  });

  test('comes to the same in any order and however often', () => {
    const words = fc.array(
      fc.record({ feedback: fc.constantFrom(...MAIL_FEEDBACK), messageId: fc.constant('ses-1') }),
      { minLength: 1 },
    );
    const shuffled = words.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([inOrder, repeated]) => {
        expect(told(aMail(), repeated)).toEqual(told(aMail(), inOrder));
      }),
    );
  });
});
