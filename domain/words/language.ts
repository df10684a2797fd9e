import type { NarrativeLanguage } from './narrative.ts';
import type { Token } from './token.ts';

const words = (list: string) => new Set(list.split(' '));

/** Everyday words that one of the two languages has and the other has not. */
const ENGLISH = words(
  'the and i my is are was to of it that have has with for not me you he she we they this but do been just what feel am be in on so',
);
const SPANISH = words(
  'el la los las que y de mi yo es soy esta estoy con para por pero porque muy mas me lo un una en se ella tengo quiero no siento desde cuando ya',
);
/** A text needs at least this share of everyday words; a list of names or another language has fewer. */
const SHARE = 0.12;

/** Decides the language by its everyday words; `empty` is a text without any word. */
export function languageOf(tokens: readonly Token[]): NarrativeLanguage {
  if (tokens.length === 0) return 'empty';
  const share = (list: ReadonlySet<string>) =>
    tokens.filter(({ word }) => list.has(word)).length / tokens.length;
  const [english, spanish] = [share(ENGLISH), share(SPANISH)];
  if (Math.max(english, spanish) < SHARE) return 'other';
  return spanish > english ? 'es' : 'en';
}
