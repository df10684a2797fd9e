import { addDays, daysBetween, resolveWallTime, wallMilliseconds } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import { inOrderOfStart, stands } from '../course/live-sessions.ts';
import { sessionRef, type Session } from '../course/course.ts';
import { REMINDER_KINDS, type MailRow, type ReminderKind } from './mail.ts';
import { mailId } from './plan-intake-mails.ts';
import { beforeQuiet, quietOver, type QuietHours } from './quiet-hours.ts';

type Reminded = {
  readonly session: Session;
  /** All sessions of the course: what was before this one decides how early it is reminded of. */
  readonly sessions: readonly Session[];
  readonly quietHours: QuietHours;
  readonly now: Date;
};

const DAYS_BEFORE = {
  'reminder-7d': 7,
  'reminder-72h': 3,
  'reminder-24h': 1,
} as const satisfies Record<ReminderKind, number>;
const GAP_DAYS = 14;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A sweep may be busy, and a cancellation may have been taken back: until then it is on time. */
const ON_TIME_MINUTES = 30;
/** A reminder an hour before the start reaches nobody in time. */
const LAST_HOURS = 1;
/** The longest that any zone's clock was ever put forward is a whole day. */
const LONGEST_GAP_HOURS = 48;

/**
 * Decides which reminder of a session comes next, and when; `undefined` when none does.
 *
 * Without `after` it is the first that still lies ahead: one that would be late already is never
 * sent. With `after`, the one that has just come to its end, it is the next in order, be it late: it
 * is sent if it is still useful, and else its row tells that it was missed.
 */
export function nextReminder({
  after,
  ...reminded
}: Reminded & { readonly after?: ReminderKind | undefined }): MailRow | undefined {
  const kinds = kindsFor(reminded);
  const kind = after
    ? kinds.find((one) => DAYS_BEFORE[one] < DAYS_BEFORE[after])
    : firstAhead(kinds, reminded);
  return kind && reminderRow(kind, chainOf(reminded.session, after), reminded);
}

/**
 * Decides whether another reminder takes the place of the one that waits, because what lies before
 * the session has changed: after a miss or a new gap the one a week ahead comes first, and without
 * them no more. `undefined` leaves the row as it is.
 */
export function instead(row: MailRow, reminded: Reminded): MailRow | undefined {
  const kinds = kindsFor(reminded);
  const kind = firstAhead(kinds, reminded);
  const waits = REMINDER_KINDS.some(
    (one) => one === row.kind && reminderTime(one, reminded) > reminded.now,
  );
  if (row.state !== 'pending' || !waits || !kind || kind === row.kind) return undefined;
  return reminderRow(kind, nextChain(row, reminded.session), reminded);
}

/**
 * Decides until when a reminder waits that is late and would go out in the quiet hours: until they
 * are over. `undefined` lets it go now: it is on time, nothing is quiet, or it would be of no use in
 * the morning, and then a mail at night is better than none.
 */
export function heldForQuiet(
  { kind, usefulUntil }: Pick<MailRow, 'usefulUntil'> & { readonly kind: ReminderKind },
  { session, quietHours, now }: Omit<Reminded, 'sessions'>,
): Date | undefined {
  const planned = reminderTime(kind, { session, quietHours });
  if (now.getTime() <= planned.getTime() + ON_TIME_MINUTES * MINUTE) return undefined;
  const until = quietOver(now, session.timeZone, quietHours);
  return until && until < usefulUntil ? until : undefined;
}

const firstAhead = (kinds: readonly ReminderKind[], reminded: Reminded) =>
  kinds.find((kind) => reminderTime(kind, reminded) > reminded.now);

/** A week ahead for the first session, after a gap, and after a miss; three days and one for each. */
function kindsFor({ session, sessions }: Reminded): readonly ReminderKind[] {
  const before = inOrderOfStart(sessions)
    .filter((other) => stands(other) && other.startsAt < session.startsAt)
    .at(-1);
  const needsWeek =
    !before ||
    before.state === 'missed' ||
    daysBetween(before.start.date, session.start.date) >= GAP_DAYS;
  return REMINDER_KINDS.filter((kind) => needsWeek || kind !== 'reminder-7d');
}

/** So many days earlier at the same time on the wall, or the evening before that where it is quiet. */
function reminderTime(
  kind: ReminderKind,
  { session, quietHours }: Pick<Reminded, 'session' | 'quietHours'>,
): Date {
  const { date, time } = session.start;
  const sameTime = { date: addDays(date, -DAYS_BEFORE[kind]), time };
  return instantOf(beforeQuiet(sameTime, quietHours), session.timeZone);
}

/** Of a time that comes twice, the first; one that the clock skips moves to the hour before the gap. */
function instantOf(wall: WallTime, zone: string): Date {
  const wanted = resolveWallTime(wall, zone);
  if (wanted.kind === 'instant') return wanted.at;
  for (let hours = 1; hours <= LONGEST_GAP_HOURS; hours += 1) {
    const earlier = resolveWallTime(hoursBefore(wall, hours), zone);
    if (earlier.kind !== 'instant') continue;
    const later = wanted.kind === 'clock-fold' ? hours * HOUR : 0;
    return new Date(earlier.at.getTime() + later);
  }
  throw new Error('A clock that shows no time for two days');
}

function hoursBefore(wall: WallTime, hours: number): WallTime {
  const shown = new Date(wallMilliseconds(wall) - hours * HOUR).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * One that follows late is planned as of its time: after a restore it is planned once more, and what went
 * out then was it.
 */
function reminderRow(kind: ReminderKind, chain: string, reminded: Reminded): MailRow {
  const { session, now } = reminded;
  const due = reminderTime(kind, reminded);
  return {
    id: `${kind}${chain}`,
    kind,
    about: { record: 'session', id: sessionRef(session), version: session.startVersion },
    state: 'pending',
    due,
    usefulUntil: usefulUntil(kind, reminded),
    attempts: 0,
    faults: 0,
    createdAt: due < now ? due : now,
    feedback: 'none',
  };
}

/** Until the next one says the same. */
function usefulUntil(kind: ReminderKind, reminded: Reminded): Date {
  const following = REMINDER_KINDS[REMINDER_KINDS.indexOf(kind) + 1];
  return following
    ? reminderTime(following, reminded)
    : new Date(reminded.session.startsAt.getTime() - LAST_HOURS * HOUR);
}

/**
 * What the ids of one chain of reminders share. A row that was replaced keeps its id for good, so
 * what replaces it, and all that follow, bear a number of their own.
 */
function chainOf(session: Session, after: ReminderKind | undefined): string {
  const own = after && session.reminder?.startsWith(`${after}_`);
  return own ? (session.reminder ?? '').slice(after.length) : firstChain(session);
}

function firstChain(session: Session): string {
  const kind = REMINDER_KINDS[0];
  const about = { id: sessionRef(session), version: session.startVersion };
  return mailId(kind, about).slice(kind.length);
}

function nextChain(row: MailRow, session: Session): string {
  const first = firstChain(session);
  const turn = Number(row.id.slice(row.kind.length + first.length + 1));
  return `${first}-${turn + 1}`;
}
