import type { Language } from '../../domain/practice/languages.ts';
import type { ClientWords } from './client-words.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';

const WORDS: Readonly<Record<Language, ClientWords>> = { en: english, es: spanish };

export const wordsIn = (language: Language): ClientWords => WORDS[language];
