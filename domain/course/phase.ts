import type { Phase } from './course.ts';

/** The first and the last quarter of the sessions, in whole sessions: 3 of 12 to 15, 4 of 16. */
const EDGE_SHARE = 4;

/**
 * Decides the phase of the session at a position, 1 for the first, in a course of `length`. 16
 * sessions are 4-8-4 in the schools that publish a division; 3-6-3 of 12 and 3-8-3 of 14 are scaled
 * from it (docs/course.md), and 13 and 15 follow the same rule by our own judgement. A session
 * beyond the agreed number belongs to the ending.
 */
export function phaseOf(length: number, position: number): Phase {
  const edge = Math.floor(length / EDGE_SHARE);
  if (position <= edge) return 'beginning';
  return position <= length - edge ? 'middle' : 'ending';
}
