import { affectedBy, awayRange } from '../../domain/course/away.ts';
import { withDaysOff } from '../../domain/counselor/days-off.ts';
import { maySetDaysOffOf } from '../../domain/staff/permissions.ts';
import { awayPreviewReply, awayPreviewRequest } from '../../schemas/away.ts';
import { problem } from '../shared/problem.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { type CourseRoute, counselorOf } from './course-route.ts';
import { coursesIn } from './courses-in.ts';
import { offersOnDays } from './offers-on-days.ts';

/** Whom a sick day or leave would hit, each with times to offer instead, and who is asked about an opening then. */
export const previewAway: CourseRoute = async (deps, member, request) => {
  const wanted = bodyAs(request, awayPreviewRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const counselor = await counselorOf(deps, request);
  if (!counselor) return problem('not-found');
  if (!maySetDaysOffOf(member, counselor.id)) return problem('not-allowed');

  const days = wanted.data;
  const { from, to } = awayRange(days);
  const busy = await deps.counselors.busy(counselor.id, from, to);
  const onDays = busy.filter(({ date }) => days.from <= date && date <= days.to);
  const affected = affectedBy(days, {
    counselor: { ...counselor, hours: withDaysOff(counselor.hours, days) },
    files: await coursesIn(deps, onDays),
    busy,
    now: deps.now(),
  });
  const names = await deps.clients.names([
    ...new Set(affected.map((each) => each.course.clientId)),
  ]);
  const reading = { list: 'days-away', fields: ['names', 'sessions'], count: names.size };
  await recordListReading(deps, member, reading);
  return reply(
    200,
    awayPreviewReply.parse({
      version: counselor.version,
      offers: await offersOnDays(deps, days, counselor.id, onDays),
      affected: affected.map(({ course, session, isLast, openings }) => ({
        courseId: course.id,
        courseVersion: course.version,
        name: names.get(course.clientId) ?? '',
        session: session.number,
        start: session.start,
        isLast,
        openings,
      })),
    }),
  );
};
