import type { Receipt } from '../intake/intake-inbox.ts';
import type { Link } from '../links/link.ts';
import type { SentRequest } from './begun-request.ts';
import type { Draft, SentDraft } from './draft.ts';

const HOUR_MS = 3_600_000;

/** What a draft comes to when it is sent, beside the intake. */
export type DraftEnd = {
  readonly sent: SentDraft;
  /** What its sender may still do from the same page, for an hour. */
  readonly link: Link;
  /** The line in the staff's list, where it was begun on the telephone. */
  readonly request: SentRequest | undefined;
};

/** Decides what is left of a draft once it was sent. */
export function sendDraft(
  draft: Draft,
  {
    receipt,
    clientId,
    by,
  }: { readonly receipt: Receipt; readonly clientId: string; readonly by: SentDraft['by'] },
): DraftEnd {
  const { id, version, goodUntil } = draft;
  return {
    sent: { state: 'sent', id, version: version + 1, goodUntil, receipt, by },
    link: {
      hash: by.token,
      purpose: 'receipt',
      recordId: receipt.intakeId,
      expiresAt: new Date(receipt.receivedAt.getTime() + HOUR_MS),
    },
    request: sentRequest(draft, receipt, clientId),
  };
}

function sentRequest(
  { id, begunAt, begunBy, goodUntil }: Draft,
  { intakeId, receivedAt }: Receipt,
  clientId: string,
): SentRequest | undefined {
  if (begunBy === undefined) return undefined;
  return { state: 'sent', id, begunAt, begunBy, goodUntil, sentAt: receivedAt, intakeId, clientId };
}
