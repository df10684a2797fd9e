import { describe, expect, test } from 'vitest';
import { writtenOut } from '../../../domain/words/contractions.ts';
import { maskFigures, maskHarmless } from '../../../domain/words/figures.ts';
import { heardThemes } from '../../../domain/words/heard-themes.ts';
import { quoted } from '../../../domain/words/quoted.ts';
import { sentencesOf } from '../../../domain/words/sentences.ts';
import { asMeant } from '../../../domain/words/spelling.ts';

describe('a short form is written out', () => {
  test.each([
    ["don't", ['do', 'not']],
    ['dont', ['do', 'not']],
    ["mustn't", ['must', 'not']],
    ["they've", ['they', 'have']],
    ["you're", ['you', 'are']],
    ["who'll", ['who', 'will']],
    ["i'd", ['i', 'would']],
    ["he's", ['he', 'is']],
    ["there's", ['there', 'is']],
    ['idk', ['i', 'do', 'not', 'know']],
  ])('%s', (word, expected) => expect(writtenOut(word)).toEqual(expected));

  test('an owner stays, without the ending', () => {
    expect(writtenOut("husband's")).toEqual(['husband']);
  });

  test('any other word stays as it is, but for its marks', () => {
    expect(writtenOut('toString')).toEqual(['toString']);
    expect(writtenOut("o'clock")).toEqual(['oclock']);
    expect(writtenOut("'n'roll'")).toEqual(['nroll']);
    // Nothing is left of which it would be the ending.
    expect(writtenOut("n't")).toEqual(['nt']);
    expect(writtenOut("'d")).toEqual(['d']);
  });
});

describe('a slip of the keys', () => {
  test.each([
    ['sucide', 'suicide', 'a letter left out'],
    ['kiling', 'killing', 'one of two left out'],
    ['suiicide', 'suicide', 'a letter twice'],
    ['suicdie', 'suicide', 'two letters swapped'],
    ['friedns', 'friends', 'two swapped near the end'],
    ['wnat', 'want', 'two swapped in a short word'],
  ])('%s is read as %s: %s', (typed, meant) => expect(asMeant(typed)).toBe(meant));

  test.each([
    ['thing', 'a word of its own'],
    ['putting', 'another first letter'],
    ['cuttinge', 'a letter too many that does not stand twice'],
    ['ssuicide', 'the first letter twice'],
    ['jut', 'too short to miss a letter'],
    ['suicidalll', 'two too many'],
    ['sucidl', 'two left out'],
    ['suicode', 'another letter in place of one'],
    ['wtan', 'more than two letters out of place'],
    ['xyz', 'no word that is known begins so'],
    ['', 'no word at all'],
  ])('"%s" stays as it is: %s', (typed) => expect(asMeant(typed)).toBe(typed));
});

describe('a manner of speaking', () => {
  const masked = (text: string) =>
    sentencesOf(text).map((tokens) =>
      maskFigures(tokens)
        .map(({ word }) => word)
        .join(' '),
    );

  test('is blanked out, and nothing beside it', () => {
    expect(masked('We were dying of laughter last night')).toEqual(['we were ~ ~ ~ last night']);
  });

  test('leaves a sentence without one as it is', () => {
    const [tokens = []] = sentencesOf('I want to die');
    expect(maskFigures(tokens)).toBe(tokens);
    expect(maskHarmless(tokens)).toBe(tokens);
  });
});

describe('a theme', () => {
  const heard = (text: string) => heardThemes(text, sentencesOf(text));

  test('is told once, and quoted where it is heard first', () => {
    const [father, mother] = [heard('My father died.'), heard('My mother died.')];
    const named = (all: typeof father) => all.map(({ theme }) => theme.name);
    expect(named(father)).toEqual(named(mother));
    const both = heard('My mother died. Later my father died.');
    expect(both.map(({ phrase }) => phrase)).toEqual(mother.map(({ phrase }) => phrase));
  });

  test('of a death in childhood is passed over; any other of childhood is not', () => {
    const areas = (text: string) => heard(text).map(({ theme }) => theme.area);
    expect(areas('My father died when I was a child.')).not.toContain('grief');
    expect(areas('We moved away when I was a child and I have no friends.')).toEqual(
      areas('We moved away and I have no friends.'),
    );
  });
});

test('a quotation is the client’s own words on one line, and no more than a line or two', () => {
  const text = `I lost\n  my ${'very '.repeat(40)}good job.`;
  const [tokens = []] = [sentencesOf(text).flat()];
  const all = quoted(text, tokens, { row: null, from: 0, to: tokens.length });
  expect(all).toMatch(/^I lost my very very/);
  expect(all.length).toBeLessThanOrEqual(120);
  expect(quoted(text, tokens, { row: null, from: 1, to: 3 })).toBe('lost my');
  expect(quoted(text, tokens, { row: null, from: 900, to: 901 })).toBe('');
});
