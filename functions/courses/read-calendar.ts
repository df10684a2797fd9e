import { calendarQuery, calendarReply } from '../../schemas/calendar.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { hoursView } from './counselor-view.ts';
import type { CourseRoute } from './course-route.ts';
import { bookedView } from './session-view.ts';

export const readCalendar: CourseRoute = async (deps, member, request) => {
  const query = queryAs(request, calendarQuery);
  if (query.kind === 'refused') return query.reply;
  const [counselors, found] = await Promise.all([
    deps.counselors.list(),
    deps.courses.sessionsBetween(query.data.from, query.data.to),
  ]);
  const names = await deps.clients.names([...new Set(found.map(({ clientId }) => clientId))]);
  const reading = { list: 'calendar', fields: ['names', 'sessions'], count: names.size };
  await recordListReading(deps, member, reading);
  const sessions = found.map((session) => ({
    ...bookedView(session),
    courseId: session.courseId,
    name: names.get(session.clientId) ?? '',
  }));
  return reply(
    200,
    calendarReply.parse({
      now: deps.now().toISOString(),
      timeZone: deps.practice.timeZone,
      counselors: counselors.map(({ id, name, hours }) => ({ id, name, hours: hoursView(hours) })),
      sessions,
    }),
  );
};
