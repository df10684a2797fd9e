import type { CourseRules } from '../course/decision.ts';
import { quietOver } from '../mail/quiet-hours.ts';
import type { Ask, Offer } from './offer.ts';

const HOUR = 3_600_000;
/** Less would only disappoint: mails are not read at once. */
const LEAST_HOURS = 2;
/** A mail that goes out no later than this takes nothing from the time to answer that counts. */
const LATE_MS = 10 * 60_000;

type Opening = Pick<Offer, 'startsAt' | 'answerHours'>;
type AnswerTime = Pick<Ask, 'at' | 'until'>;

/**
 * Decides from when until when a client is asked, `undefined` when too little time is left before the
 * opening. Nobody is written to in quiet hours, and the hours to answer begin with the mail. An
 * answer must leave the practice's own notice to prepare.
 */
export function timeToAnswer(
  opening: Opening,
  practice: CourseRules,
  now: Date,
): AnswerTime | undefined {
  const time = answerTime(opening, practice, now);
  return time.until.getTime() - time.at.getTime() < LEAST_HOURS * HOUR ? undefined : time;
}

/** The same however little is left; where nothing is, its end has gone by. */
export function answerTime(opening: Opening, practice: CourseRules, now: Date): AnswerTime {
  const { timeZone, appointments } = practice;
  const at = quietOver(now, timeZone, appointments.quietHours) ?? now;
  const hours = at.getTime() + opening.answerHours * HOUR;
  const latest = lastAnswer(opening, practice).getTime();
  return { at, until: new Date(Math.min(hours, latest)) };
}

/** The last moment at which anybody may be waited for. */
export const lastAnswer = (
  { startsAt }: Pick<Offer, 'startsAt'>,
  { appointments }: Pick<CourseRules, 'appointments'>,
): Date => new Date(startsAt.getTime() - appointments.noticeHours * HOUR);

/** Whether a mail that goes out now would take so much of the time to answer that it has to begin anew. */
export const isCutShort = ({ until }: Pick<Ask, 'until'>, anew: Pick<Ask, 'until'>): boolean =>
  anew.until.getTime() - until.getTime() > LATE_MS;

/** Whether what is left of the time to answer is worth a mail. */
export const isWorthAsking = ({ until }: Pick<Ask, 'until'>, now: Date): boolean =>
  until.getTime() - now.getTime() >= LEAST_HOURS * HOUR - LATE_MS;
