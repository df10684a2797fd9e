import type { JobRow } from '../../domain/jobs/job.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import { beginDeletion, finishDeletion } from '../../domain/record/decide-deletion.ts';
import type { Deletion } from '../../domain/record/deletion.ts';
import type { RecordRemoval } from '../../domain/record/record-store.ts';

type DeleteRecordDeps = {
  readonly jobs: Pick<JobStore, 'finish'>;
  readonly removal: RecordRemoval;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** `leave`: it is done with, or for the next sweep to look at again. */
type Step = 'go-on' | 'leave';

/** What an index shows late is looked for so often; the next sweep goes on. */
const MOST_STEPS = 8;

/**
 * Takes the next steps of a deletion that was ordered: the person first, in one transaction, then
 * what hung on the record until nothing is left, then the certificate. A crash between two steps
 * leaves the job due, and the next sweep goes on from the step that the order has reached.
 *
 * Where somebody else was quicker, another sweep or a legal hold, it stops: while anything is to be
 * done the job is due.
 */
export async function deleteRecord(deps: DeleteRecordDeps, job: JobRow): Promise<void> {
  for (let steps = 1; steps <= MOST_STEPS; steps += 1) {
    if ((await step(deps, job)) === 'leave') return;
  }
}

async function step(deps: DeleteRecordDeps, job: JobRow): Promise<Step> {
  const { jobs, removal, newId, now } = deps;
  const deletion = await removal.deletion(job.about);
  if (!deletion || deletion.attempt !== job.version) {
    await jobs.finish(job, { mails: [], jobs: [] });
    return 'leave';
  }
  switch (deletion.state) {
    case 'ordered':
      return begin(deps, job, deletion);
    case 'begun': {
      // The lists come from an index: what it showed late is found by looking once more.
      if ((await removal.removeRest(deletion)) > 0) return 'go-on';
      const { certificate, audit } = finishDeletion(deletion, newId(), now());
      await removal.finish(certificate, job, audit);
      return 'leave';
    }
    case 'done':
    case 'stopped':
      return 'leave';
  }
}

async function begin(
  { removal, now }: DeleteRecordDeps,
  job: JobRow,
  deletion: Deletion,
): Promise<Step> {
  const record = await removal.find(job.about);
  if (!record) return begunMeanwhile(removal, deletion);
  const next = beginDeletion(deletion, record, now());
  if (next.state === 'stopped') {
    await removal.stop(next, job);
    return 'leave';
  }
  return (await removal.begin(record, next)) === 'saved' ? 'go-on' : 'leave';
}

/** Another sweep may have taken the person away between the two readings. */
async function begunMeanwhile(
  removal: RecordRemoval,
  { recordId, state }: Deletion,
): Promise<'leave'> {
  if ((await removal.deletion(recordId))?.state !== state) return 'leave';
  throw new Error('A record that is to be deleted cannot be read whole');
}
