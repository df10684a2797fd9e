import type { MintedLink } from '../../domain/links/link.ts';
import { linksHold } from '../../domain/links/links-for.ts';
import { heard } from '../../domain/mail/feedback.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailStore, RecordAtSending } from '../../domain/mail/mail-store.ts';
import type { Letter, Mailer } from '../../domain/mail/mailer.ts';
import { dropped, faulted, postponed, settled } from '../../domain/mail/moves.ts';
import { relevanceOf } from '../../domain/mail/relevance.ts';
import type { LogLine } from '../shared/log.ts';
import { saveMail, type SaveMailDeps } from '../shared/save-mail.ts';

export type AttemptDeps = SaveMailDeps & {
  readonly mails: MailStore;
  readonly mailer: Mailer;
  readonly write: (row: MailRow, record: RecordAtSending, links: readonly MintedLink[]) => Letter;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly log: (line: LogLine) => void;
};

/** What the attempt came to, and the record it was judged by. */
type Attempted = { readonly after: MailRow; readonly record?: RecordAtSending | undefined };

const MARKING_ATTEMPTS = 3;

/**
 * Makes the one attempt that a claim allows, and writes down what came of it.
 *
 * Nothing is marked before the call, so a crash can repeat a mail but never lose one. What comes
 * back is the row as it was saved; nothing when somebody else has moved it and speaks for it.
 */
export async function attemptMail(
  deps: AttemptDeps,
  row: MailRow,
  links: readonly MintedLink[],
): Promise<MailRow | undefined> {
  const attempted = await tryToSend(deps, row, links);
  const { after } = attempted;
  // Not read again: whatever happens to the record now, a mail that went out must be marked.
  const record = async () => attempted.record;
  if ((await saveMail(deps, { before: row, after, record })) === 'saved') return after;
  return after.state === 'sent' ? markSentAnyway(deps, attempted) : undefined;
}

async function tryToSend(
  deps: AttemptDeps,
  row: MailRow,
  links: readonly MintedLink[],
): Promise<Attempted> {
  const { mails, now, random, quietHours } = deps;
  try {
    const record = await mails.recordOf(row);
    const relevance = relevanceOf(row, record, { now: now(), quietHours });
    if (relevance.kind === 'drop') return { after: dropped(row, relevance.reason, now()), record };
    if (relevance.kind === 'postpone') return { after: postponed(row, relevance.until) };
    if (!linksHold(links, record)) return { after: postponed(row, now()) };
    return { after: await send(deps, row, relevance.record, links), record };
  } catch (error) {
    const name = error instanceof Error ? error.name : undefined;
    deps.log({ level: 'error', code: 'mail-faulted', mailId: row.id, name });
    return { after: faulted(row, now(), random()) };
  }
}

async function send(
  { mailer, write, now, random, log }: AttemptDeps,
  row: MailRow,
  record: RecordAtSending,
  links: readonly MintedLink[],
): Promise<MailRow> {
  const tags = { mailId: row.id, attempt: row.attempts };
  const outcome = await mailer.send(write(row, record, links), tags);
  // Any other answer is a state of the row, and said once that is saved.
  if (outcome.kind === 'refused-for-now') {
    log({ level: 'warn', code: 'mail-refused-for-now', mailId: row.id, reason: outcome.reason });
  }
  return settled(row, outcome, now(), random());
}

/** Somebody moved the row while the mail went out: that it went out is true all the same. */
async function markSentAnyway(
  deps: AttemptDeps,
  { after: { id, messageId }, record }: Attempted,
): Promise<MailRow | undefined> {
  for (let attempt = 1; attempt <= MARKING_ATTEMPTS; attempt += 1) {
    const before = await deps.mails.find(id);
    // It went with its record, which was just being deleted.
    if (!before) return undefined;
    const after = heard(before, { feedback: 'none', messageId }, deps.now());
    if (!after) return before.state === 'sent' ? before : undefined;
    const move = { before, after, record: async () => record };
    if ((await saveMail(deps, move)) === 'saved') return after;
  }
  throw new Error(`Could not mark a mail as sent in ${MARKING_ATTEMPTS} attempts`);
}
