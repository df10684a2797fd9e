import type { MailTags } from '../../../domain/mail/mailer.ts';
import { sesEvent } from '../../support/ses-events.ts';
import { invoke } from '../engine/sandbox.ts';
import type { Life } from '../life.ts';
import type { Functions } from './functions.ts';

type Word = Omit<Parameters<typeof sesEvent>[0], 'mailId' | 'attempt'>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const FUNCTION_MS = 30 * SECOND;
/** The queue hands a message out so often before it puts it aside. */
const MOST_DELIVERIES = 5;
const SEND: Word = { eventType: 'Send' };
const DELIVERY: Word = { eventType: 'Delivery' };

/** What may become of a mail, as the events that tell of it. */
const ENDINGS = {
  delayed: [SEND, { eventType: 'DeliveryDelay' }, DELIVERY],
  bounced: [SEND, { eventType: 'Bounce', bounceType: 'Permanent', bounceSubType: 'General' }],
  'on-holiday': [
    SEND,
    DELIVERY,
    { eventType: 'Bounce', bounceType: 'Transient', bounceSubType: 'General' },
  ],
  full: [SEND, { eventType: 'Bounce', bounceType: 'Transient', bounceSubType: 'MailboxFull' }],
  complained: [SEND, DELIVERY, { eventType: 'Complaint' }],
  rejected: [{ eventType: 'Reject' }],
} as const satisfies Readonly<Record<string, readonly Word[]>>;
const LIKELY = { delayed: 2, bounced: 2, 'on-holiday': 1, full: 1, complained: 1, rejected: 1 };

/** Tells mail-events about a mail that was taken: late, twice, out of order, or not at all. */
export const wordOf =
  (functions: Pick<Functions, 'mailEvents'>) =>
  (life: Life, about: MailTags): void => {
    const { dice, faults, timeline } = life;
    const words: readonly Word[] = faults.strikes(0.25)
      ? ENDINGS[dice.weighted(LIKELY)]
      : [SEND, DELIVERY];
    for (const [index, word] of words.entries()) {
      if (faults.strikes(0.25)) continue;
      const copies = faults.strikes(0.2) ? dice.between(2, 3) : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const late = faults.strikes(0.25) ? dice.between(0, 20 * MINUTE) : 0;
        timeline.after(dice.between(100, 3000) * (index + 1) + late, () =>
          deliver(life, functions, { ...word, ...about }),
        );
      }
    }
  };

function deliver(
  life: Life,
  functions: Pick<Functions, 'mailEvents'>,
  word: Word & MailTags,
  delivery = 1,
): void {
  const again = () => {
    if (delivery === MOST_DELIVERIES) return;
    life.timeline.after(MINUTE, () => deliver(life, functions, word, delivery + 1));
  };
  life.say('mail service', () => `tells ${word.eventType} of ${word.mailId}`);
  invoke(
    life,
    { name: 'mail-events', mostMs: FUNCTION_MS },
    () => functions.mailEvents(sesEvent(word)),
    {
      answered: ({ batchItemFailures }) => {
        if (batchItemFailures.length > 0) again();
        else life.history.heardOf.add(word.mailId);
      },
      lost: again,
    },
  );
}
