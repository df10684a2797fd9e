import { historyReply } from '../../schemas/audit.ts';
import { auditRowView } from '../shared/audit-view.ts';
import { problem } from '../shared/problem.ts';
import { reply } from '../shared/reply.ts';
import { intakeOf, type StaffRoute } from './staff-route.ts';

/** What was done about an intake and its client, oldest first. It names fields alone, so it is no reading of them. */
export const readHistory: StaffRoute = async (deps, _member, request) => {
  const intake = await intakeOf(deps, request);
  if (!intake) return problem('not-found');
  const trails = await Promise.all([
    deps.history.historyOf('intake', intake.id),
    deps.history.historyOf('client', intake.clientId),
  ]);
  const rows = trails.flat().sort((one, other) => one.at.getTime() - other.at.getTime());
  return reply(
    200,
    historyReply.parse({ now: deps.now().toISOString(), rows: rows.map(auditRowView) }),
  );
};
