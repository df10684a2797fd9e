import type { AuditEntry } from '../audit.ts';
import type { BegunForm, BegunRequest, OpenRequest } from './begun-request.ts';
import { mailLink, type MailedLink } from './mail-link.ts';

type Refused<Reason> = { readonly kind: 'refused'; readonly reason: Reason };

export type MailedBegun =
  | {
      readonly kind: 'mailed';
      readonly link: MailedLink<BegunForm>;
      readonly request: OpenRequest;
      /** The form's own answer to where mail goes, where the staff put it right. */
      readonly answered: string | undefined;
    }
  | Refused<'draft-sent' | 'draft-run-out' | 'too-many-links'>;

/**
 * Decides what follows when a member of staff has the link of a begun request mailed once more: to
 * where it went last, or to the address that the caller now gives. That address takes the place
 * of the one in the form too, and links that went to another work no more.
 */
export function mailBegun({
  request,
  form,
  to,
  memberId,
  auditId,
  now,
}: {
  readonly request: BegunRequest;
  readonly form: BegunForm | undefined;
  /** `null` for where it went last. */
  readonly to: string | null;
  readonly memberId: string;
  readonly auditId: string;
  readonly now: Date;
}): MailedBegun {
  if (request.state === 'sent') return { kind: 'refused', reason: 'draft-sent' };
  if (request.goodUntil <= now || !form) return { kind: 'refused', reason: 'draft-run-out' };
  const mailed = mailLink(form, { to: to ?? form.mailTo, askedBy: memberId, auditId, now });
  if (mailed === 'too-many-links') return { kind: 'refused', reason: 'too-many-links' };
  if (to === null) return { kind: 'mailed', link: mailed, request, answered: undefined };
  const { version, parts } = mailed.draft;
  const contact = { revision: version, done: parts.contact?.done ?? true };
  const link = { ...mailed, draft: { ...mailed.draft, parts: { ...parts, contact } } };
  return { kind: 'mailed', link, request: { ...request, email: to }, answered: to };
}

/**
 * Decides whether staff may take a begun request away, form and all. One that was sent is an
 * intake, which stays.
 */
export function removeBegun({
  request,
  memberId,
  auditId,
  now,
}: {
  readonly request: BegunRequest;
  readonly memberId: string;
  readonly auditId: string;
  readonly now: Date;
}): { readonly kind: 'removed'; readonly audit: AuditEntry } | Refused<'draft-sent'> {
  if (request.state === 'sent') return { kind: 'refused', reason: 'draft-sent' };
  return {
    kind: 'removed',
    audit: {
      ...{ id: auditId, record: 'draft', recordId: request.id, at: now },
      ...{ who: memberId, action: 'removed-form', fields: [] },
    },
  };
}
