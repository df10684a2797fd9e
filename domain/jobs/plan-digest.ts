import { addDays } from '../calendar/local-time.ts';
import { dayRef } from '../course/digest.ts';
import { mailId } from '../mail/plan-intake-mails.ts';
import type { MailRow } from '../mail/mail.ts';
import { instantOf, localDate } from '../practice/zoned-clock.ts';
import type { JobRow } from './job.ts';

/** When mornings begin: `digestAt` is `HH:MM` by the practice's clock. */
export type Mornings = { readonly timeZone: string; readonly digestAt: string };

const HOUR_MS = 3_600_000;
/** A digest that would come later than this describes a day that is over. */
const USEFUL_HOURS = 10;

/** The job of the next morning that is still to come: where a counselor's chain of mornings begins. */
export function nextMorning(counselorId: string, mornings: Mornings, now: Date): JobRow {
  const today = localDate(now, mornings.timeZone);
  const isAhead = now < morningOf(today, mornings);
  return morningJob(counselorId, isAhead ? today : addDays(today, 1), mornings);
}

/**
 * Decides what a morning's job brings: today's digest, and the job of the next morning.
 *
 * A job that was kept waiting for days brings one digest, today's, and not one for each day that
 * went by; and none where it runs before this morning has come.
 */
export function planDigest(
  { about, due }: Pick<JobRow, 'about' | 'due'>,
  mornings: Mornings,
  now: Date,
): { readonly mails: readonly MailRow[]; readonly jobs: readonly JobRow[] } {
  const today = localDate(now, mornings.timeZone);
  // Its own morning has come, whatever the practice has made of the hour since.
  const isOwnMorning = localDate(due, mornings.timeZone) === today;
  if (!isOwnMorning && now < morningOf(today, mornings)) {
    return { mails: [], jobs: [morningJob(about, today, mornings)] };
  }
  return {
    mails: [digestMail(about, today, mornings, now)],
    jobs: [morningJob(about, addDays(today, 1), mornings)],
  };
}

const morningOf = (date: string, { timeZone, digestAt }: Mornings): Date =>
  instantOf(date, digestAt, timeZone);

const morningJob = (counselorId: string, date: string, mornings: Mornings): JobRow => ({
  id: `morning-digest_${counselorId}_${date}`,
  kind: 'morning-digest',
  about: counselorId,
  version: 0,
  due: morningOf(date, mornings),
  state: 'waiting',
});

function digestMail(counselorId: string, date: string, mornings: Mornings, now: Date): MailRow {
  const about = { record: 'counselor', id: dayRef(counselorId, date), version: 0 } as const;
  return {
    id: mailId('morning-digest', about),
    kind: 'morning-digest',
    about,
    state: 'pending',
    due: now,
    usefulUntil: new Date(morningOf(date, mornings).getTime() + USEFUL_HOURS * HOUR_MS),
    attempts: 0,
    faults: 0,
    createdAt: now,
    feedback: 'none',
  };
}
