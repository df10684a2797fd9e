import type { Language } from '../practice/languages.ts';
import type { MailRow } from './mail.ts';

/** What the intake is at the moment of sending, as far as a mail about it must know. */
export type IntakeAtSending = {
  readonly version: number;
  readonly decided: boolean;
  readonly acknowledged: boolean;
  readonly language: Language;
  /** Read only for a mail to the client. */
  readonly client?: { readonly email: string; readonly mayEmail: boolean } | undefined;
};

export type MailStore = {
  /** The row as it stands now; an unreadable one throws. */
  find(mailId: string): Promise<MailRow | undefined>;
  /**
   * Ids of rows that seem due at `now`, oldest first within each shard, at most `limitPerShard`
   * from each. A hint: it may lag behind, so decide on what `find` gives.
   */
  findDue(now: Date, limitPerShard: number): Promise<readonly string[]>;
  /** Writes `after` only where the row still is as in `before`; `stale` when somebody moved it. */
  replace(before: MailRow, after: MailRow): Promise<'saved' | 'stale'>;
  /** The record that the mail speaks of, as it stands now; `undefined` when it is gone. */
  recordOf(row: Pick<MailRow, 'kind' | 'about'>): Promise<IntakeAtSending | undefined>;
};
