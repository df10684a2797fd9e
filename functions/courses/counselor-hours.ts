import { addDays } from '../../domain/calendar/local-time.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import { sessionsOutside } from '../../domain/counselor/outside-hours.ts';
import { setHours } from '../../domain/counselor/set-hours.ts';
import { localDate } from '../../domain/practice/zoned-clock.ts';
import { maySetHoursOf } from '../../domain/staff/permissions.ts';
import { counselorList, counselorReply, counselorRequest } from '../../schemas/counselor.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { type CourseDeps, type CourseRoute, counselorIdIn, counselorOf } from './course-route.ts';
import { counselorView } from './counselor-view.ts';

/** Sixteen sessions with breaks end well within a year. */
const DAYS_AHEAD = 366;

export const listCounselors: CourseRoute = async ({ counselors }) =>
  reply(200, counselorList.parse({ counselors: (await counselors.list()).map(counselorView) }));

export const readHours: CourseRoute = async (deps, _member, request) => {
  const counselor = await counselorOf(deps, request);
  return counselor ? withOutside(deps, counselor) : problem('not-found');
};

export const putHours: CourseRoute = async (deps, member, request) => {
  const id = counselorIdIn(request);
  if (id === undefined) return problem('not-found');
  if (!maySetHoursOf(member, id)) return problem('not-allowed');
  const wanted = bodyAs(request, counselorRequest);
  if (wanted.kind === 'refused') return wanted.reply;

  const { counselors, practice, newId, now } = deps;
  const decision = setHours(id, await counselors.find(id), wanted.data, {
    member,
    mornings: { timeZone: practice.timeZone, digestAt: practice.appointments.digestAt },
    auditId: newId(),
    now: now(),
  });
  if (decision.kind === 'refused') return problem(decision.reason);
  const { counselor, jobs, audit } = decision;
  const saved = await counselors.save(counselor, wanted.data.version, jobs, audit);
  return saved === 'saved' ? withOutside(deps, counselor) : problem('changed-meanwhile');
};

async function withOutside(
  { courses, practice, now }: CourseDeps,
  counselor: Counselor,
): Promise<HttpReply> {
  const at = now();
  const today = localDate(at, practice.timeZone);
  const sessions = await courses.sessionsBetween(today, addDays(today, DAYS_AHEAD));
  const outside = sessionsOutside(counselor, sessions, at).map(({ courseId, number, start }) => ({
    courseId,
    session: number,
    start,
  }));
  return reply(200, counselorReply.parse({ ...counselorView(counselor), outside }));
}
