import type { CourseStore } from '../../domain/course/course-store.ts';
import type { CourseDecision, Decided, Refused } from '../../domain/course/decision.ts';
import type { HttpReply } from '../shared/reply.ts';

/** Why nothing was decided: there is no such record, others were quicker every time, or it needs no decision. */
export type Unsettled =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'try-again' }
  | { readonly kind: 'answered'; readonly reply: HttpReply };

/** Enough for who meets the dispatcher or another booking; more would keep a person waiting. */
const MOST_TRIES = 3;

/**
 * Decides and writes. Where something was changed or taken between reading and writing, everything
 * is read and decided again, so that the answer speaks of the course and the calendar as they are.
 */
export async function settleCourse(
  { courses }: { readonly courses: Pick<CourseStore, 'write'> },
  decide: () => Promise<CourseDecision | Unsettled>,
): Promise<Decided | Refused | Unsettled> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const decision = await decide();
    if (decision.kind !== 'decided') return decision;
    const outcome = await courses.write(decision.writes);
    if (outcome.kind === 'written') return decision;
  }
  return { kind: 'try-again' };
}
