import type { DeadLetters } from '../constructs/house-queue.ts';
import type { PracticeMail } from '../constructs/practice-mail.ts';
import type { Records } from '../constructs/records.ts';
import type { SignIn } from './sign-in.ts';

/** What the functions are made with. */
export type FunctionsProps = {
  readonly functionsDir: string;
  readonly records: Records;
  readonly mail: PracticeMail;
  readonly signIn: SignIn;
  /** Where the pages live: mails link there. */
  readonly webAddress: string;
  /** Takes what dispatch-mail was woken with and could not handle. */
  readonly dispatchDeadLetters: DeadLetters;
  /** Takes the new intakes whose words could not be read closely. */
  readonly wordsDeadLetters: DeadLetters;
};
