import type { DueId } from '../../domain/mail/mail-store.ts';
import { inBacklogOrder } from '../../domain/mail/urgency.ts';
import { advanceMail, type AdvanceDeps } from './advance-mail.ts';
import { inLanes } from './in-lanes.ts';
import { runJob, type RunJobDeps } from './run-job.ts';
import type { Letterhead } from './to-write.ts';
import { wokenBy, type WokenBy } from './woken-by.ts';
import { writeLetter } from './write-letter.ts';

export type DispatchMailDeps = Omit<
  AdvanceDeps & RunJobDeps,
  'write' | 'quietHours' | 'practice'
> & {
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

/**
 * Does what is due: sends mails, and runs the jobs that are no mail. The stream names new rows
 * within a second; the sweep, every minute, is what can be relied on: it finds whatever the stream
 * lost, what is due later, and what went wrong.
 *
 * Both may come twice, late, or at the same time as each other: only a claim lets a mail go out,
 * and a job ends in the transaction of its effect.
 */
export function makeDispatchMail(deps: DispatchMailDeps) {
  const perform = performing(deps);

  return async (event: unknown): Promise<BatchReply> => {
    const startedAt = deps.now().getTime();
    const faulted: DueId[] = [];
    const woken = wokenBy(event);
    await inLanes(await whatIsDue(deps, woken), perform, {
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

function performing({ letterhead, ...deps }: DispatchMailDeps): (due: DueId) => Promise<void> {
  const { practice } = letterhead;
  const advanceDeps: AdvanceDeps = {
    ...deps,
    quietHours: practice.appointments.quietHours,
    write: (row, record, links) => writeLetter(row, record, letterhead, links, deps.now()),
  };
  const jobDeps: RunJobDeps = { ...deps, practice };
  return ({ kind, id }) => (kind === 'job' ? runJob(jobDeps, id) : advanceMail(advanceDeps, id));
}

async function whatIsDue(
  { mails, now, log }: Pick<DispatchMailDeps, 'mails' | 'now' | 'log'>,
  woken: WokenBy,
): Promise<readonly DueId[]> {
  if (woken.kind === 'schedule') return inBacklogOrder(await mails.findDue(now(), PER_SHARD));
  if (woken.unreadable > 0) {
    log({ level: 'error', code: 'stream-record-unreadable', count: woken.unreadable });
  }
  return inBacklogOrder([...woken.records.keys()].map((id) => ({ kind: 'mail', id })));
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
