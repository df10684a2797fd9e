import { isFinal, type MailRow } from '../mail/mail.ts';
import { dropped } from '../mail/moves.ts';
import type { ReasonToDrop } from '../mail/obstacle.ts';
import type { QuietHours } from '../mail/quiet-hours.ts';
import { instead, nextReminder } from '../mail/reminders.ts';
import type { Session } from './course.ts';
import { sessionNumbered } from './live-sessions.ts';

type Rows = {
  readonly plan: readonly MailRow[];
  readonly move: readonly { readonly before: MailRow; readonly after: MailRow }[];
};
type Carried = Rows & { readonly session: Session };

type Carrying = {
  readonly before: readonly Session[];
  /** All sessions of the course as they become, reminders apart. */
  readonly after: readonly Session[];
  /** The rows that the sessions' `reminder` named when they were read. */
  readonly rows: readonly MailRow[];
  readonly quietHours: QuietHours;
  readonly now: Date;
};

/**
 * Decides what a change of sessions does to their reminders, so that each keeps one live row at
 * most: a new session or a new time gets its own, a session that is off or over loses it, and one
 * whose surroundings changed may get another kind. A row that the dispatcher holds at this moment is
 * left to it: the session no longer names that row, so nothing follows from it.
 */
export function carryReminders(
  carrying: Carrying,
): Rows & { readonly sessions: readonly Session[] } {
  const carried = carrying.after.map((session) => carry(session, carrying));
  return {
    sessions: carried.map(({ session }) => session),
    plan: carried.flatMap(({ plan }) => plan),
    move: carried.flatMap(({ move }) => move),
  };
}

function carry(session: Session, { before, after, rows, quietHours, now }: Carrying): Carried {
  const was = sessionNumbered(before, session.number);
  const row = rows.find(({ id }) => id === was?.reminder);
  const reminded = {
    session: { ...session, reminder: undefined },
    sessions: after,
    quietHours,
    now,
  };

  // A session whose cancellation can be undone is reminded of as before: the row waits at sending.
  if (session.state !== 'booked' && !session.undo) {
    return withNext(session, undefined, drop(row, whyOff(session), now));
  }
  if (was?.startVersion !== session.startVersion) {
    return withNext(session, nextReminder(reminded), drop(row, 'moved', now));
  }
  const other = row && instead(row, reminded);
  return other
    ? withNext(session, other, drop(row, 'changed', now))
    : { session, plan: [], move: [] };
}

const whyOff = ({ state }: Session): ReasonToDrop =>
  state === 'cancelled' || state === 'late-cancelled' ? 'cancelled' : 'passed';

function withNext(session: Session, next: MailRow | undefined, move: Rows['move']): Carried {
  const isAsItWas = session.reminder === next?.id;
  return {
    session: isAsItWas ? session : { ...session, reminder: next?.id },
    plan: next ? [next] : [],
    move,
  };
}

function drop(row: MailRow | undefined, reason: ReasonToDrop, now: Date): Rows['move'] {
  const isHeld = row?.state === 'claimed' || row?.state === 'unknown';
  if (!row || isHeld || isFinal(row.state)) return [];
  return [{ before: row, after: dropped(row, reason, now) }];
}
