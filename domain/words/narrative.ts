import type { FocusArea, RiskHint } from '../focus/suggestion.ts';

/** What a text is mostly written in; `empty` has no word at all. */
export type NarrativeLanguage = 'en' | 'es' | 'other' | 'empty';

/** Words of the client that speak for an area: what they are about, and as they wrote them. */
type WordEvidence = {
  readonly area: FocusArea;
  readonly about: string;
  readonly phrase: string;
  readonly weight: number;
};

/** What the free text says. It may add to the answers, and never lowers a tier. */
export type NarrativeReading = {
  readonly language: NarrativeLanguage;
  readonly evidence: readonly WordEvidence[];
  /** Weight of words about something else than an area: symptoms, treatment, a worry for somebody else. */
  readonly elsewhere: number;
  readonly riskHints: readonly RiskHint[];
  /** Where the words lean; `null` when they say too little, or more about something else. */
  readonly leaning: Leaning | null;
  /** What read them; kept with the suggestion. */
  readonly version: string;
};

/** The area that the words alone lean to. */
export type Leaning = { readonly primary: FocusArea; readonly secondary: FocusArea | null };
