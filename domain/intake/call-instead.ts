import { ADDRESS_FAULTS } from '../mail/address-fault.ts';
import type { Client } from './intake.ts';

export const CALL_REASONS = ['not-safe', 'not-agreed', ...ADDRESS_FAULTS] as const;
/**
 * Why a client is called and not written to: the address is not safe, mail was not agreed to, or
 * what was mailed came back or was unwanted.
 */
export type CallReason = (typeof CALL_REASONS)[number];

/** Decides why a client must be called; `null` where a mail may go and is likely to arrive. */
export function callInstead({
  safeToUse,
  consents,
  addressFault,
}: {
  readonly safeToUse: Pick<Client['safeToUse'], 'email'>;
  readonly consents: Pick<Client['consents'], 'email'>;
  readonly addressFault?: Pick<NonNullable<Client['addressFault']>, 'why'> | undefined;
}): CallReason | null {
  if (!safeToUse.email) return 'not-safe';
  if (!consents.email) return 'not-agreed';
  return addressFault?.why ?? null;
}
