import type { JobRow } from '../../domain/jobs/job.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import { beginDeletion, finishDeletion } from '../../domain/record/decide-deletion.ts';
import type { RecordRemoval } from '../../domain/record/record-store.ts';

type DeleteRecordDeps = {
  readonly jobs: Pick<JobStore, 'finish'>;
  readonly removal: RecordRemoval;
  readonly newId: () => string;
  readonly now: () => Date;
};

/**
 * Takes the next steps of a deletion that was ordered: the person first, in one transaction, then
 * what hung on the record until nothing is left, then the certificate. A crash between two steps
 * leaves the job due, and the next sweep goes on from the step that the order has reached.
 *
 * Answers whether the job is done with; `false` asks to be called again, from the reading on.
 */
export async function recordDeleted(deps: DeleteRecordDeps, job: JobRow): Promise<boolean> {
  const { jobs, removal, newId, now } = deps;
  const deletion = await removal.deletion(job.about);
  if (!deletion || deletion.attempt !== job.version) {
    await jobs.finish(job, { mails: [], jobs: [] });
    return true;
  }
  switch (deletion.state) {
    case 'ordered': {
      const record = await removal.find(job.about);
      if (!record) throw new Error('A record that is to be deleted cannot be read whole');
      const next = beginDeletion(deletion, record, now());
      if (next.state === 'stopped') return (await removal.stop(next, job)) === 'saved';
      await removal.begin(record, next);
      return false;
    }
    case 'begun': {
      // The lists come from an index: what it showed late is found by looking once more.
      if ((await removal.removeRest(deletion)) > 0) return false;
      const { certificate, audit } = finishDeletion(deletion, newId(), now());
      return (await removal.finish(certificate, job, audit)) === 'saved';
    }
    case 'done':
    case 'stopped':
      return true;
  }
}
