import { focusAgreement, PAIRS_NEEDED } from '../../domain/agreement/focus-agreement.ts';
import { agreementReply } from '../../schemas/agreement.ts';
import { reply } from '../shared/reply.ts';
import type { StaffRoute } from './staff-route.ts';

/** How suggestions compare with what was confirmed. The pairs name nobody, so it is no reading of a record. */
export const readAgreement: StaffRoute = async ({ desk }) => {
  const pairs = await desk.focusPairs();
  const agreement = focusAgreement(pairs);
  return reply(200, agreementReply.parse({ needed: PAIRS_NEEDED, pairs, agreement }));
};
