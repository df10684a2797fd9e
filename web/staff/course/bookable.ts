import type { Counselor } from './contract.ts';

/**
 * Whom a choice of counselors offers: nobody whose sign-in was removed, unless it is `also`, with whom
 * something is booked already.
 */
export const bookable = (counselors: readonly Counselor[], also?: string): readonly Counselor[] =>
  counselors.filter(({ id, gone }) => !gone || id === also);
