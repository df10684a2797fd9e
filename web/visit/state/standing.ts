import type { VisitReply } from '../../../schemas/visit.ts';

export type Appointment = VisitReply['appointments'][number];

/** How an appointment stands, as its client needs to know it. */
export type Standing =
  /** Nobody has said yet whether they come. */
  | 'open'
  | 'confirmed'
  /** It has begun and is not over. */
  | 'now'
  /** Over, whatever became of it: the page judges nobody. */
  | 'past'
  | 'cancelled'
  /** Cancelled a moment ago, and the time is still held. */
  | 'undoable';

export function standing(appointment: Appointment, now: Date): Standing {
  const { state, startsAt, endsAt, confirmed } = appointment;
  if (state === 'cancelled') return undoMs(appointment, now) > 0 ? 'undoable' : 'cancelled';
  if (state === 'late-cancelled') return 'cancelled';
  if (state !== 'booked' || Date.parse(endsAt) <= now.getTime()) return 'past';
  if (Date.parse(startsAt) <= now.getTime()) return 'now';
  return confirmed ? 'confirmed' : 'open';
}

/** Whether the page came while the cancellation could still be undone. */
export const wasHeld = ({ state, may, undoUntil }: Appointment): boolean =>
  state === 'cancelled' && may.undo && undoUntil !== null;

/** Milliseconds in which the cancellation can still be undone; 0 where it cannot. */
export function undoMs({ may, undoUntil }: Appointment, now: Date): number {
  if (!may.undo || undoUntil === null) return 0;
  return Math.max(0, Date.parse(undoUntil) - now.getTime());
}

/** Whether somebody may still come to it, or take its cancellation back. */
export const isAhead = (appointment: Appointment, now: Date): boolean =>
  Date.parse(appointment.endsAt) > now.getTime() && standing(appointment, now) !== 'past';

/** Until when the link moves and cancels it. */
export const noticeEnds = ({ startsAt }: Appointment, noticeHours: number): Date =>
  new Date(Date.parse(startsAt) - noticeHours * 3_600_000);

/** What only a telephone call can still do, if anything. */
export type ByPhone = 'late' | 'too-late' | 'both' | 'move' | 'cancel' | undefined;

export function byPhone(appointment: Appointment, noticeHours: number, now: Date): ByPhone {
  const { move, cancel } = appointment.may;
  const how = standing(appointment, now);
  if (how === 'now') return 'late';
  if ((how !== 'open' && how !== 'confirmed') || (move && cancel)) return undefined;
  if (move || cancel) return move ? 'cancel' : 'move';
  return noticeEnds(appointment, noticeHours) <= now ? 'too-late' : 'both';
}
