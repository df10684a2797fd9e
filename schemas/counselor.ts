import * as z from 'zod';
import { DAY_OFF_KINDS } from '../domain/counselor/counselor.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { email } from './reach.ts';
import { requiredLine } from './text.ts';
import { date, quarterTime, wallTime } from './wall-time.ts';

/** The sign-in's subject. */
export const counselorId = z.string().regex(/^[\w-]{1,64}$/, { error: 'is not a counselor' });

/** The end of a span may be midnight. */
const endTime = z.string().regex(/^(([01]\d|2[0-3]):(00|15|30|45)|24:00)$/, {
  error: 'must be a time on a quarter of an hour, such as 17:00',
});
const span = z
  .strictObject({ from: quarterTime, to: endTime })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'must be later than from' });
const spans = z.array(span).max(6).refine(apart, { error: 'must not overlap' });

/** A year off is leave; more is a slip of the keyboard. */
const MOST_DAYS_OFF = 366;
const DAY_MS = 86_400_000;

/** Whole days on which nobody is booked; the first is not after the last. */
export const daysOffShape = { from: date, to: date, kind: z.enum(DAY_OFF_KINDS) };
export const isStretch = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  from <= to && Date.parse(to) - Date.parse(from) < MOST_DAYS_OFF * DAY_MS;
export const NO_STRETCH = { path: ['to'], error: 'must be within a year after from' };

/** When a counselor sees clients, as it is written and read. */
export const counselorHours = z.strictObject({
  weekly: z
    .array(z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1).max(7), spans: spans.min(1) }))
    .max(7)
    .refine((rows) => unique(rows.flatMap(({ days }) => days)), { error: 'name a day twice' }),
  /** On these dates other hours than the weekly ones; no spans: closed. */
  exceptions: z
    .array(z.strictObject({ date, spans }))
    .max(200)
    .refine((rows) => unique(rows.map((row) => row.date)), { error: 'name a date twice' }),
  daysOff: z.array(z.strictObject(daysOffShape).refine(isStretch, NO_STRETCH)).max(200),
  /** Minutes kept free after each session. */
  bufferMinutes: z.int().min(0).max(60).multipleOf(15),
});

/** What is sent to set a counselor's hours; `version` 0 for a counselor who has none yet. */
export const counselorRequest = z.strictObject({
  version: z.int().min(0),
  name: requiredLine(100),
  email,
  hours: counselorHours,
});

const counselor = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  version: z.int(),
  hours: counselorHours,
  /** Whether there is a private calendar feed. */
  feed: z.boolean(),
  /** Their sign-in was removed: nobody new is booked with them. */
  gone: z.boolean(),
});
export const counselorReply = counselor.extend({
  /** Booked sessions to come that do not lie within these hours: somebody must move them. */
  outside: z.array(z.strictObject({ courseId: z.uuid(), session: z.int(), start: wallTime })),
});
export const counselorList = z.strictObject({ counselors: z.array(counselor) });

/** Turns the private calendar feed on, with a new address, or off. */
export const feedRequest = z.strictObject({ on: z.boolean() });
export const feedReply = z.strictObject({
  /** The address of the private calendar, shown this once; `null` when it was taken away. */
  url: z.url().nullable(),
});

function apart(rows: readonly { readonly from: string; readonly to: string }[]): boolean {
  const sorted = [...rows].sort((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.every((row, index) => index === 0 || row.from >= (sorted[index - 1]?.to ?? ''));
}

function unique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
