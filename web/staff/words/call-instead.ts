import type { IntakeDetail } from '../../../schemas/staff.ts';
import type { IntakeListEntry } from '../../../schemas/intake-list.ts';

type CallReason = NonNullable<IntakeDetail['callInstead']>;
type AddressFault = NonNullable<IntakeListEntry['addressFault']>;

/** Why a client is called and not written to. */
export const CALL_INSTEAD_WORDS: Readonly<Record<CallReason, string>> = {
  'not-safe': 'They said that email is not safe for them',
  'not-agreed': 'They did not agree to email',
  bounced: 'A mail to this address came back',
  complained: 'They marked a mail of ours as unwanted',
};

/** The same beside a name, in two or three words. */
export const ADDRESS_FAULT_WORDS: Readonly<Record<AddressFault, string>> = {
  bounced: 'Mail comes back: call',
  complained: 'Mail unwanted: call',
};
