import type { Language } from '../../../schemas/practice.ts';
import type { AsideWords } from './aside-words.ts';
import { asideEn } from './aside-words.en.ts';
import { asideEs } from './aside-words.es.ts';

const WORDS: { readonly [Tongue in Language]: AsideWords } = { en: asideEn, es: asideEs };

export const asideWordsIn = (language: Language): AsideWords => WORDS[language];
