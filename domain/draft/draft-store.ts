import type { AuditEntry } from '../audit.ts';
import type { IntakeRecord } from '../intake/intake.ts';
import type { Link } from '../links/link.ts';
import type { Draft, KeptDraft, SentDraft } from './draft.ts';

/** Where drafts are kept. Writes answer `stale` when the draft is not at `seenVersion` any more. */
export type DraftStore = {
  /** `exists` when a draft has that link or that id already. */
  begin(draft: Draft, link: Link, audit: AuditEntry): Promise<'begun' | 'exists'>;
  /** The draft unless it is gone at `now`. */
  find(draftId: string, now: Date): Promise<KeptDraft | undefined>;
  save(draft: Draft, seenVersion: number): Promise<'saved' | 'stale'>;
  /**
   * Turns a draft into an intake: everything a new intake writes, the link that its sender may use
   * for a while, and the end of the draft, together or not at all.
   */
  send(
    sent: SentDraft,
    record: IntakeRecord,
    link: Link,
    seenVersion: number,
  ): Promise<'sent' | 'stale'>;
};
