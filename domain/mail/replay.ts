import { isToStaff, MAIL_KINDS, type MailKind, type MailRow, type MailSubject } from './mail.ts';
import { mailId } from './plan-intake-mails.ts';

/**
 * A mail that went out and that the records know nothing of: what it told of was done after the
 * moment to which they were restored, and is lost. Its addresses are those of a client alone.
 */
export type Trace = {
  readonly mailId: string;
  readonly sentAt: Date;
  readonly to: readonly string[];
};

/** One telling of all the archived word again: how much was told, and how much of it was news. */
export type ReplayPass = {
  readonly name: string;
  readonly told: number;
  readonly news: number;
  readonly lastAt: Date;
};

/** Where it is kept what a replay of archived word came to. */
export type ReplayLog = {
  /** Keeps a trace; `known` when it is there already. */
  note(trace: Trace, now: Date): Promise<'new' | 'known'>;
  /** Takes a trace away, because the mail has a row after all; whether there was one. */
  forget(mailId: string): Promise<boolean>;
  /** The traces of all mails that told the same (`mailIdOf`). */
  tracesOf(mailId: string): Promise<readonly Trace[]>;
  /** Counts one word of a pass. */
  count(pass: string, isNews: boolean, now: Date): Promise<void>;
  /** All passes, and at most `size` traces that are not past their time, by the id of their mails. */
  list(
    size: number,
    now: Date,
  ): Promise<{
    readonly passes: readonly ReplayPass[];
    readonly traces: readonly Trace[];
    readonly more: boolean;
  }>;
};

/** Long enough to write to everybody, and no longer: a trace may name an address. */
export const TRACE_KEPT_DAYS = 90;

const ID = /^[^_]+_(.+)_\d+(?:-\d+)?(?:_again\d+)?$/;

/** What the id of a mail tells of it: its kind, and the record that it spoke of. */
export function toldById(mailId: string): {
  readonly kind: MailKind | undefined;
  readonly recordId: string | undefined;
} {
  const kind = MAIL_KINDS.find((known) => mailId.startsWith(`${known}_`));
  return { kind, recordId: ID.exec(mailId)?.[1] };
}

/** The trace of a mail; addresses of staff are left out, who need nobody to write to them. */
export function traceOf(mailId: string, sentAt: Date, to: readonly string[]): Trace {
  const { kind } = toldById(mailId);
  return { mailId, sentAt, to: kind && !isToStaff(kind) ? to : [] };
}

/**
 * The id of a mail as it was first planned. Whoever asks for a mail again gets another id, and so does
 * a reminder that takes the place of one: both begin with this, and tell the same.
 */
export const mailIdOf = ({ kind, about }: Pick<MailRow, 'kind' | 'about'>): string =>
  mailId(kind, about);

const OF_THE_SAME = /^(?:-\d+)?(?:_again\d+)?$/;

/** Whether a mail of this id tells the same as the one that was planned as `firstId`. */
export const tellsTheSame = (firstId: string, id: string): boolean =>
  id.startsWith(firstId) && OF_THE_SAME.test(id.slice(firstId.length));

/**
 * Finds the trace of a mail that told the same as this row. After a restore nobody can tell that a mail
 * ended unsent, and what followed it then is planned once more; a lost change may have given it another id.
 */
export const traceOfSame = (row: MailRow, traces: readonly Trace[]): Trace | undefined =>
  traces.find(
    ({ mailId, sentAt }) => tellsTheSame(mailIdOf(row), mailId) && !isAboutLostMail(row, sentAt),
  );

/** Clocks are off by so much at most, and a restore takes longer. */
const CLOCKS_OFF_MS = 5 * 60_000;

/**
 * What the clock does again while mails are held it does as before: the digest of a day. An offer goes on
 * by what people say, who may say another thing, and to whom by who waits then.
 */
const DONE_BY_CLOCK: ReadonlySet<MailSubject['record']> = new Set(['counselor']);

/**
 * Whether word of a mail that went out at `sentAt` is about another than the row of its id. After a
 * restore versions are counted again, so that a person's new change takes the id of a mail whose own
 * change is lost: that one went out before this row was written.
 */
export const isAboutLostMail = ({ about, createdAt }: MailRow, sentAt: Date): boolean =>
  !DONE_BY_CLOCK.has(about.record) && sentAt.getTime() < createdAt.getTime() - CLOCKS_OFF_MS;
