import type { Session } from './course.ts';
import { inOrderOfStart } from './live-sessions.ts';

const MISSES_IN_ALL = 3;

/**
 * Decides whether misses ask for agreeing anew how to go on: two in a row, with no session held
 * between them, or three in all. Source: our judgement from the principle of the contract
 * (docs/course.md). With a `number`, only for a miss of that session: an old pair asks once.
 */
export function needsReplan(sessions: readonly Session[], number?: number): boolean {
  const held = inOrderOfStart(sessions).filter(
    ({ state }) => state === 'attended' || state === 'missed',
  );
  const isMiss = (session: Session | undefined) => session?.state === 'missed';
  const isInRow = held.some(
    (session, index) =>
      isMiss(session) &&
      isMiss(held[index + 1]) &&
      (number === undefined || session.number === number || held[index + 1]?.number === number),
  );
  return isInRow || held.filter(isMiss).length >= MISSES_IN_ALL;
}
