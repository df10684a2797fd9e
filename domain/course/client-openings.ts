import { addDays, wallTimeOf } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { findOpenings } from '../counselor/openings.ts';
import type { Session } from './course.ts';
import type { CourseFile } from './course-store.ts';
import { holderOf } from './course-writes.ts';
import type { CourseRules, Room } from './decision.ts';
import { inOrderOfStart, lastSession, sessionNumbered, stands } from './live-sessions.ts';

const HOUR = 3_600_000;
/** Enough to choose from, and never another half of a course away. */
const MOST_DAYS = 14;

type Asked = {
  readonly file: CourseFile;
  readonly number: number;
  readonly practice: CourseRules;
  readonly now: Date;
};

/**
 * The local dates, both included, among which a client may move a session: between the sessions
 * before and after it, no later than the end of the course, at least the practice's notice ahead.
 * The last session stays on its date, because the end of the course would move with it. `undefined`
 * when no date is left, or there is no such session.
 */
export function clientOpeningsRange({
  file: { course, sessions },
  number,
  practice,
  now,
}: Asked): { readonly from: string; readonly to: string } | undefined {
  const session = sessionNumbered(sessions, number);
  if (!session) return undefined;
  const { date } = session.start;
  const others = inOrderOfStart(sessions).filter((each) => stands(each) && each !== session);
  const before = others.findLast(({ startsAt }) => startsAt < session.startsAt)?.start.date;
  const after = others.find(({ startsAt }) => startsAt > session.startsAt)?.start.date;
  const soonest = wallTimeOf(noticeEnds(practice, now), course.timeZone).date;
  const isLast = lastSession(course, sessions)?.number === number;

  const from = isLast ? date : latest(soonest, addDays(date, -MOST_DAYS), dayAfter(before));
  const to = isLast ? date : earliest(course.endDate, addDays(date, MOST_DAYS), dayBefore(after));
  return from <= to ? { from, to } : undefined;
}

/** Decides which times a client is offered for a session, in order: real ones, and not the one it has. */
export function clientOpenings({ counselor, busy, ...asked }: Asked & Room): readonly WallTime[] {
  const { file, number, practice, now } = asked;
  const session = sessionNumbered(file.sessions, number);
  const range = clientOpeningsRange(asked);
  if (!session || !range) return [];
  const { minutes, timeZone, start } = session;
  const ignore = (holder: string) => holder === holderOf(session);
  // A start must lie after `now`; one that is just the notice away is in time.
  const soonest = new Date(noticeEnds(practice, now).getTime() - 1);
  const search = { counselor, busy, minutes, timeZone, ignore, ...range, now: soonest };
  return findOpenings(search).filter(
    ({ date, time }) => date !== start.date || time !== start.time,
  );
}

/** Whether the practice's notice still lies between now and the session. */
export const isInTime = (
  { startsAt }: Pick<Session, 'startsAt'>,
  practice: CourseRules,
  now: Date,
): boolean => startsAt >= noticeEnds(practice, now);

/** The first moment that is the notice away. */
const noticeEnds = ({ appointments }: CourseRules, now: Date): Date =>
  new Date(now.getTime() + appointments.noticeHours * HOUR);

const dayAfter = (date: string | undefined) => date && addDays(date, 1);
const dayBefore = (date: string | undefined) => date && addDays(date, -1);
const latest = (date: string, ...dates: readonly (string | undefined)[]): string =>
  dates.reduce<string>((one, other) => (other !== undefined && other > one ? other : one), date);
const earliest = (date: string, ...dates: readonly (string | undefined)[]): string =>
  dates.reduce<string>((one, other) => (other !== undefined && other < one ? other : one), date);
