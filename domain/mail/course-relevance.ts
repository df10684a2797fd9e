import { parseSessionRef, type Session } from '../course/course.ts';
import type { CourseAtSending } from './mail-store.ts';
import { isReminder, type CourseMailKind, type ReminderKind } from './mail.ts';
import { drop, type MailToJudge, type Moment, type Obstacle } from './obstacle.ts';
import { heldForQuiet } from './reminders.ts';

/**
 * What keeps a mail about a course or one of its appointments. The note to the counselor is no mail to the client, whose consent does
 * not matter to it.
 */
export function toCourseMail(
  kind: CourseMailKind,
  row: MailToJudge,
  record: CourseAtSending,
  moment: Moment,
): Obstacle | undefined {
  const { about } = row;
  const { now } = moment;
  const untrue =
    about.record === 'course'
      ? toSchedule(kind, about.version, record, now)
      : toSessionMail(kind, about, record, now);
  if (untrue || kind === 'client-changed') return untrue;
  if (!record.client.mayEmail) return drop('email-not-agreed');
  return isReminder(kind) ? toReminder({ ...row, kind }, record, moment) : undefined;
}

/** A reminder of an appointment that stands; one that comes late waits for the end of the quiet hours. */
function toReminder(
  row: MailToJudge & { readonly kind: ReminderKind },
  { client, sessions }: CourseAtSending,
  moment: Moment,
): Obstacle | undefined {
  if (client.remindersOff) return drop('reminders-off');
  const { number } = parseSessionRef(row.about.id);
  const session = sessions.find((each) => each.number === number);
  const until = session && heldForQuiet(row, { session, ...moment });
  return until && { kind: 'postpone', until };
}

/**
 * A schedule that was called off before anybody heard of it is told by the mail about that. While
 * the client may still take a cancellation back, a schedule would call that appointment off in
 * their calendar and no mail would bring it back, so it waits until the last can no longer be undone.
 */
function toSchedule(
  kind: CourseMailKind,
  version: number,
  { course, sessions }: CourseAtSending,
  now: Date,
): Obstacle | undefined {
  if (course.version < version) return drop('record-gone');
  const until = latest(sessions.flatMap((session) => undoableUntil(session, now) ?? []));
  if (until) return { kind: 'postpone', until };
  const isAhead = ({ state, startsAt }: Session) => startsAt > now && state === 'booked';
  return kind === 'course-booked' && !sessions.some(isAhead) ? drop('changed') : undefined;
}

const latest = (moments: readonly Date[]): Date | undefined =>
  moments.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);

function toSessionMail(
  kind: CourseMailKind,
  { id, version }: MailToJudge['about'],
  { sessions }: CourseAtSending,
  now: Date,
): Obstacle | undefined {
  const { number } = parseSessionRef(id);
  const session = sessions.find((each) => each.number === number);
  if (!session) return drop('record-gone');
  switch (kind) {
    case 'reminder-7d':
    case 'reminder-72h':
    case 'reminder-24h':
      return session.startVersion === version ? toNamingTheTime(session, now) : drop('moved');
    case 'session-changed':
      return toNamingTheTime(session, now);
    case 'session-cancelled':
      return isOff(session) ? undefined : drop('changed');
    case 'session-missed':
      return session.state === 'missed' ? undefined : drop('changed');
    default:
      return undefined;
  }
}

/** Off for good, in time or late. */
const isOff = ({ state, undo }: Session): boolean =>
  (state === 'cancelled' && !undo) || state === 'late-cancelled';

/**
 * A mail that names the time of an appointment. While the client may still take a cancellation
 * back, nobody knows whether there will be one, so the mail waits for the end of that time.
 */
function toNamingTheTime(session: Session, now: Date): Obstacle | undefined {
  const { state, startsAt } = session;
  if (startsAt <= now) return drop('passed');
  if (state === 'booked') return undefined;
  const until = undoableUntil(session, now);
  return until ? { kind: 'postpone', until } : drop(state === 'cancelled' ? 'cancelled' : 'passed');
}

const undoableUntil = ({ undo }: Session, now: Date): Date | undefined =>
  undo && undo.until > now ? undo.until : undefined;
