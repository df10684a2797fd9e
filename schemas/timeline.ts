import * as z from 'zod';
import { monthsOf, onsetMonths } from '../domain/focus/month-range.ts';
import {
  EVENT_KINDS,
  MOST_EVENTS,
  type EventKind,
  type LifeEvent,
  type Timeline,
} from '../domain/intake/timeline.ts';
import { yearAndMonth, yearOrMonth } from './partial-date.ts';
import { line } from './text.ts';

export { EVENT_KINDS, MOST_EVENTS, monthsOf, onsetMonths };
export type { EventKind, LifeEvent, Timeline };

const LABEL_MAX = 60;

export const lifeEvent = z.strictObject({
  month: yearAndMonth,
  kind: z.enum(EVENT_KINDS),
  label: line(LABEL_MAX).optional(),
}) satisfies z.ZodType<LifeEvent>;

/** Events of the last two years, and when the low mood began. */
export const timeline = z.strictObject({
  events: z.array(lifeEvent).max(MOST_EVENTS),
  onset: yearOrMonth.optional(),
}) satisfies z.ZodType<Timeline>;
