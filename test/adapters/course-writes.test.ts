import { describe, expect, test } from 'vitest';
import { courseActions } from '../../adapters/course-writes.ts';
import { bookCourse } from '../../domain/course/book-course.ts';
import type { Decided } from '../../domain/course/decision.ts';
import { endCourse } from '../../domain/course/end-course.ts';
import { handOver } from '../../domain/course/hand-over.ts';
import { moveSessions } from '../../domain/course/move-sessions.ts';
import { aBooking, aCounselor, aCourseFile, aPlan, decided, deciding } from '../support/course.ts';
import { COUNSELOR } from '../support/intake-record.ts';

const SIXTEEN = aPlan({ length: 16 });
const file = aCourseFile({ plan: SIXTEEN });
const change = {
  ...deciding(),
  file,
  version: file.course.version,
  member: COUNSELOR,
};
const room = { counselor: aCounselor(), busy: [] };
const actionsOf = ({ writes }: Decided) => courseActions('intakes', writes).length;

/** DynamoDB takes a hundred actions at once: what a course of sixteen needs must stay below. */
describe('the actions of one transaction', () => {
  // Booking: course, 16 sessions, 16 days, 16 reminders, mail, audit, hours, client, intake.
  // Another day: course, 16 sessions, 32 days, 16 + 16 reminders, mail, audit, hours.
  test.for([
    ['booking sixteen', 54, bookCourse(aBooking({ plan: SIXTEEN }))],
    [
      'moving all sixteen to another day',
      84,
      moveSessions({
        ...{ ...change, ...room, number: 1, scope: 'rest', endDate: '2027-03-24' },
        to: { date: '2026-12-09', time: '18:00' },
      }),
    ],
    [
      'moving all sixteen to another time of the same day',
      68,
      moveSessions({
        ...{ ...change, ...room, number: 1, scope: 'rest' },
        to: { date: '2026-12-08', time: '18:15' },
      }),
    ],
    [
      'handing all sixteen to another counselor',
      52,
      handOver({ ...change, ...room, counselor: aCounselor({ id: 'another' }) }),
    ],
    ['ending with all sixteen ahead', 52, endCourse({ ...change, reason: 'They moved away.' })],
  ] as const)('%s needs %i', ([, count, decision]) => {
    expect(actionsOf(decided(decision))).toBe(count);
    expect(count).toBeLessThan(100);
  });
});
