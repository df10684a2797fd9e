import type { JobRow } from '../jobs/job.ts';
import { parseSessionRef } from './course.ts';
import { withTask } from './course-tasks.ts';
import { decideChange, finishJobs } from './decide-change.ts';
import type { Decided, Deciding } from './decision.ts';
import type { CourseFile } from './course-store.ts';
import { sessionNumbered } from './live-sessions.ts';
import { calledOffForGood } from './session-changes.ts';

/**
 * Decides what the end of the time to undo brings: the slot is free, the reminder goes, client and
 * counselor are told, and staff are to offer another time. `nothing-to-end` when the cancellation
 * was taken back, or ended otherwise; the job is then over without it.
 */
export function endUndo({
  file,
  job,
  ...deciding
}: Deciding & { readonly file: CourseFile; readonly job: JobRow }):
  Decided | { readonly kind: 'nothing-to-end' } {
  const { number } = parseSessionRef(job.about);
  const session = sessionNumbered(file.sessions, number);
  if (session?.undo?.jobId !== job.id) return { kind: 'nothing-to-end' };
  return decideChange({
    ...deciding,
    file,
    course: withTask(file.course, { kind: 'offer-make-up', session: number }, deciding),
    sessions: [calledOffForGood(session)],
    tell: [
      { kind: 'session-cancelled', number },
      { kind: 'client-changed', number },
    ],
    // However late it is done: after a restore it is done again, and what it told then is not news.
    tellSince: job.due,
    jobs: finishJobs(job),
    who: 'clock',
    action: 'cancelled',
    fields: ['sessions'],
  });
}
