import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../schemas/practice.ts';
import { clientTexts } from './client-texts.ts';
import { counted, HIGHEST, readingGrade } from './reading-grade.ts';
import { spanishSyllables } from './spanish-syllables.ts';

/** A formula says nothing of a label; and of a whole message only where it has some length. */
const A_SENTENCE = 8;
const A_MESSAGE = 20;

const spoken = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, texts: await clientTexts(language) })),
);

describe.each(spoken)('what a client reads in $language', ({ language, texts }) => {
  const hard = (parts: typeof texts, length: number) =>
    parts
      .filter(({ text }) => counted(text).words.length >= length)
      .map(({ at, text }) => ({ at, text, grade: readingGrade(text, language) }))
      .filter(({ grade }) => grade > HIGHEST);

  test('is all looked at: form, page of appointments and mails', () => {
    const lines = texts.flatMap(({ text }) => text.split('\n'));
    expect(lines.length).toBeGreaterThan(500);
    for (const part of ['form', 'appointments', 'mail']) {
      expect(texts.filter(({ at }) => at.startsWith(part)).length).toBeGreaterThan(15);
    }
  });

  test('is for the eighth year of school or lower, message by message', () => {
    expect(hard(texts, A_MESSAGE)).toEqual([]);
  });

  test('is so line by line too, where a line is a sentence', () => {
    const lines = texts.flatMap(({ at, text }) =>
      text.split('\n').map((line) => ({ at, text: line })),
    );
    expect(hard(lines, A_SENTENCE)).toEqual([]);
  });
});

describe('the grade of a text', () => {
  test('in English is as Flesch and Kincaid count it', () => {
    // 11 words, 2 sentences, 13 syllables: 0.39 * 5.5 + 11.8 * 13 / 11 - 15.59.
    const text = 'The cat sat on the mat. It was a sunny morning.';
    expect(readingGrade(text, 'en')).toBeCloseTo(0.5, 1);
  });

  test('in English is high for the prose of an office', () => {
    const text =
      'Notwithstanding any contradictory provision, participants acknowledge responsibility for communicating availability modifications.';
    expect(readingGrade(text, 'en')).toBeGreaterThan(20);
  });

  test('in Spanish is by the points of Fernández Huerta: 60 are the eighth year', () => {
    // 2 sentences, 10 words, 17 syllables: 206.84 - 60 * 1.7 - 1.02 * 5 = 99.7.
    const easy = 'El gato duerme en la casa. Hoy hace sol aquí.';
    expect(readingGrade(easy, 'es')).toBeLessThan(5);
    const office =
      'Independientemente de cualquier disposición contradictoria, los participantes reconocen su responsabilidad administrativa.';
    expect(readingGrade(office, 'es')).toBeGreaterThan(12);
  });
});

test.for([
  ['sol', 1],
  ['casa', 2],
  ['ahora', 3],
  ['poeta', 3],
  ['tía', 2],
  ['cuidado', 3],
  ['guitarra', 3],
  ['pingüino', 3],
  ['quienes', 2],
  ['muy', 1],
  ['y', 1],
  ['yo', 1],
  ['leer', 2],
  ['país', 2],
  ['familia', 3],
  ['comunicarnos', 5],
  ['días', 2],
  ['aún', 2],
  ['búho', 2],
  ['prohibir', 2],
] as const)('a Spanish word has its syllables: %s', ([word, count]) => {
  expect(spanishSyllables(word)).toBe(count);
});
