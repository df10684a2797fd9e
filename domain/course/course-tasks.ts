import type { Course, Task } from './course.ts';
import type { Deciding } from './decision.ts';

/** Something for staff to do, and what caused it. */
type NewTask = Pick<Task, 'kind' | 'session'>;

export const withTask = <Tasked extends Pick<Course, 'tasks'>>(
  course: Tasked,
  { kind, session }: NewTask,
  { newId, now }: Pick<Deciding, 'newId' | 'now'>,
): Tasked => ({ ...course, tasks: [...course.tasks, { id: newId(), kind, at: now, session }] });

/** Ticks off the open tasks that `isMeant` picks. */
export const withTasksDone = <Tasked extends Pick<Course, 'tasks'>>(
  course: Tasked,
  isMeant: (task: Task) => boolean,
  done: NonNullable<Task['done']>,
): Tasked => ({
  ...course,
  tasks: course.tasks.map((task) => (!task.done && isMeant(task) ? { ...task, done } : task)),
});
