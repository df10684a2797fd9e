import type { FocusAnswers } from '../intake/answers.ts';

/** The four problem areas of IPT. Names are internal; clients read the plain names of the message files. */
export const FOCUS_AREAS = [
  'grief',
  'role_dispute',
  'role_transition',
  'interpersonal_deficits',
] as const;
export type FocusArea = (typeof FOCUS_AREAS)[number];

export const STRENGTHS = ['clear', 'some', 'tentative', 'unclear'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A place on the circle or the line: the whole, or one of its people or events. */
export type LifeItem = 'inventory' | `inventory.${number}` | `timeline.${number}`;

/** One reason for an area: a plain sentence, and the answer it rests on. */
export type Evidence = {
  readonly area: FocusArea;
  readonly item: keyof FocusAnswers | LifeItem | 'narrative';
  readonly says: string;
  readonly points: number;
};

/** A possible focus for counselor and client to confirm together; never a diagnosis. */
export type Suggestion = {
  readonly primary: FocusArea | 'none';
  readonly secondary: FocusArea | null;
  readonly strength: Strength;
  /** The two areas lie so close that either could come first: ask the client. */
  readonly eitherFits: boolean;
  /** Points per area, 0-16; for staff, never for clients. */
  readonly scores: Readonly<Record<FocusArea, number>>;
  readonly evidence: readonly Evidence[];
  /** What argues against the suggestion, in plain sentences. */
  readonly against: readonly string[];
  /** Three questions to ask together. */
  readonly ask: readonly string[];
  /** What the client picked as the part of life to make better; `null` when not said. */
  readonly clientsPick: FocusArea | 'not-sure' | null;
  /** Few ties beside another live area: a background pattern, not a focus. */
  readonly background: string | null;
  /** An unsafe relationship: a counselor looks at it before anything is suggested about that person. */
  readonly reviewFirst: boolean;
  /** Where the client's own words lean when their answers suggest something else; told among what argues against. */
  readonly wordsDisagree: FocusArea | null;
  readonly ruleVersion: string;
};

export const RISK_KINDS = [
  'suicide_passive',
  'suicide_active',
  'self_harm',
  'harm_to_others',
  'abuse_or_violence',
  'psychosis_or_mania',
] as const;
/** "Please read this": a phrase of the free text that staff should see. It never lowers a tier. */
export type RiskHint = { readonly kind: (typeof RISK_KINDS)[number]; readonly phrase: string };
