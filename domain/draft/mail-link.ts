import type { AuditEntry } from '../audit.ts';
import type { MailRow } from '../mail/mail.ts';
import { draftLinkMail, draftLinkMailId } from '../mail/plan-draft-mails.ts';
import type { Draft } from './draft.ts';

/** So many links to one form are mailed from its page; by then the address is not what is wrong. */
const MOST_LINKS = 10;

type Asked = {
  readonly to: string;
  /** The member of staff who asks; nobody when the form's holder does. */
  readonly askedBy?: string | undefined;
  readonly auditId: string;
  readonly now: Date;
};

/** What must be known of a form to mail a link to it. */
type Mailable = Pick<
  Draft,
  'id' | 'version' | 'goodUntil' | 'mailTo' | 'generation' | 'linksAsked'
>;

export type MailedLink<Form extends Mailable = Draft> = {
  readonly draft: Form & { readonly mailTo: string };
  readonly mail: MailRow;
  readonly audit: AuditEntry;
};

/**
 * Decides what becomes of a draft when a link to it is to be mailed. Another address than before
 * ends what was mailed to that one, since it may be a stranger's.
 */
export function mailLink<Form extends Mailable>(
  draft: Form,
  { to, askedBy, auditId, now }: Asked,
): MailedLink<Form> | 'too-many-links' {
  if (draft.linksAsked >= MOST_LINKS) return 'too-many-links';
  const moved = draft.mailTo !== undefined && draft.mailTo !== to;
  const asked = {
    ...draft,
    version: draft.version + 1,
    mailTo: to,
    generation: draft.generation + (moved ? 1 : 0),
    linksAsked: draft.linksAsked + 1,
  };
  return {
    draft: asked,
    mail: draftLinkMail({ ...asked, version: asked.linksAsked }, now),
    audit: {
      ...{ id: auditId, record: 'draft', recordId: draft.id, at: now },
      ...{ who: askedBy ?? 'client', action: 'asked-for-link', fields: moved ? ['address'] : [] },
    },
  };
}

/**
 * Who takes the leave to mail the confirmation of a form that is sent. Where a link to it went to the
 * same address, link and confirmation are the mails of one request, and the first is no reason to
 * keep the second back.
 */
export const confirmationHolder = (
  { id, mailTo, linksAsked }: Pick<Draft, 'id' | 'mailTo' | 'linksAsked'>,
  email: string,
): string => (mailTo === email ? draftLinkMailId({ id, version: linksAsked }) : id);
