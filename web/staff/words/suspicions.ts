import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { OtherRequest } from '../contract.ts';

type Suspicion = IntakeDetail['suspicions'][number];

/** What spoke for a script, as staff read it. */
export const SUSPICION_WORDS: Readonly<Record<Suspicion, string>> = {
  'hidden-field':
    'A field that people cannot see was filled in. Some password managers do that by mistake.',
  'too-fast': 'It came back within three seconds, faster than anybody can read the form.',
  'crowded-network': 'Many forms came from the same network within an hour.',
  'crowded-practice': 'Many forms came in at once, from everywhere.',
};

/** Why another request seems to be the same person's. */
export function sameBecause(by: OtherRequest['by']): string {
  const address = by.includes('address');
  const phone = by.includes('phoneAndBirth');
  if (address && phone) return 'same email address, telephone and date of birth';
  return address ? 'same email address' : 'same telephone and date of birth';
}
