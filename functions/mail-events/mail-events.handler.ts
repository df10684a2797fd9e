import * as z from 'zod';
import { addressFaultIn } from '../../domain/mail/address-fault.ts';
import { heard, type Word } from '../../domain/mail/feedback.ts';
import { onceMore } from '../../domain/mail/given-up.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailStore } from '../../domain/mail/mail-store.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import {
  isReachedElsewhere,
  passOnUnreached,
  unreachedBy,
} from '../../domain/offer/pass-on-unreached.ts';
import { isAboutLostMail, traceOf, type ReplayLog } from '../../domain/mail/replay.ts';
import type { LogLine } from '../shared/log.ts';
import { saveMail, type SaveMailDeps } from '../shared/save-mail.ts';
import { mailEvent, type Retold } from '../shared/mail-event.ts';

export type MailEventsDeps = SaveMailDeps & {
  readonly mails: Pick<MailStore, 'find' | 'recordOf' | 'noteAddressFault'>;
  readonly offers: Pick<OfferStore, 'find' | 'write'>;
  readonly replays: Pick<ReplayLog, 'note' | 'forget' | 'count'>;
  readonly newId: () => string;
  readonly log: (line: LogLine) => void;
};

export type QueueReply = {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
};

const queueBatch = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});
const ATTEMPTS = 5;
/** Somebody must reach the person another way. */
const NOT_ARRIVED: ReadonlySet<string> = new Set(['bounced', 'complained', 'rejected']);

/**
 * Takes in what SES tells about the mails it was given. Only the messages that could not be
 * written go back to the queue; one we do not understand is noted by code and let go.
 */
export function makeMailEvents(deps: MailEventsDeps) {
  return async (event: unknown): Promise<QueueReply> => {
    const failed: string[] = [];
    for (const { messageId, body } of queueBatch.parse(event).Records) {
      try {
        await takeIn(deps, body);
      } catch (error) {
        const name = error instanceof Error ? error.name : undefined;
        deps.log({ level: 'error', code: 'mail-event-failed', name });
        failed.push(messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

async function takeIn(deps: MailEventsDeps, body: string): Promise<void> {
  const event = mailEvent(body);
  if (event.kind === 'ignored') {
    deps.log({ level: 'warn', code: 'mail-event-ignored', reason: event.reason });
    return;
  }
  const { mailId, word, sentAt, to, retold } = event;
  const at = sentAt ?? deps.now();
  let isCounted = false;
  const countNews = async () => {
    if (retold && !isCounted) await deps.replays.count(retold.pass, true, deps.now());
    isCounted = true;
  };
  const came = await takeInWord(deps, mailId, { word, at, to, countNews });
  if (retold) await noteRetold(deps, mailId, { came, retold, to, isCounted });
  else if (came === 'no-row') {
    deps.log({ level: 'warn', code: 'mail-event-ignored', reason: 'no-such-mail', mailId });
  }
}

/** What word of a mail came to. */
type Came = 'news' | 'no-news' | 'no-row';
/**
 * Word, and of which mail: the same may have gone out twice, to two addresses. Told again it is
 * counted as news before it is written: after a crash in between, it is none any more.
 */
type Dated = {
  readonly word: Word;
  /** When that mail went out, however late the word of it comes. */
  readonly at: Date;
  /** Where it went. */
  readonly to: readonly string[];
  readonly countNews: () => Promise<void>;
};

async function takeInWord(deps: MailEventsDeps, mailId: string, dated: Dated): Promise<Came> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const came = await tookIn(deps, mailId, dated);
    if (came !== 'stale') return came;
  }
  throw new Error(`A row kept moving through ${ATTEMPTS} attempts`);
}

/** What became of the word; `stale` when somebody moved the row meanwhile. */
async function tookIn(
  deps: MailEventsDeps,
  mailId: string,
  { word, at, to, countNews }: Dated,
): Promise<Came | 'stale'> {
  const { mails, now, log } = deps;
  const before = await mails.find(mailId);
  if (!before || isAboutLostMail(before, at)) return 'no-row';
  const after = heard(before, word, at);
  if (!after) return 'no-news';
  await countNews();
  // Before the word itself: told again after a crash, both are written, and neither twice.
  const fault = addressFaultIn(after, at);
  if (fault) await mails.noteAddressFault(after, fault, now());
  const unreached = unreachedBy(after);
  if (unreached && (await passedOn(deps, unreached, { after, to })) === 'stale') return 'stale';
  const record = () => mails.recordOf(before);
  if ((await saveMail(deps, { before, after, record })) === 'stale') return 'stale';
  if (NOT_ARRIVED.has(after.feedback)) {
    log({ level: 'warn', code: `mail-${after.feedback}`, mailId });
  }
  return 'news';
}

/** Somebody who cannot have read what they were asked is waited for no longer. */
async function passedOn(
  { mails, offers, newId, now }: MailEventsDeps,
  { offerId, number }: NonNullable<ReturnType<typeof unreachedBy>>,
  { after, to }: { readonly after: MailRow; readonly to: readonly string[] },
): Promise<'passed-on' | 'nothing-to-pass-on' | 'stale'> {
  const offer = await offers.find(offerId);
  if (!offer) return 'nothing-to-pass-on';
  const record = await mails.recordOf(after);
  const isElsewhere = record?.record === 'offer' && isReachedElsewhere(record.client, to);
  const again = isElsewhere ? onceMore(after, now()) : undefined;
  // Planned before, and the word of it was not kept.
  if (again && (await mails.find(again.id))) return 'nothing-to-pass-on';
  const decision = passOnUnreached({ offer, number, again, newId, now: now() });
  if (decision.kind === 'nothing-to-pass-on') return decision.kind;
  return (await offers.write(decision.writes)).kind === 'written' ? 'passed-on' : 'stale';
}

/**
 * After a restore: a mail that went out and has no row leaves a trace for the staff, until a later
 * pass finds that it has one after all. A pass without news has told everything there is.
 */
async function noteRetold(
  { replays, now }: MailEventsDeps,
  mailId: string,
  {
    came,
    retold,
    to,
    isCounted,
  }: {
    readonly came: Came;
    readonly retold: Retold;
    readonly to: readonly string[];
    readonly isCounted: boolean;
  },
): Promise<void> {
  const { pass, sentAt } = retold;
  const isTraceNews =
    came === 'no-row'
      ? (await replays.note(traceOf(mailId, sentAt, to), now())) === 'new'
      : await replays.forget(mailId);
  if (!isCounted) await replays.count(pass, isTraceNews, now());
}
