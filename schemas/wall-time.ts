import * as z from 'zod';

export const instant = z.iso.datetime();

/** A local date. Only the years in which a course of ours can lie: others are slips of the keyboard. */
export const date = z.iso
  .date({ error: 'must be a date such as 2026-12-01' })
  .regex(/^2[01]/, { error: 'must be a date such as 2026-12-01' });

/** A time by which something begins; sessions begin on a quarter of an hour. */
export const quarterTime = z.string().regex(/^([01]\d|2[0-3]):(00|15|30|45)$/, {
  error: 'must be a time on a quarter of an hour, such as 09:15',
});

/** A moment as the practice's clock shows it. */
export const wallTime = z.strictObject({ date, time: quarterTime });
