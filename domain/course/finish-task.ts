import { isOver } from './course-standing.ts';
import { withTasksDone } from './course-tasks.ts';
import { decideChange } from './decide-change.ts';
import { refused, type CourseDecision, type StaffChange } from './decision.ts';

/**
 * Decides about ticking off a task. "Book the rest" is ticked off by booking it and not by hand.
 * When it was the last thing to settle about the last session, the course is completed.
 */
export function finishTask({
  taskId,
  ...change
}: StaffChange & { readonly taskId: string }): CourseDecision {
  const { file, version, member, now } = change;
  const task = file.course.tasks.find(({ id }) => id === taskId);
  if (file.course.version !== version || !task || task.done) return refused('changed-meanwhile');
  if (task.kind === 'book-the-rest') return refused('first-session-only');
  const course = withTasksDone(file.course, ({ id }) => id === taskId, { by: member.id, at: now });
  const isCompleted = course.status === 'active' && isOver(course, file.sessions);
  return decideChange({
    ...change,
    course: isCompleted ? { ...course, status: 'completed' } : course,
    who: member.id,
    action: 'finished-task',
    fields: isCompleted ? ['tasks', 'status'] : ['tasks'],
  });
}
