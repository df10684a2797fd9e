import type { PublicPractice } from '../../schemas/public-practice.ts';

/** What a page knows of the practice without asking the service. */
export type PracticeFacts = Omit<PublicPractice, 'today' | 'staffBackAt' | 'signIn'>;

/** Put in by the build, from the practice's settings. */
declare const PRACTICE_FACTS: PracticeFacts;

/** Phone and crisis help are here even when the service cannot be reached. */
export const bakedFacts = (): PracticeFacts => PRACTICE_FACTS;
