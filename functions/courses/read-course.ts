import type { Course } from '../../domain/course/course.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';
import { auditOf, type CourseDeps, type CourseRoute, idIn } from './course-route.ts';
import { courseView } from './course-view.ts';

export const readCourse: CourseRoute = async (deps, member, request) => {
  const id = idIn(request);
  const file = id === undefined ? undefined : await deps.courses.find(id);
  if (!file) return problem('not-found');
  const { course, sessions } = file;
  const [client, mails] = await Promise.all([
    deps.clients.find(course.clientId),
    deps.courses.mailsOf(course.id),
  ]);
  // What is left of a record that is just being deleted is shown no more.
  if (!client) return problem('not-found');
  const fields = ['course', 'sessions', 'mails', 'client'] as const;
  await recordReading(deps, member, course, fields);
  return reply(200, courseView({ course, sessions, mails, client }, deps.now()));
};

/** The reading is on record before anything is shown: no record, no reading. */
export const recordReading = (
  deps: CourseDeps,
  member: StaffMember,
  { id: recordId }: Pick<Course, 'id'>,
  fields: readonly string[],
): Promise<void> =>
  deps.trail.recordRead(
    auditOf(deps, member, { record: 'course', recordId, action: 'read', fields }),
  );
