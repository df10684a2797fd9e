import * as z from 'zod';
import { FEWEST_SESSIONS, MOST_SESSIONS } from '../domain/course/course.ts';
import { counselorId } from './counselor.ts';
import { coursePlan, sessionNumber } from './course-plan.ts';
import { prose } from './text.ts';
import { date, wallTime } from './wall-time.ts';

/** The version of the course that was on the screen: a change of an older one is refused. */
const version = z.int().min(1);
/** Which sessions a change is about: that one, that and all after it, or all that are still to come. */
const scope = z.enum(['this', 'following', 'rest']).default('this');
/** The end date that was on the screen after the change; needed when it differs from the agreed one. */
const endDate = date.optional();

export const moveRequest = z.strictObject({ version, to: wallTime, scope, endDate });
export const cancelRequest = z.strictObject({
  version,
  scope,
  endDate,
  /** Needed when the last session is among them. */
  dropLast: z.literal(true).optional(),
});
/** To mark a session attended, missed or late-cancelled. */
export const markRequest = z.strictObject({ version });
export const makeUpRequest = z.strictObject({
  version,
  for: sessionNumber,
  at: wallTime,
  endDate,
});
export const extendRequest = z.strictObject({
  version,
  length: z.int().min(FEWEST_SESSIONS).max(MOST_SESSIONS),
  /** Where the added sessions go, one for each. */
  at: z.array(wallTime).min(1).max(4),
  endDate: date,
});
export const endRequest = z.strictObject({
  version,
  reason: prose(500)
    .refine((value) => value !== '', { error: 'is needed' })
    .meta({ minLength: 1 }),
});
/** Books the sessions of the plan that are not booked yet. */
export const restRequest = z.strictObject({
  version,
  plan: coursePlan,
  hoursVersion: z.int().min(1),
});
export const handOverRequest = z.strictObject({ version, counselorId });
export const taskRequest = z.strictObject({ version, done: z.literal(true) });
