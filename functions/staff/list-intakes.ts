import { intakeList, intakeListQuery } from '../../schemas/intake-list.ts';
import { problem } from '../shared/problem.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { listView, PAGE_SIZE } from './intake-list-view.ts';
import { mailsHeldSince } from './mails-held.ts';
import type { StaffRoute } from './staff-route.ts';

export const listIntakes: StaffRoute = async (deps, member, request) => {
  const query = queryAs(request, intakeListQuery);
  if (query.kind === 'refused') return query.reply;
  const { status, after } = query.data;
  const [page, heldSince] = await Promise.all([
    deps.desk.list(status, { size: PAGE_SIZE, after }),
    mailsHeldSince(deps),
  ]);
  if (page === 'unknown-place') {
    return problem('invalid-request', {
      errors: [{ field: 'after', reason: 'is not a place in this list' }],
    });
  }
  const { listed, last } = page;
  const reading = { list: status, fields: ['names'], count: listed.length };
  await recordListReading({ ...deps, trail: deps.desk }, member, reading);
  const intakes = listView(listed, member.role);
  return reply(
    200,
    intakeList.parse({
      now: deps.now().toISOString(),
      mailsHeldSince: heldSince,
      intakes,
      next: last,
    }),
  );
};
