import fc from 'fast-check';
import type { CoursePlan } from '../../../domain/course/course.ts';
import { aPlan } from '../../support/course.ts';

const TIMES = ['07:00', '07:45', '09:00', '12:30', '18:00', '20:00'] as const;
const time = fc.constantFrom(...TIMES);
const scope = fc.constantFrom('this', 'this', 'following', 'rest');
const pick = fc.nat({ max: 40 });
const days = fc.integer({ min: -4, max: 9 });
/** Whether staff name the new end and the loss of the last session when they are asked to. */
const openly = fc.boolean();

const doing = fc.oneof(
  { weight: 5, arbitrary: fc.record({ op: fc.constant('move'), pick, days, time, scope, openly }) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('cancel'), pick, scope, openly }) },
  {
    weight: 6,
    arbitrary: fc.record({
      op: fc.constant('mark'),
      pick,
      as: fc.constantFrom('attended', 'missed', 'missed', 'late-cancelled'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('make-up'), pick, days, time, openly }) },
  {
    weight: 1,
    arbitrary: fc.record({ op: fc.constant('extend'), by: fc.integer({ min: 1, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('hand-over') }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('finish-task'), pick }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('confirm'), pick }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('client-move'), pick, choice: pick }) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('client-cancel'), pick }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('undo'), pick }) },
) satisfies fc.Arbitrary<{ readonly op: string }>;

/** Something happens after so many minutes. */
const happening = fc.record({
  waitMinutes: fc.oneof(
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) },
    { weight: 3, arbitrary: fc.integer({ min: 60, max: 20 * 24 * 60 }) },
  ),
  doing,
});
type Happening = typeof happening extends fc.Arbitrary<infer Value> ? Value : never;
export type Doing = Happening['doing'];

/** Courses that lie across both clock changes of New York, or across neither. */
const plan: fc.Arbitrary<CoursePlan> = fc
  .record({
    length: fc.integer({ min: 12, max: 16 }),
    date: fc.constantFrom('2026-12-08', '2027-01-26', '2027-02-27', '2027-08-29', '2027-10-03'),
    time,
    cadence: fc.constantFrom<CoursePlan['cadence']>(
      { kind: 'weekly' },
      { kind: 'weekly' },
      { kind: 'twice-weekly', second: { day: 'thu', time: '12:30' } },
      { kind: 'weekly-then-fortnightly', lastFortnightly: 3 },
    ),
    missedCounts: fc.boolean(),
  })
  .map(({ date, time: at, ...rest }) => aPlan({ ...rest, first: { date, time: at } }));

export const courseLife = fc.record({
  plan,
  /** How long before its first session the course is booked, in hours. */
  hoursAhead: fc.integer({ min: 1, max: 20 * 24 }),
  happenings: fc.array(happening, { minLength: 10, maxLength: 30 }),
});
