import type { Receipt } from '../intake/intake-inbox.ts';
import type { Link } from '../links/link.ts';
import type { Draft, SentDraft } from './draft.ts';

const HOUR_MS = 3_600_000;

/**
 * Decides what is left of a draft once it was sent, and what its sender may still do from the same
 * page for an hour.
 */
export function sendDraft(
  { id, version, goodUntil }: Draft,
  receipt: Receipt,
  by: SentDraft['by'],
): { readonly sent: SentDraft; readonly link: Link } {
  return {
    sent: { state: 'sent', id, version: version + 1, goodUntil, receipt, by },
    link: {
      hash: by.token,
      purpose: 'receipt',
      recordId: receipt.intakeId,
      expiresAt: new Date(receipt.receivedAt.getTime() + HOUR_MS),
    },
  };
}
