import type { DeadLetterQueueView, LetterFateRequest } from '../../../schemas/dead-letters.ts';

type Queue = DeadLetterQueueView['queue'];
type Fate = LetterFateRequest['fate'];

/** What the work of a queue is, and what it means that some of it is stuck. */
export const STUCK_WORDS: Readonly<
  Record<Queue, { readonly name: string; readonly means: string; readonly cost: string }>
> = {
  'mail-dispatch-dead': {
    name: 'Sending mails',
    means:
      'The sender of mails failed when it was called. Every mail that is due is tried again each minute, so nothing has to be sent again. Take these away once mails go out.',
    cost: 'The mails themselves are not touched: those that are due stay due.',
  },
  'mail-events-told-dead': {
    name: 'News of mails',
    means:
      'The mail service told what became of these mails, and it could not be written down. Until then nobody sees here whether they arrived.',
    cost: 'Nobody will see here whether these mails arrived.',
  },
  'words-dead': {
    name: 'Close reading',
    means:
      'The words of these requests could not be read closely: phrases to read first may be missing. Sent again, they are read once more.',
    cost: 'Phrases to read first may go on missing: somebody should read these requests whole.',
  },
};

/** What a queue is called where the trail names it. */
export const stuckName = (queue: string): string =>
  Object.entries(STUCK_WORDS).find(([id]) => id === queue)?.[1].name ?? queue;

const DONE: Readonly<Record<Fate, string>> = {
  'sent-again': 'sent again',
  'taken-away': 'taken away',
};

/** What came of it. */
export function fateWords({
  fate,
  done,
  left,
}: {
  readonly fate: Fate;
  readonly done: number;
  readonly left: number;
}): string {
  const rest = left === 0 ? '' : ` ${left} stayed: somebody else has them, or they cannot be.`;
  return `${done} ${DONE[fate]}.${rest}`;
}
