import type { IntakeDetail } from '../../../schemas/staff.ts';

type CallReason = NonNullable<IntakeDetail['callInstead']>;

/** Why no mail may go to a client, and what to do. */
export const CALL_INSTEAD_WORDS: Readonly<Record<CallReason, string>> = {
  'not-safe': 'They said that e-mail is not safe for them',
  'not-agreed': 'They did not agree to e-mail',
};
