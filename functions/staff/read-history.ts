import type { AuditEntry } from '../../domain/audit.ts';
import type { Intake } from '../../domain/intake/intake.ts';
import { historyReply } from '../../schemas/audit.ts';
import { auditRowView } from '../shared/audit-view.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';
import { mailView } from './detail-views.ts';
import { intakeOf, type StaffDeps, type StaffRoute } from './staff-route.ts';

/**
 * What was done about an intake, its client and its courses, and what was mailed about these, oldest
 * first. It names fields alone, so it is no reading of them.
 */
export const readHistory: StaffRoute = async (deps, _member, request) => {
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const courses = await deps.desk.coursesOf(intake);
  const courseIds = courses.map(({ courseId }) => courseId);
  return reply(
    200,
    historyReply.parse({
      now: deps.now().toISOString(),
      rows: (await trailOf(deps, intake, courseIds)).map(auditRowView),
      mails: courses.flatMap(({ mails }) => mails.map(mailView)),
    }),
  );
};

async function trailOf(
  { history }: StaffDeps,
  { id, clientId }: Intake,
  courseIds: readonly string[],
): Promise<readonly AuditEntry[]> {
  const trails = await Promise.all([
    history.historyOf('intake', id),
    history.historyOf('client', clientId),
    ...courseIds.map((courseId) => history.historyOf('course', courseId)),
  ]);
  return trails.flat().sort((one, other) => one.at.getTime() - other.at.getTime());
}
