import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../schemas/practice.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import type { Messages } from '../../../web/intake/messages.ts';
import { PROBLEM_KINDS } from '../../../web/intake/problem.ts';
import { QUESTIONS } from '../../../web/intake/questions.ts';
import { optionsOf, problemText, wordingOf } from '../../../web/intake/wording.ts';

const spoken = await Promise.all(
  LANGUAGES.map(async (language) => ({ language, words: await loadMessages(language) })),
);

describe.each(spoken)('the form in $language', ({ language, words }) => {
  test.each(QUESTIONS.map(({ key }) => key))('words the question %s and its choices', (key) => {
    expect(wordingOf(key, words, language).ask).not.toBe('');
    const choices = optionsOf(key, words);
    expect(
      choices.filter(({ value, label }) => label === '' || /^[a-z-]+$/.test(label + value)),
    ).toEqual([]);
  });

  test('says something of every problem of every question', () => {
    const sentences = QUESTIONS.flatMap(({ key }) =>
      PROBLEM_KINDS.map((kind) => problemText({ key, kind }, words, language)),
    );
    expect(sentences.filter((sentence) => sentence.length < 10)).toEqual([]);
  });

  test('has published measures in its own words', () => {
    expect(words.published.language).toBe(language);
  });

  test('leaves no sentence empty', () => {
    expect(sentencesOf(words).filter((sentence) => sentence.trim() === '')).toEqual([]);
  });
});

test('no two languages share a sentence of more than three words', () => {
  const [first, ...others] = spoken.map(({ words }) => sentencesOf(words));
  const long = (first ?? []).filter((sentence) => sentence.split(' ').length > 3);
  for (const other of others) {
    expect(long.filter((sentence) => other.includes(sentence))).toEqual([]);
  }
});

test('the published items are those of the instruments, word for word', async () => {
  const { published } = await loadMessages('en');
  const item = (key: keyof typeof published.ask) => published.ask[key];
  expect(item('answers.phq9.items.0')).toBe('Little interest or pleasure in doing things');
  expect(item('answers.phq9.items.8')).toBe(
    'Thoughts that you would be better off dead or of hurting yourself in some way',
  );
  expect(item('answers.gad7.items.6')).toBe('Feeling afraid as if something awful might happen');
  expect(published.options.twoWeeks).toEqual([
    'Not at all',
    'Several days',
    'More than half the days',
    'Nearly every day',
  ]);
});

/** Every text of a language; functions are left out. */
function sentencesOf(words: Messages): readonly string[] {
  const walk = (node: unknown): string[] => {
    if (typeof node === 'string') return [node];
    return typeof node === 'object' && node !== null ? Object.values(node).flatMap(walk) : [];
  };
  return walk(words).filter((sentence) => sentence !== words.published.language);
}
