import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DeadLetters, HouseQueue } from '../constructs/house-queue.ts';
import type { House } from '../constructs/house.ts';

/** How long mail-events may work on a batch; its queue waits six times as long. */
export const MAIL_EVENTS_TIMEOUT = Duration.seconds(30);

/** How long read-words may work on a batch. */
export const READ_WORDS_TIMEOUT = Duration.seconds(60);

/** The queues between functions, and those for what none of them could handle. */
export type Queues = {
  /** What dispatch-mail was woken with and could not handle. */
  readonly dispatchDead: DeadLetters;
  /** The new intakes whose words could not be read closely. */
  readonly wordsDead: DeadLetters;
  /** What SES says of our mails. */
  readonly mailEventsTold: HouseQueue;
  /** The intakes whose words an administrator has read once more. */
  readonly wordsAgain: HouseQueue;
};

export function makeQueues(scope: Construct, house: House): Queues {
  const dispatchDead = new DeadLetters(scope, 'mail-dispatch-dead', house, {
    failureMeans: 'A wake-up to send mail was lost. The mail itself is tried again every minute.',
  });
  const notRead =
    'The words of a new intake were not read closely; word lists alone mark what to read first, or nothing does.';
  const wordsDead = new DeadLetters(scope, 'words-dead', house, { failureMeans: notRead });
  const mailEventsTold = new HouseQueue(scope, 'mail-events-told', house, {
    failureMeans: 'Word from SES of a mail (sent, bounced, complained) was not recorded.',
    handledWithin: MAIL_EVENTS_TIMEOUT,
  });
  const wordsAgain = new HouseQueue(scope, 'words-again', house, {
    failureMeans: notRead,
    handledWithin: READ_WORDS_TIMEOUT,
    deadLetters: wordsDead,
  });
  return { dispatchDead, wordsDead, mailEventsTold, wordsAgain };
}
