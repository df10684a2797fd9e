import { findOpenings } from '../../domain/counselor/openings.ts';
import { openingsQuery, openingsReply } from '../../schemas/calendar.ts';
import { problem } from '../shared/problem.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { type CourseRoute, counselorOf } from './course-route.ts';

export const listOpenings: CourseRoute = async (deps, _member, request) => {
  const query = queryAs(request, openingsQuery);
  if (query.kind === 'refused') return query.reply;
  const counselor = await counselorOf(deps, request);
  if (!counselor) return problem('not-found');

  const { timeZone, appointments } = deps.practice;
  const { from, to, minutes = appointments.minutes } = query.data;
  const openings = findOpenings({
    ...{ counselor, from, to, minutes, timeZone },
    busy: await deps.counselors.busy(counselor.id, from, to),
    ignore: () => false,
    now: deps.now(),
  });
  return reply(200, openingsReply.parse({ timeZone, openings }));
};
