import { isHeld, type MailHold } from '../../domain/mail/mail-hold.ts';
import type { DueId } from '../../domain/mail/mail-store.ts';
import { inBacklogOrder } from '../../domain/mail/urgency.ts';
import { findHold, type FindHoldDeps } from '../shared/find-hold.ts';
import { advanceMail, type AdvanceDeps } from './advance-mail.ts';
import { inLanes } from './in-lanes.ts';
import { runJob, type RunJobDeps } from './run-job.ts';
import type { Letterhead } from './to-write.ts';
import { wokenBy, type WokenBy } from './woken-by.ts';
import { writeLetter } from './write-letter.ts';

export type DispatchMailDeps = Omit<
  AdvanceDeps & RunJobDeps,
  'write' | 'quietHours' | 'practice' | 'hold'
> &
  FindHoldDeps & {
    readonly letterhead: Letterhead;
  };

export type BatchReply = {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
};

/** The function may run for 60 s, and one mail may take 10 of them. */
const START_NONE_AFTER_MS = 45_000;
/** A few at once: a young account may send no more than a few mails a second. */
const LANES = 4;
/** Four shards of these are more than a sweep can send; the next one comes in a minute. */
const PER_SHARD = 250;
/** What is held back stays due and is the oldest: a new alert must be found behind it. */
const PER_SHARD_HELD = 2_500;

/**
 * Does what is due: sends mails, and runs the jobs that are no mail. The stream names new rows
 * within a second; the sweep, every minute, is what can be relied on: it finds whatever the stream
 * lost, what is due later, and what went wrong.
 *
 * Both may come twice, late, or at the same time as each other: only a claim lets a mail go out,
 * and a job ends in the transaction of its effect. While mails are held jobs go on: what they plan is
 * known by its id, so that word of a mail that went out before a restore finds the row it belongs to.
 * But nobody's turn in an offer ends by them.
 */
export function makeDispatchMail(deps: DispatchMailDeps) {
  return async (event: unknown): Promise<BatchReply> => {
    const startedAt = deps.now().getTime();
    const faulted: DueId[] = [];
    const woken = wokenBy(event);
    const hold = await findHold(deps);
    const due = await whatIsDue(deps, woken, hold);
    if (isHeld(hold) && woken.kind === 'schedule') reportHeld(deps, due);
    await inLanes(due, performing(deps, hold), {
      lanes: LANES,
      mayStart: () => deps.now().getTime() - startedAt < START_NONE_AFTER_MS,
      failed: (due, error) => {
        faulted.push(due);
        reportFailed(deps, due, error);
      },
    });
    return { batchItemFailures: recordsOf(woken, faulted) };
  };
}

function performing(
  { letterhead, ...deps }: DispatchMailDeps,
  hold: MailHold,
): (due: DueId) => Promise<void> {
  const { practice } = letterhead;
  const advanceDeps: AdvanceDeps = {
    ...deps,
    ...{ hold, practice },
    quietHours: practice.appointments.quietHours,
    write: (row, record, links) => writeLetter(row, record, letterhead, links, deps.now()),
  };
  const jobDeps: RunJobDeps = { ...deps, practice, hold };
  return ({ kind, id }) => (kind === 'job' ? runJob(jobDeps, id) : advanceMail(advanceDeps, id));
}

async function whatIsDue(
  { mails, now, log }: Pick<DispatchMailDeps, 'mails' | 'now' | 'log'>,
  woken: WokenBy,
  hold: MailHold,
): Promise<readonly DueId[]> {
  if (woken.kind === 'schedule') {
    const perShard = isHeld(hold) ? PER_SHARD_HELD : PER_SHARD;
    return inBacklogOrder(await mails.findDue(now(), perShard));
  }
  if (woken.unreadable > 0) {
    log({ level: 'error', code: 'stream-record-unreadable', count: woken.unreadable });
  }
  return inBacklogOrder([...woken.records.keys()].map((id) => ({ kind: 'mail', id })));
}

/** Every minute for as long as it lasts: the alarm rings, and nobody forgets to let the mails go. */
function reportHeld({ log }: Pick<DispatchMailDeps, 'log'>, due: readonly DueId[]): void {
  const count = due.filter(({ kind }) => kind === 'mail').length;
  log({ level: 'warn', code: 'mail-held-back', count });
}

function reportFailed(
  { log }: Pick<DispatchMailDeps, 'log'>,
  { kind, id }: DueId,
  error: unknown,
): void {
  const name = error instanceof Error ? error.name : undefined;
  if (kind === 'job') log({ level: 'error', code: 'job-failed', jobId: id, name });
  else log({ level: 'error', code: 'mail-not-advanced', mailId: id, name });
}

/** A sweep has no records to hand back: the rows are due still, and the next sweep finds them. */
const recordsOf = (woken: WokenBy, due: readonly DueId[]) =>
  woken.kind === 'schedule'
    ? []
    : due
        .flatMap(({ id }) => woken.records.get(id) ?? [])
        .map((itemIdentifier) => ({ itemIdentifier }));
