import type { PracticeMail } from '../constructs/practice-mail.ts';
import type { Records } from '../constructs/records.ts';
import type { Queues } from './queues.ts';
import type { SignIn } from './sign-in.ts';

/** What the functions are made with. */
export type FunctionsProps = {
  readonly functionsDir: string;
  readonly records: Records;
  readonly mail: PracticeMail;
  readonly signIn: SignIn;
  /** Where the pages live: mails link there. */
  readonly webAddress: string;
  readonly queues: Queues;
};
