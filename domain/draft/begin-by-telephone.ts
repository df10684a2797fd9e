import type { AuditEntry } from '../audit.ts';
import type { Availability } from '../intake/intake.ts';
import type { MailRow } from '../mail/mail.ts';
import { draftLinkMail } from '../mail/plan-draft-mails.ts';
import type { Language } from '../practice/languages.ts';
import { beginDraft } from './begin-draft.ts';
import type { OpenRequest, TELEPHONE_PARTS } from './begun-request.ts';
import type { Draft, PartValues } from './draft.ts';

/** What somebody said on the telephone. That they may be mailed is why there is anything to begin. */
export type Caller = {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly safeToUse: { readonly call: boolean; readonly voicemail: boolean };
  readonly language: Language;
  readonly availability: Availability;
};

/** Everything that beginning a request writes, together or not at all. */
export type Beginning = {
  readonly draft: Draft & { readonly mailTo: string };
  readonly request: OpenRequest;
  readonly mail: MailRow;
  readonly audit: AuditEntry;
};

/**
 * Decides what a request that is begun on the telephone comes to: a form that has the answers of the
 * call already, a line in the staff's list, and a mail with the link.
 */
export function beginByTelephone({
  caller,
  memberId,
  ids,
  now,
}: {
  readonly caller: Caller;
  readonly memberId: string;
  readonly ids: { readonly draft: string; readonly audit: string };
  readonly now: Date;
}): Beginning {
  const { name, email, phone, language, safeToUse } = caller;
  const values = answersOf(caller);
  const parts = (['name', 'contact', 'times'] as const).map((id) => ({
    id,
    done: true,
    values: values[id],
  }));
  const { draft, audit } = beginDraft({
    ...{ id: ids.draft, auditId: ids.audit, begunBy: memberId },
    ...{ language, parts, now },
  });
  const { id, begunAt, goodUntil } = draft;
  const mailed = { ...draft, mailTo: email, linksAsked: 1 };
  return {
    draft: mailed,
    request: {
      ...{ state: 'open', id, begunAt, begunBy: memberId, goodUntil, name, email, language },
      ...(phone !== null && safeToUse.call && { phone }),
    },
    mail: draftLinkMail({ ...mailed, version: mailed.linksAsked }, now),
    audit,
  };
}

/** By the fields of the form, as its own page would give them. */
const answersOf = ({
  name,
  email,
  phone,
  safeToUse,
  availability,
}: Caller): Record<(typeof TELEPHONE_PARTS)[number], PartValues> => ({
  name: { 'contact.name': name },
  contact: {
    'contact.safeToUse.email': true,
    'contact.safeToUse.call': safeToUse.call,
    'contact.safeToUse.voicemail': safeToUse.voicemail,
    'contact.email': email,
    ...(phone !== null && { 'contact.phone': phone }),
    'consents.email': true,
  },
  times: {
    'availability.days': availability.days,
    'availability.times': availability.times,
    'availability.format': availability.format,
  },
});
