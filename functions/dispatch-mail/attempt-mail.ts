import { heard } from '../../domain/mail/feedback.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { IntakeAtSending, MailStore } from '../../domain/mail/mail-store.ts';
import type { Letter, Mailer } from '../../domain/mail/mailer.ts';
import { dropped, faulted, settled } from '../../domain/mail/moves.ts';
import { reasonToDrop } from '../../domain/mail/relevance.ts';
import type { LogLine } from '../shared/log.ts';

export type AttemptDeps = {
  readonly mails: MailStore;
  readonly mailer: Mailer;
  readonly write: (row: MailRow, record: IntakeAtSending) => Letter;
  readonly now: () => Date;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: (line: LogLine) => void;
};

const MARKING_ATTEMPTS = 3;

/**
 * Makes the one attempt that a claim allows, and writes down what came of it.
 *
 * Nothing is marked before the call, so a crash can repeat a mail but never lose one. What comes
 * back is the row as it was saved; nothing when somebody else has moved it and speaks for it.
 */
export async function attemptMail(deps: AttemptDeps, row: MailRow): Promise<MailRow | undefined> {
  const after = await tryToSend(deps, row);
  if ((await deps.mails.replace(row, after)) === 'saved') return after;
  return after.state === 'sent' ? markSentAnyway(deps, row.id, after.messageId) : undefined;
}

async function tryToSend(deps: AttemptDeps, row: MailRow): Promise<MailRow> {
  const { mails, mailer, write, now, random } = deps;
  try {
    const record = await mails.recordOf(row);
    const reason = reasonToDrop(row, record);
    if (reason || !record) return dropped(row, reason ?? 'record-gone', now());
    const tags = { mailId: row.id, attempt: row.attempts };
    const outcome = await mailer.send(write(row, record), tags);
    // Any other answer is a state of the row, and said once that is saved.
    if (outcome.kind === 'refused-for-now') reportRefusal(deps, row, outcome.reason);
    return settled(row, outcome, now(), random());
  } catch (error) {
    const name = error instanceof Error ? error.name : undefined;
    deps.log({ level: 'error', code: 'mail-faulted', mailId: row.id, name });
    return faulted(row, now(), random());
  }
}

function reportRefusal({ log }: AttemptDeps, { id }: MailRow, reason: string): void {
  log({ level: 'warn', code: 'mail-refused-for-now', mailId: id, reason });
}

/** Somebody moved the row while the mail went out: that it went out is true all the same. */
async function markSentAnyway(
  { mails, now }: AttemptDeps,
  mailId: string,
  messageId: string | undefined,
): Promise<MailRow | undefined> {
  for (let attempt = 1; attempt <= MARKING_ATTEMPTS; attempt += 1) {
    const row = await mails.find(mailId);
    if (!row) break;
    const after = heard(row, { feedback: 'none', messageId }, now());
    if (!after) return row.state === 'sent' ? row : undefined;
    if ((await mails.replace(row, after)) === 'saved') return after;
  }
  throw new Error(`Could not mark a mail as sent in ${MARKING_ATTEMPTS} attempts`);
}
