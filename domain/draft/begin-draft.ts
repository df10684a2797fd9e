import type { AuditEntry } from '../audit.ts';
import type { Link } from '../links/link.ts';
import type { Language } from '../practice/languages.ts';
import type { Draft, GivenPart } from './draft.ts';
import { keepParts } from './keep-parts.ts';

/** Days that a form which was not sent is kept. */
const DRAFT_DAYS = 14;
const DAY_MS = 86_400_000;

type Beginning = {
  readonly id: string;
  readonly auditId: string;
  readonly language: Language;
  readonly parts: readonly GivenPart[];
  /** The member of staff who begins it on the telephone; nobody when a client does. */
  readonly begunBy?: string | undefined;
  readonly now: Date;
};

/** Decides what a new draft holds, and until when. */
export function beginDraft(beginning: Beginning): {
  readonly draft: Draft;
  readonly audit: AuditEntry;
} {
  const { id, auditId, language, parts, begunBy, now } = beginning;
  const empty: Draft = {
    state: 'open',
    id,
    version: 0,
    begunAt: now,
    goodUntil: new Date(now.getTime() + DRAFT_DAYS * DAY_MS),
    language,
    parts: {},
    values: {},
    generation: 0,
    linksAsked: 0,
    begunBy,
  };
  const audit: AuditEntry = {
    id: auditId,
    record: 'draft',
    recordId: id,
    at: now,
    who: begunBy ?? 'client',
    action: 'began',
    fields: parts.map((part) => part.id),
  };
  return { draft: keepParts(empty, { language, parts }), audit };
}

/** What the page itself holds of a draft: it lasts as long as the draft. */
export const pageLink = (hash: string, { id, goodUntil }: Draft): Link => ({
  hash,
  purpose: 'draft',
  recordId: id,
  expiresAt: goodUntil,
});
