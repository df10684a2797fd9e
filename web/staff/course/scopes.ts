import type { Scope, Session } from './contract.ts';
import { inOrder, isAhead } from './standing.ts';

/** The sessions that a change of this scope would be about, by start. */
export function inScope(
  scope: Scope,
  session: Session,
  sessions: readonly Session[],
  now: Date,
): readonly Session[] {
  if (scope === 'this') return [session];
  return inOrder(sessions).filter(
    (one) => isAhead(one, now) && (scope === 'rest' || one.startsAt >= session.startsAt),
  );
}

export const scopeCounts = (
  session: Session,
  sessions: readonly Session[],
  now: Date,
): Readonly<Record<Scope, number>> => ({
  this: 1,
  following: inScope('following', session, sessions, now).length,
  rest: inScope('rest', session, sessions, now).length,
});
