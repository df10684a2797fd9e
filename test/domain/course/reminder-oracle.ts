import { Temporal } from 'temporal-polyfill';
import type { Session } from '../../../domain/course/course.ts';
import { REMINDER_KINDS, type ReminderKind } from '../../../domain/mail/mail.ts';

const DAYS = { 'reminder-7d': 7, 'reminder-72h': 3, 'reminder-24h': 1 } as const;

const known = new Map<string, Date>();

/** When a reminder is due, out of the quiet hours from eight to eight; by Temporal's own calendar. */
function dueOf({ start, timeZone }: Session, kind: ReminderKind): Date {
  const key = `${start.date} ${start.time} ${timeZone} ${kind}`;
  const due = known.get(key) ?? computeDue({ start, timeZone }, kind);
  known.set(key, due);
  return due;
}

function computeDue(
  { start, timeZone }: Pick<Session, 'start' | 'timeZone'>,
  kind: ReminderKind,
): Date {
  const wall = Temporal.PlainDateTime.from(`${start.date}T${start.time}`).subtract({
    days: DAYS[kind],
  });
  const evening = wall.with({ hour: 20, minute: 0 });
  const due =
    wall.hour < 8
      ? evening.subtract({ days: 1 })
      : Temporal.PlainDateTime.compare(wall, evening) > 0
        ? evening
        : wall;
  return new Date(due.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).epochMilliseconds);
}

/** Whether the client may count on this reminder, from what is in the calendar now. */
function isWanted(session: Session, kind: ReminderKind, sessions: readonly Session[]): boolean {
  if (session.state !== 'booked' && !session.undo) return false;
  if (kind !== 'reminder-7d') return true;
  const kept = sessions.filter(
    ({ state, undo }) => ['booked', 'attended', 'missed'].includes(state) || undo,
  );
  const previous = kept
    .filter(({ startsAt }) => startsAt < session.startsAt)
    .reduce<Session | undefined>(
      (last, each) => (!last || each.startsAt > last.startsAt ? each : last),
      undefined,
    );
  if (!previous || previous.state === 'missed') return true;
  const gap = Temporal.PlainDate.from(previous.start.date).until(session.start.date).days;
  return gap >= 14;
}

/** Every reminder of the sessions that is due after `now`. */
export const remindersAfter = (sessions: readonly Session[], now: Date) =>
  sessions.flatMap((session) =>
    REMINDER_KINDS.filter((kind) => isWanted(session, kind, sessions))
      .map((kind) => ({ session, kind, due: dueOf(session, kind) }))
      .filter(({ due }) => due > now),
  );
