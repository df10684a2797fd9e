/** The queues for what a function could not handle; one message in any of them is an alarm of its name. */
export const DEAD_LETTER_QUEUES = [
  /** Wake-ups of the function that sends mails. */
  'mail-dispatch-dead',
  /** Word from the mail service of what became of a mail. */
  'mail-events-told-dead',
  /** Forms whose words were not read closely. */
  'words-dead',
] as const;
export type DeadLetterQueue = (typeof DEAD_LETTER_QUEUES)[number];

/** The queues that work may be sent to again. */
export type WorkQueue = 'mail-events-told' | 'words-again';

/** What is to be done with dead letters: the work is sent again, or the letters are taken away. */
export const LETTER_FATES = ['sent-again', 'taken-away'] as const;
export type LetterFate = (typeof LETTER_FATES)[number];

/** A message that was given up. */
export type DeadLetter = {
  readonly id: string;
  /** It may hold addresses and subjects: it leaves the function in no answer and no log. */
  readonly body: string;
  /** When it was first sent. */
  readonly since: Date;
};

/** A letter that nobody else is handed until it is dealt with or put back, or half a minute has passed. */
export type TakenLetter = DeadLetter & { readonly receipt: string };

/** Where dead letters are read, sent again and taken away. */
export type DeadLetterDesk = {
  /** How many wait in a queue; roughly, while some come and go. */
  count(queue: DeadLetterQueue): Promise<number>;
  /** Takes `atMost` letters out of sight of everybody else; in no order, and others may have some. */
  take(queue: DeadLetterQueue, atMost: number): Promise<readonly TakenLetter[]>;
  /** Gives letters that were taken back to whoever comes next. */
  putBack(queue: DeadLetterQueue, letters: readonly TakenLetter[]): Promise<void>;
  /** Takes a letter away for good. */
  remove(queue: DeadLetterQueue, letter: TakenLetter): Promise<void>;
  /** Puts work into a queue, to be done once or, after a fault, more often. */
  send(queue: WorkQueue, body: string): Promise<void>;
};
