import type { Session } from './course.ts';
import { withTasksDone } from './course-tasks.ts';
import { decideChange, finishJobs } from './decide-change.ts';
import { closedTo, type CourseDecision, type StaffChange } from './decision.ts';
import { isAhead } from './live-sessions.ts';
import { calledOff, calledOffForGood } from './session-changes.ts';
import { undoJob } from './undo-job.ts';

/**
 * Decides about ending a course before all of it was held, for a reason. What is still to come is
 * called off, cancellations that could yet be taken back are so for good, what was left to do is
 * dropped, and the client may have another course. Sessions that have begun can still be marked.
 */
export function endCourse({
  reason,
  ...change
}: StaffChange & { readonly reason: string }): CourseDecision {
  const closed = closedTo(change);
  if (closed) return closed;
  const { file, member, now } = change;
  const off = file.sessions.filter((each) => isAhead(each, now)).map(calledOff);
  const undoable = file.sessions.filter(({ undo }) => undo !== undefined);
  const sessions: readonly Session[] = [...off, ...undoable.map(calledOffForGood)];
  const done = { by: member.id, at: now };
  return decideChange({
    ...change,
    course: {
      ...withTasksDone(file.course, () => true, done),
      status: 'ended-early',
      ended: { ...done, reason },
    },
    sessions,
    tell: sessions.length > 0 ? [{ kind: 'schedule-changed' }] : [],
    jobs: finishJobs(...file.sessions.flatMap(undoJob)),
    who: member.id,
    action: 'ended',
    fields: ['status', 'sessions'],
  });
}
