import * as z from 'zod';
import type { BusyCell } from '../domain/calendar/wall-time.ts';
import { DAY_OFF_KINDS, type Counselor } from '../domain/counselor/counselor.ts';
import { WEEKDAYS } from '../domain/practice/opening-hours.ts';
import { counselorKey, counselorWorkKeys, quarterOf } from './table.ts';

export const gone = z.literal(true).optional();

const spans = z.lazy(() => z.array(z.object({ from: z.string(), to: z.string() })));

const counselorAttributes = z.lazy(() =>
  z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    hours: z.object({
      weekly: z.array(z.object({ days: z.array(z.enum(WEEKDAYS)), spans })),
      exceptions: z.array(z.object({ date: z.string(), spans })),
      daysOff: z.array(z.object({ from: z.string(), to: z.string(), kind: z.enum(DAY_OFF_KINDS) })),
      bufferMinutes: z.int(),
    }),
    version: z.int(),
    feed: z.string().optional(),
    gone,
  }),
);

/** A counselor as the table holds it, keys included. */
export const counselorItem = (counselor: Counselor): Record<string, unknown> => ({
  ...counselorKey(counselor.id),
  ...counselorWorkKeys(counselor.id),
  ...counselor,
});

/** Reads a counselor back; an item of another shape is a fault and throws. */
export const toCounselor = (item: unknown): Counselor => counselorAttributes.parse(item);

const dayAttributes = z.looseObject({ sk: z.string() });

/** The cells that one counselor's day names, in their order. */
export function toBusyCells(counselorId: string, item: unknown): readonly BusyCell[] {
  const { sk, ...attributes } = dayAttributes.parse(item);
  const date = sk.slice('DAY#'.length);
  return Object.entries(attributes)
    .map(([name, holder]) => ({ counselorId, date, quarter: quarterOf(name), holder }))
    .filter((cell): cell is BusyCell => cell.quarter !== undefined && isHolder(cell.holder))
    .sort((one, other) => one.quarter - other.quarter);
}

const isHolder = (holder: unknown): holder is string => typeof holder === 'string';
