import type { Course, Phase, Session } from './contract.ts';

/** What can be done with one session now. */
export type SessionAct = 'move' | 'cancel' | 'attended' | 'missed' | 'late-cancelled' | 'make-up';

/** By start, as the client lives through them; a cancelled one stands where it was. */
export const inOrder = (sessions: readonly Session[]): readonly Session[] =>
  sessions.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));

export const hasBegun = ({ startsAt }: Pick<Session, 'startsAt'>, now: Date): boolean =>
  Date.parse(startsAt) <= now.getTime();

/** Booked, and not begun. */
export const isAhead = (session: Session, now: Date): boolean =>
  session.state === 'booked' && !hasBegun(session, now);

/** Has its place in the calendar: all but what was called off for good. */
export const stands = ({ state, undoUntil }: Session): boolean =>
  (state !== 'cancelled' && state !== 'late-cancelled') || undoUntil !== null;

export const isPartlyBooked = ({ tasks }: Pick<Course, 'tasks'>): boolean =>
  tasks.some(({ kind, done }) => kind === 'book-the-rest' && done === null);

const isMadeUp = ({ number }: Session, sessions: readonly Session[]) =>
  sessions.some((other) => other.makesUpFor === number && stands(other));

/** The acts that the service would take now; a corrected mark among them. */
export function actsOn(session: Session, course: Course, now: Date): readonly SessionAct[] {
  const { state } = session;
  const active = course.status === 'active';
  if (state === 'booked') {
    if (hasBegun(session, now)) return ['attended', 'missed', 'late-cancelled'];
    return active ? ['move', 'cancel'] : [];
  }
  if (!active) return [];
  if (state === 'attended') return ['missed'];
  const again = isMadeUp(session, course.sessions) ? [] : (['make-up'] as const);
  if (state === 'missed') return ['attended', ...again];
  return session.undoUntil === null ? again : [];
}

/** Its time is free again, and to come: it can be offered to those who wait. */
export const leavesAnOpening = (session: Session, now: Date): boolean =>
  !stands(session) && !hasBegun(session, now);

/** Dates between which one session may move without leaving its place in the course; both excluded. */
export function neighbours(session: Session, sessions: readonly Session[]) {
  const others = inOrder(sessions).filter((one) => stands(one) && one.number !== session.number);
  return {
    after: others.findLast((one) => one.startsAt < session.startsAt)?.start.date ?? null,
    before: others.find((one) => one.startsAt > session.startsAt)?.start.date ?? null,
  };
}

/** Sessions in order, by phase; one that does not count stands with those before it. */
export function inPhases(
  sessions: readonly Session[],
): readonly { readonly phase: Phase; readonly sessions: readonly Session[] }[] {
  const groups: { phase: Phase; sessions: Session[] }[] = [];
  for (const session of inOrder(sessions)) {
    const last = groups.at(-1);
    const phase = session.phase ?? last?.phase ?? 'beginning';
    if (last?.phase === phase) last.sessions.push(session);
    else groups.push({ phase, sessions: [session] });
  }
  return groups;
}
