import { syllable } from 'syllable';
import type { Language } from '../../schemas/practice.ts';
import { spanishSyllables } from './spanish-syllables.ts';

/** As high as anything that a client reads may be: the eighth year of school. */
export const HIGHEST = 8;

/**
 * The year of school after which a text is read with ease.
 *
 * English: Flesch-Kincaid (Kincaid et al. 1975). Spanish: Fernández Huerta (1959) as Gwillim Law put
 * it right in 2011, with its own table of years: 60 points or more are year 8 or lower.
 */
export function readingGrade(text: string, language: Language): number {
  const { words, sentences } = counted(text);
  const perWord = (of: (word: string) => number) =>
    words.reduce((sum, word) => sum + of(word), 0) / words.length;
  const perSentence = words.length / sentences;
  if (language === 'en') return 0.39 * perSentence + 11.8 * perWord(syllable) - 15.59;
  const ease = 206.84 - 60 * perWord(spanishSyllables) - 1.02 * perSentence;
  return gradeOf(ease);
}

/** Each row of the table is ten points; within it and below it we go on in a line. */
function gradeOf(ease: number): number {
  if (ease >= 70) return Math.max(0, 6 - (ease - 70) / 10);
  return 6 + (70 - ease) / 5;
}

/** A line that ends in no mark is a sentence too: headings and labels stand alone. */
export function counted(text: string): {
  readonly words: readonly string[];
  readonly sentences: number;
} {
  const parts = text.split(/[.!?…]+\s|[.!?…]+$|\n|;|:\s/).filter((part) => /\p{L}/u.test(part));
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return { words, sentences: Math.max(1, parts.length) };
}
