import { parseSessionRef } from '../../domain/course/course.ts';
import type { CourseStore } from '../../domain/course/course-store.ts';
import type { CourseRules } from '../../domain/course/decision.ts';
import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import { endUndo } from '../../domain/course/end-undo.ts';
import type { JobRow } from '../../domain/jobs/job.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import { planDigest } from '../../domain/jobs/plan-digest.ts';
import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { MailStore } from '../../domain/mail/mail-store.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import type { RecordRemoval } from '../../domain/record/record-store.ts';
import type { LogLine } from '../shared/log.ts';
import { deleteRecord } from './delete-record.ts';
import { passedOn } from './pass-offer-on.ts';

export type RunJobDeps = {
  readonly jobs: JobStore;
  readonly courses: Pick<CourseStore, 'find' | 'write'>;
  readonly mails: Pick<MailStore, 'find'>;
  readonly offers: OfferStore;
  readonly removal: RecordRemoval;
  readonly counselors: Pick<CounselorStore, 'find' | 'busy'>;
  readonly practice: CourseRules & { readonly appointments: { readonly digestAt: string } };
  readonly hold: MailHold;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: (line: LogLine) => void;
};

/** A record that is being changed by others is read and decided upon again, so often at most. */
const ATTEMPTS = 3;

/** Does one job if it is due and nobody has. Its effect, or its last step, and its end are one transaction. */
export async function runJob(deps: RunJobDeps, jobId: string): Promise<void> {
  const job = await deps.jobs.find(jobId);
  if (!job) return deps.log({ level: 'warn', code: 'job-gone', jobId });
  if (job.state !== 'waiting' || job.due > deps.now()) return;
  switch (job.kind) {
    case 'end-of-undo':
      return untilDone(() => endedUndo(deps, job));
    case 'morning-digest':
      return morningDigest(deps, job);
    case 'next-offer':
      return untilDone(() => passedOn(deps, job));
    case 'delete-record':
      return deleteRecord(deps, job);
  }
}

async function morningDigest({ jobs, practice, now }: RunJobDeps, job: JobRow): Promise<void> {
  const { timeZone, appointments } = practice;
  const mornings = { timeZone, digestAt: appointments.digestAt };
  // When somebody was quicker, they have planned the same.
  await jobs.finish(job, planDigest(job, mornings, now()));
}

/** Tries again where others were quicker, from the reading on. */
async function untilDone(attempt: () => Promise<boolean>): Promise<void> {
  for (let tries = 1; tries <= ATTEMPTS; tries += 1) {
    if (await attempt()) return;
  }
  throw new Error(`A record kept changing through ${ATTEMPTS} attempts`);
}

/** Whether the job is done with: by us, by somebody else, or because there is nothing left to end. */
async function endedUndo(deps: RunJobDeps, job: JobRow): Promise<boolean> {
  const { courses, jobs, practice, newId, now } = deps;
  const file = await courses.find(parseSessionRef(job.about).courseId);
  const decision = file && endUndo({ file, job, practice, newId, now: now() });
  if (decision?.kind === 'decided') {
    return (await courses.write(decision.writes)).kind === 'written';
  }
  // The cancellation was taken back, or the course is gone.
  await jobs.finish(job, { mails: [], jobs: [] });
  return true;
}
