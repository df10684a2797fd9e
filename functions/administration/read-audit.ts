import { addDays, dayBegins } from '../../domain/calendar/local-time.ts';
import { auditQuery, auditReply } from '../../schemas/audit.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { auditRowView } from '../shared/audit-view.ts';
import { auditOf, type AdministrationRoute } from './administration-route.ts';

const PAGE_SIZE = 100;

/** Looking into the trail is on record too, with what was asked and not for whom. */
export const readAudit: AdministrationRoute = async (deps, member, request) => {
  const query = queryAs(request, auditQuery);
  if (query.kind === 'refused') return query.reply;
  const { from, to, after, ...wanted } = query.data;
  const { timeZone } = deps.practice;
  const fields = ['from', 'to', ...Object.keys(wanted)];
  const did = { record: 'audit', recordId: 'all', action: 'read', fields } as const;
  await deps.trail.recordRead(auditOf(deps, member, did));
  const search = {
    ...wanted,
    from: dayBegins(from, timeZone),
    until: dayBegins(addDays(to, 1), timeZone),
  };
  const { rows, next } = await deps.trail.search(search, { size: PAGE_SIZE, after });
  return reply(
    200,
    auditReply.parse({ now: deps.now().toISOString(), rows: rows.map(auditRowView), next }),
  );
};
