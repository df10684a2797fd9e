import type { Draft } from '../draft/draft.ts';
import type { MailRow } from './mail.ts';
import { mailId } from './plan-intake-mails.ts';

const MINUTE_MS = 60_000;

/** The id of the mail with one such link; `version` tells one asking for it from the next. */
export const draftLinkMailId = (draft: { readonly id: string; readonly version: number }): string =>
  mailId('draft-link', draft);

/**
 * Plans the mail with a link to a form that is not sent yet: due now, and useful as long as the form
 * is kept.
 */
export function draftLinkMail(
  { id, version, goodUntil }: Pick<Draft, 'id' | 'version' | 'goodUntil'>,
  now: Date,
): MailRow {
  return {
    id: draftLinkMailId({ id, version }),
    kind: 'draft-link',
    about: { record: 'draft', id, version },
    state: 'pending',
    due: now,
    usefulUntil: goodUntil,
    attempts: 0,
    faults: 0,
    createdAt: now,
    feedback: 'none',
  };
}

/**
 * Plans the same mail for somebody who has lost it and shows no more than an address: one for each
 * minute at most. Whether there is such a draft is only asked when it is sent, so that the answer
 * takes as long for an address that nobody knows.
 */
export const draftLinkAgainMail = (
  { id, goodUntil }: Pick<Draft, 'id' | 'goodUntil'>,
  now: Date,
): MailRow => draftLinkMail({ id, goodUntil, version: Math.floor(now.getTime() / MINUTE_MS) }, now);
