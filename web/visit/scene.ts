import type { Language } from '../../schemas/practice.ts';
import type { VisitFacts } from './visit-facts.ts';
import type { Words } from './words/words.ts';

/** What every part of the page is drawn with. */
export type Scene = {
  readonly words: Words;
  readonly language: Language;
  readonly practice: VisitFacts;
};
