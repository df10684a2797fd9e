import { parseSessionRef, type Session } from '../course/course.ts';
import { isFinal, isReminder, type MailRow } from './mail.ts';
import type { Following, RecordAtSending } from './mail-store.ts';
import type { QuietHours } from './quiet-hours.ts';
import { nextReminder } from './reminders.ts';

/** Whether a move ends a reminder: only then does another follow it. */
export const endsReminder = (before: MailRow, after: MailRow): boolean =>
  isReminder(after.kind) && isFinal(after.state) && !isFinal(before.state);

/**
 * Decides what follows a reminder that has come to its end, whatever that end was: the next one of
 * the same appointment, or none. `undefined` when the appointment no longer goes by this row: it
 * was moved or called off meanwhile, and whoever did that has planned what follows.
 *
 * While a cancellation can still be taken back the appointment is reminded of as before, so that
 * taking it back restores everything.
 */
export function followingOf(
  row: MailRow,
  record: RecordAtSending | undefined,
  quietHours: QuietHours,
  now: Date,
): Following | undefined {
  if (record?.record !== 'course' || !isReminder(row.kind)) return undefined;
  const { courseId, number } = parseSessionRef(row.about.id);
  const session = record.sessions.find((each) => each.number === number);
  if (session?.reminder !== row.id) return undefined;
  const next = isOpen(session)
    ? nextReminder({ session, sessions: record.sessions, quietHours, after: row.kind, now })
    : undefined;
  return { session: { courseId, number }, next };
}

const isOpen = ({ state, undo }: Session): boolean => state === 'booked' || undo !== undefined;
