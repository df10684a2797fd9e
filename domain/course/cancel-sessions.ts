import { closedTo, refused, type CourseDecision, type StaffChange } from './decision.ts';
import type { SaidOpenly } from './end-rules.ts';
import { inScope, type Scope } from './in-scope.ts';
import { settle } from './rearrange-sessions.ts';
import { calledOff } from './session-changes.ts';

/**
 * Decides about calling off a session, that one and all later ones, or all that are still to come.
 * Their time is free for others at once. The last session goes only when that is said openly.
 */
export function cancelSessions({
  number,
  scope,
  ...change
}: StaffChange & SaidOpenly & { readonly number: number; readonly scope: Scope }): CourseDecision {
  const closed = closedTo(change);
  if (closed) return closed;
  const sessions = inScope(scope, number, change);
  if (!sessions) return refused('session-not-open');
  return settle(change, { changed: sessions.map(calledOff), action: 'cancelled' });
}
