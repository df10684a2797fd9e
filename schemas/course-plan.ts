import * as z from 'zod';
import { FEWEST_SESSIONS, MOST_SESSIONS, PHASES } from '../domain/course/course.ts';
import { DATE_PROBLEMS } from '../domain/course/preview.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { counselorId } from './counselor.ts';
import { date, instant, quarterTime, wallTime } from './wall-time.ts';

/** Names a session within its course for good. */
export const sessionNumber = z.int().min(1).max(99);

/** Length of a session; the buffer after it is the counselor's own. */
export const sessionMinutes = z.int().min(15).max(180).multipleOf(5);

export const place = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('office') }),
  z.strictObject({ kind: z.literal('video'), link: z.url({ protocol: /^https$/ }).max(500) }),
]);

const cadence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('weekly') }),
  z.strictObject({
    kind: z.literal('twice-weekly'),
    second: z.strictObject({ day: z.enum(WEEKDAYS), time: quarterTime }),
  }),
  z.strictObject({
    kind: z.literal('weekly-then-fortnightly'),
    lastFortnightly: z.union([z.literal(2), z.literal(3)]),
  }),
]);

/** What counselor and client agree on. */
export const coursePlan = z
  .strictObject({
    counselorId,
    length: z.int().min(FEWEST_SESSIONS).max(MOST_SESSIONS),
    /** The first session; its weekday and time are those of the course. */
    first: wallTime,
    minutes: sessionMinutes,
    cadence,
    /** Dates left out openly: what follows comes later. */
    skip: z.array(date).max(30),
    /** Single sessions at another time than the cadence gives. */
    instead: z
      .array(wallTime.extend({ number: z.int().min(1).max(MOST_SESSIONS) }))
      .max(MOST_SESSIONS)
      .refine((rows) => new Set(rows.map((row) => row.number)).size === rows.length, {
        error: 'name a session twice',
      }),
    place,
    /** Whether a missed session counts as one of the agreed number. */
    missedCounts: z.boolean(),
  })
  .superRefine(({ length, instead }, context) => {
    for (const [at, { number }] of instead.entries()) {
      if (number <= length) continue;
      const path = ['instead', at, 'number'];
      context.addIssue({ code: 'custom', path, message: 'is not a session of this plan' });
    }
  });

export const previewRequest = z.strictObject({
  plan: coursePlan,
  /** Re-planning: what this course holds now counts as free. */
  courseId: z.uuid().optional(),
  /** A new course: a time that an offer keeps for this client counts as free. */
  intakeId: z.uuid().optional(),
});

export const coursePreview = z.strictObject({
  sessions: z.array(
    z.strictObject({
      number: z.int(),
      start: wallTime,
      /** `null` when the clock skips this time, or shows it twice. */
      startsAt: instant.nullable(),
      endsAt: instant.nullable(),
      phase: z.enum(PHASES),
      /** The clocks change between the session before and this one. */
      clocksChange: z.boolean(),
      problem: z.enum(DATE_PROBLEMS).nullable(),
      /** With a problem: the nearest free times, nearest first. */
      alternatives: z.array(wallTime),
    }),
  ),
  /** The date of the last session. */
  endDate: date,
  bookable: z.boolean(),
  /** The version of the hours it was made from: send it along when booking. */
  hoursVersion: z.int(),
  timeZone: z.string(),
});

export const bookRequest = z.strictObject({
  intakeId: z.uuid(),
  plan: coursePlan,
  /** The version of the hours in the preview that was on the screen. */
  hoursVersion: z.int().min(1),
  /** Only the first session: all that may be booked for an orange intake before it is cleared. */
  only: z.literal('first').optional(),
});
