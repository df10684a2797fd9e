import * as z from 'zod';
import { addressFaultIn } from '../../domain/mail/address-fault.ts';
import { heard, type Word } from '../../domain/mail/feedback.ts';
import type { MailStore } from '../../domain/mail/mail-store.ts';
import type { LogLine } from '../shared/log.ts';
import { saveMail, type SaveMailDeps } from '../shared/save-mail.ts';
import { mailEvent } from './mail-event.ts';

export type MailEventsDeps = SaveMailDeps & {
  readonly mails: Pick<MailStore, 'find' | 'recordOf' | 'noteAddressFault'>;
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
  const { mailId, word } = event;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (await tookIn(deps, mailId, word)) return;
  }
  throw new Error(`A row kept moving through ${ATTEMPTS} attempts`);
}

/** Whether the word is written or needs no writing; not when somebody moved the row meanwhile. */
async function tookIn(deps: MailEventsDeps, mailId: string, word: Word): Promise<boolean> {
  const { mails, now, log } = deps;
  const before = await mails.find(mailId);
  if (!before) {
    log({ level: 'warn', code: 'mail-event-ignored', reason: 'no-such-mail', mailId });
    return true;
  }
  const after = heard(before, word, now());
  if (!after) return true;
  // Before the word itself: told again after a crash, both are written, and neither twice.
  const fault = addressFaultIn(after);
  if (fault) await mails.noteAddressFault(after, fault, now());
  const record = () => mails.recordOf(before);
  if ((await saveMail(deps, { before, after, record })) === 'stale') return false;
  if (NOT_ARRIVED.has(after.feedback)) {
    log({ level: 'warn', code: `mail-${after.feedback}`, mailId });
  }
  return true;
}
