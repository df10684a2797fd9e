import { resolveWallTime } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import type { Counselor } from '../counselor/counselor.ts';
import type { Course, CoursePlan, Session } from './course.ts';

const MINUTE = 60_000;

/** The instants of a start that was checked; a wall clock that names none here is a fault. */
function instantsOf(start: WallTime, minutes: number, timeZone: string) {
  const resolved = resolveWallTime(start, timeZone);
  if (resolved.kind !== 'instant') throw new Error('A start that no check let through');
  return { startsAt: resolved.at, endsAt: new Date(resolved.at.getTime() + minutes * MINUTE) };
}

/** A session as it is booked. `uid` is random and says nothing of the client. */
export const newSession = (
  course: Pick<Course, 'id' | 'clientId' | 'timeZone'>,
  { minutes, place }: Pick<CoursePlan, 'minutes' | 'place'>,
  {
    number,
    start,
    uid,
    counselor,
    makesUpFor,
  }: {
    readonly number: number;
    readonly start: WallTime;
    readonly uid: string;
    readonly counselor: Counselor;
    readonly makesUpFor?: number | undefined;
  },
): Session => ({
  courseId: course.id,
  number,
  clientId: course.clientId,
  counselorId: counselor.id,
  state: 'booked',
  start,
  timeZone: course.timeZone,
  minutes,
  bufferMinutes: counselor.hours.bufferMinutes,
  ...instantsOf(start, minutes, course.timeZone),
  place,
  startVersion: 1,
  uid,
  sequence: 0,
  makesUpFor,
});

/** The session at another time, which nobody has confirmed yet; links and reminders of the old one are void. */
export const movedTo = (session: Session, start: WallTime, counselor: Counselor): Session => ({
  ...session,
  start,
  ...instantsOf(start, session.minutes, session.timeZone),
  counselorId: counselor.id,
  bufferMinutes: counselor.hours.bufferMinutes,
  startVersion: session.startVersion + 1,
  sequence: session.sequence + 1,
  confirmedAt: undefined,
});

/** Called off by staff, for good. */
export const calledOff = (session: Session): Session => ({
  ...session,
  state: 'cancelled',
  cancelledBy: 'staff',
  sequence: session.sequence + 1,
});

/** A cancellation by the client that can no longer be taken back. */
export const calledOffForGood = (session: Session): Session => ({ ...session, undo: undefined });
