import type { PracticeFacts } from '../../schemas/public-practice.ts';

/** Put in by the build, from the practice's settings. */
declare const PRACTICE_FACTS: PracticeFacts;

/** Phone and crisis help are here even when the service cannot be reached. */
export const bakedFacts = (): PracticeFacts => PRACTICE_FACTS;
