import * as z from 'zod';
import { counselorHours } from './counselor.ts';
import { bookedSession } from './course.ts';
import { sessionMinutes } from './course-plan.ts';
import { date, instant, wallTime } from './wall-time.ts';

/** Six weeks hold a month as a calendar shows it. */
const MOST_DAYS = 42;
const DAY_MS = 86_400_000;

const isShort = ({ from, to }: { readonly from: string; readonly to: string }) =>
  from <= to && Date.parse(to) - Date.parse(from) <= MOST_DAYS * DAY_MS;
const NOT_SHORT = { path: ['to'], error: 'must be within six weeks after from' };

/** From one local date to another, both included. */
export const calendarQuery = z.strictObject({ from: date, to: date }).refine(isShort, NOT_SHORT);

export const calendarReply = z.strictObject({
  now: instant,
  timeZone: z.string(),
  counselors: z.array(z.strictObject({ id: z.string(), name: z.string(), hours: counselorHours })),
  sessions: z.array(
    bookedSession.extend({
      courseId: z.uuid(),
      /** The name the client likes to be called by. */
      name: z.string(),
    }),
  ),
});

/** `minutes` is the practice's own length of a session unless said. */
export const openingsQuery = z
  .strictObject({
    from: date,
    to: date,
    minutes: z.coerce.number().pipe(sessionMinutes).optional(),
  })
  .refine(isShort, NOT_SHORT);
export const openingsReply = z.strictObject({ timeZone: z.string(), openings: z.array(wallTime) });
