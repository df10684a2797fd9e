import type { Receipt } from '../intake/intake-inbox.ts';
import type { Language } from '../practice/languages.ts';
import type { DraftPart } from './draft-parts.ts';

/** Answers of one part, by the field of the form each fills. */
export type PartValues = Readonly<Record<string, unknown>>;

/** Something the page has to keep: all of one part, in place of what was kept of it before. */
export type GivenPart = {
  readonly id: DraftPart;
  /** Whether nothing of it is left to ask. */
  readonly done: boolean;
  readonly values: PartValues;
};

/** How a part stands; `revision` is the draft's version when it was last given. */
export type PartState = { readonly revision: number; readonly done: boolean };

/**
 * A form that is not sent yet. Nobody reads it: what is in it can be added to, replaced and sent,
 * and is never shown, neither to its holder nor to staff.
 */
export type Draft = {
  readonly state: 'open';
  readonly id: string;
  /** Raised by every write. */
  readonly version: number;
  readonly begunAt: Date;
  /** Counts as gone from here on, whether the table has removed it or not. */
  readonly goodUntil: Date;
  readonly language: Language;
  readonly parts: Readonly<Partial<Record<DraftPart, PartState>>>;
  readonly values: Readonly<Partial<Record<DraftPart, PartValues>>>;
  /** Where the link to finish later goes. */
  readonly mailTo?: string | undefined;
  /** Raised when that address changes: links mailed to the old one work no more. */
  readonly generation: number;
  /** How many such links were asked for. */
  readonly linksAsked: number;
  /** The member of staff who began it on the telephone. */
  readonly begunBy?: string | undefined;
};

/** What is left of a draft once it was sent: what its sender was told, and not one answer. */
export type SentDraft = {
  readonly state: 'sent';
  readonly id: string;
  readonly version: number;
  readonly goodUntil: Date;
  readonly receipt: Receipt;
  /** Hashes of the token and of the request it was sent with: a repeat is known by them. */
  readonly by: { readonly token: string; readonly request: string };
};

export type KeptDraft = Draft | SentDraft;
