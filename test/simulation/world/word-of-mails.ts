import { sesEvent } from '../../support/ses-events.ts';
import { invoke } from '../engine/sandbox.ts';
import type { Life, Word } from '../life.ts';
import type { Functions } from './functions.ts';

type Said = Pick<Word, 'eventType' | 'bounceType' | 'bounceSubType'>;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const FUNCTION_MS = 30 * SECOND;
/** The queue hands a message out so often before it puts it aside. */
const MOST_DELIVERIES = 5;
const SEND: Said = { eventType: 'Send' };
const DELIVERY: Said = { eventType: 'Delivery' };

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
} as const satisfies Readonly<Record<string, readonly Said[]>>;
const LIKELY = { delayed: 2, bounced: 2, 'on-holiday': 1, full: 1, complained: 1, rejected: 1 };

/** Tells mail-events about a mail that was taken: late, twice, out of order, or not at all. */
export const wordOf =
  (functions: Pick<Functions, 'mailEvents'>) =>
  (life: Life, about: Omit<Word, keyof Said>): void => {
    const { dice, faults, history, timeline } = life;
    const said: readonly Said[] = faults.strikes(0.25)
      ? ENDINGS[dice.weighted(LIKELY)]
      : [SEND, DELIVERY];
    for (const [index, each] of said.entries()) {
      if (faults.strikes(0.25)) continue;
      const word: Word = { ...each, ...about };
      const copies = faults.strikes(0.2) ? dice.between(2, 3) : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        const late = faults.strikes(0.25) ? dice.between(0, 20 * MINUTE) : 0;
        timeline.after(dice.between(100, 3000) * (index + 1) + late, () => {
          if (copy === 0) history.archive.push({ word, at: timeline.now() });
          deliver(life, functions, { word, most: MOST_DELIVERIES });
        });
      }
    }
  };

type Delivery = {
  readonly word: Word;
  /** How often it is tried at most. */
  readonly most: number;
  readonly takenIn?: () => void;
};

/** Hands mail-events one word of a mail, again and again until it is taken in. */
export function deliver(
  life: Life,
  functions: Pick<Functions, 'mailEvents'>,
  { word, most, takenIn = () => {} }: Delivery,
): void {
  const again = () => {
    if (most === 1) return;
    life.timeline.after(MINUTE, () => deliver(life, functions, { word, most: most - 1, takenIn }));
  };
  const { eventType, mailId, sentAt, replay } = word;
  life.say('mail service', () => `tells ${eventType} of ${mailId}${replay ? ` in ${replay}` : ''}`);
  invoke(
    life,
    { name: 'mail-events', mostMs: FUNCTION_MS },
    () => functions.mailEvents(sesEvent(word)),
    {
      answered: ({ batchItemFailures }) => {
        if (batchItemFailures.length > 0) return again();
        const bornAt = life.history.restore?.bornAt.get(mailId);
        // What is said of a mail that is lost is said of another, though it bore that id.
        const isLost = !life.table.mails.has(mailId) || (bornAt && sentAt < bornAt);
        if (!isLost) life.history.heardOf.add(mailId);
        takenIn();
      },
      lost: again,
    },
  );
}
