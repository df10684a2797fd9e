import { wallTimeOf } from '../calendar/local-time.ts';
import type { CourseRules } from '../course/decision.ts';
import { quietUntil } from '../mail/quiet-hours.ts';
import { instantOf } from '../practice/zoned-clock.ts';
import type { Offer } from './offer.ts';

const HOUR = 3_600_000;
/** Less would only disappoint: mails are not read at once. */
const LEAST_HOURS = 2;

/**
 * Decides from when until when a client is asked, `undefined` when too little time is left before the
 * opening. Nobody is written to in quiet hours, and the hours to answer begin with the mail. An
 * answer must leave the practice's own notice to prepare.
 */
export function timeToAnswer(
  { startsAt, answerHours }: Pick<Offer, 'startsAt' | 'answerHours'>,
  practice: CourseRules,
  now: Date,
): { readonly at: Date; readonly until: Date } | undefined {
  const at = afterQuietHours(practice, now);
  const latest = startsAt.getTime() - practice.appointments.noticeHours * HOUR;
  const until = Math.min(at.getTime() + answerHours * HOUR, latest);
  if (until - at.getTime() < LEAST_HOURS * HOUR) return undefined;
  return { at, until: new Date(until) };
}

function afterQuietHours({ timeZone, appointments }: CourseRules, now: Date): Date {
  const end = quietUntil(wallTimeOf(now, timeZone), appointments.quietHours);
  return end ? instantOf(end.date, end.time, timeZone) : now;
}
