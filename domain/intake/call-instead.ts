import type { Client } from './intake.ts';

export const CALL_REASONS = ['not-safe', 'not-agreed'] as const;
/** Why a client gets no mail and must be called: the address is not safe, or mail was not agreed to. */
export type CallReason = (typeof CALL_REASONS)[number];

/** Decides why a client is not mailed; `null` where a mail may go. */
export function callInstead({
  safeToUse,
  consents,
}: {
  readonly safeToUse: Pick<Client['safeToUse'], 'email'>;
  readonly consents: Pick<Client['consents'], 'email'>;
}): CallReason | null {
  if (!safeToUse.email) return 'not-safe';
  return consents.email ? null : 'not-agreed';
}
