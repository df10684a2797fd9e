import { urgentFirst } from '../../domain/mail/urgency.ts';
import { advanceMail, type AdvanceDeps } from './advance-mail.ts';
import { inLanes } from './in-lanes.ts';
import { wokenBy, type WokenBy } from './woken-by.ts';
import { writeLetter, type Letterhead } from './write-letter.ts';

export type DispatchMailDeps = Omit<AdvanceDeps, 'write'> & { readonly letterhead: Letterhead };

export type BatchReply = {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
};

/** The function may run for 60 s, and one mail may take 10 of them. */
const START_NONE_AFTER_MS = 45_000;
/** A few at once: a young account may send no more than a few mails a second. */
const LANES = 4;
/** Four shards of these are more than a sweep can send; the next one comes in a minute. */
const PER_SHARD = 250;

/**
 * Sends what is due. The stream names new rows within a second; the sweep, every minute, is what
 * can be relied on: it finds whatever the stream lost, what is due later, and what went wrong.
 *
 * Both may come twice, late, or at the same time as each other: only a claim lets a mail go out.
 */
export function makeDispatchMail({ letterhead, ...deps }: DispatchMailDeps) {
  const advanceDeps: AdvanceDeps = {
    ...deps,
    write: (row, record) => writeLetter(row, record, letterhead),
  };

  return async (event: unknown): Promise<BatchReply> => {
    const startedAt = deps.now().getTime();
    const faulted: string[] = [];
    const woken = wokenBy(event);
    await inLanes(await mailsToAdvance(deps, woken), (mailId) => advanceMail(advanceDeps, mailId), {
      lanes: LANES,
      mayStart: () => deps.now().getTime() - startedAt < START_NONE_AFTER_MS,
      failed: (mailId, error) => {
        faulted.push(mailId);
        const name = error instanceof Error ? error.name : undefined;
        deps.log({ level: 'error', code: 'mail-not-advanced', mailId, name });
      },
    });
    return { batchItemFailures: recordsOf(woken, faulted) };
  };
}

async function mailsToAdvance(
  { mails, now, log }: Pick<DispatchMailDeps, 'mails' | 'now' | 'log'>,
  woken: WokenBy,
): Promise<readonly string[]> {
  if (woken.kind === 'schedule') return urgentFirst(await mails.findDue(now(), PER_SHARD));
  if (woken.unreadable > 0) {
    log({ level: 'error', code: 'stream-record-unreadable', count: woken.unreadable });
  }
  return urgentFirst([...woken.records.keys()]);
}

/** A sweep has no records to hand back: the rows are due still, and the next sweep finds them. */
const recordsOf = (woken: WokenBy, mailIds: readonly string[]) =>
  woken.kind === 'schedule'
    ? []
    : mailIds
        .flatMap((mailId) => woken.records.get(mailId) ?? [])
        .map((itemIdentifier) => ({ itemIdentifier }));
