import type { PracticeFacts } from '../../schemas/public-practice.ts';

/**
 * What this page knows of the practice. Its name is not here, so that no part of the page can show
 * it: somebody may be looking on.
 */
export type VisitFacts = Pick<
  PracticeFacts,
  'phone' | 'address' | 'languages' | 'emergencyNumber' | 'crisisLines'
>;

export const visitFacts = ({
  phone,
  address,
  languages,
  emergencyNumber,
  crisisLines,
}: PracticeFacts): VisitFacts => ({ phone, address, languages, emergencyNumber, crisisLines });

/** Put in by the build, from the practice's settings. */
declare const VISIT_FACTS: VisitFacts;

/** Phone and crisis help are here even when the service cannot be reached. */
export const bakedFacts = (): VisitFacts => VISIT_FACTS;
