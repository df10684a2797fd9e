import type { AuditEntry } from '../audit.ts';
import type { IntakeRecord } from '../intake/intake.ts';
import type { Link } from '../links/link.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Draft, KeptDraft } from './draft.ts';
import type { MailedLink } from './mail-link.ts';
import type { DraftEnd } from './send-draft.ts';

/** Where drafts are kept. Writes answer `stale` when the draft is not at `seenVersion` any more. */
export type DraftStore = {
  /** `exists` when a draft has that link or that id already. */
  begin(draft: Draft, link: Link, audit: AuditEntry): Promise<'begun' | 'exists'>;
  /** The draft unless it is gone at `now`. */
  find(draftId: string, now: Date): Promise<KeptDraft | undefined>;
  save(draft: Draft, seenVersion: number): Promise<'saved' | 'stale'>;
  /**
   * Writes that a link was asked for: the draft, its mail, the trail, and that `address`, a hash,
   * leads to this draft from now on; together or not at all.
   */
  askLink(asked: MailedLink, address: string, seenVersion: number): Promise<'saved' | 'stale'>;
  /** The draft that a link was last mailed for to the address of this hash; only its id is told. */
  findByAddress(address: string, now: Date): Promise<string | undefined>;
  /** Puts one mail about a draft, there or not; the same mail is planned once. */
  planMail(mail: MailRow): Promise<void>;
  /**
   * Turns a draft into an intake: everything a new intake writes, and the end of the draft, together
   * or not at all.
   */
  send(end: DraftEnd, record: IntakeRecord, seenVersion: number): Promise<'sent' | 'stale'>;
};
