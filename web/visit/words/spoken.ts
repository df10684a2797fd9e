import type { Language } from '../../../schemas/practice.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { Words } from './words.ts';

/** Both are small, and so a switch never has to wait for the line. */
export const WORDS: { readonly [Tongue in Language]: Words } = { en: english, es: spanish };
