import { courseReply } from '../../../../schemas/course.ts';
import type { Course, Session } from '../../../../web/staff/course/contract.ts';
import { aPlan } from './course-plans.ts';
import { intakeId, ME, NOW } from './records.ts';

/** The Tuesday at ten of a week, 1 for December 8, 2026. */
export function aSession(number: number, changes: Partial<Session> = {}): Session {
  const startsAt = new Date(Date.UTC(2026, 11, 1 + 7 * number, 15));
  return courseReply.shape.sessions.element.parse({
    number,
    state: 'booked',
    start: { date: startsAt.toISOString().slice(0, 10), time: '10:00' },
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + 50 * 60_000).toISOString(),
    counselorId: ME,
    place: { kind: 'office' },
    startVersion: 1,
    makesUpFor: null,
    confirmedAt: null,
    undoUntil: null,
    cancelledBy: null,
    position: number,
    phase: number < 4 ? 'beginning' : 'middle',
    drifted: false,
    mails: [],
    ...changes,
  } satisfies Session);
}

export function aCourse(changes: Partial<Course> = {}): Course {
  return courseReply.parse({
    now: NOW,
    id: intakeId(700),
    version: 1,
    status: 'active',
    intakeId: intakeId(1),
    client: {
      id: intakeId(900),
      name: 'Ani',
      timeZone: null,
      remindersOff: false,
      mayEmail: true,
      callInstead: null,
      contact: {
        email: 'ana.ruiz@example.org',
        phone: '770-555-0142',
        safeToUse: { email: true, call: true, voicemail: false },
      },
    },
    counselorId: ME,
    timeZone: 'America/New_York',
    plan: aPlan(),
    length: 14,
    endDate: '2027-03-09',
    held: 0,
    phase: 'beginning',
    ended: null,
    tasks: [],
    sessions: [aSession(1), aSession(2), aSession(3), aSession(4)],
    mails: [],
    ...changes,
  } satisfies Course);
}
