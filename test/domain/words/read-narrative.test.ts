import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../../domain/words/read-narrative.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

const leaning = (text: string) => readNarrative(text).leaning?.primary ?? 'none';

describe('what the words are about', () => {
  test.for([
    ['My husband died in March and the house is so quiet.', 'grief'],
    ['I had a miscarriage in May and nobody mentions it', 'grief'],
    ['Our dog died and people think it is silly to cry', 'grief'],
    ['My wife and I fight about money every night', 'role_dispute'],
    ['My mother keeps telling me how to raise my son and never listens to me', 'role_dispute'],
    ['My boss yells at me in front of everyone', 'role_dispute'],
    ['I was laid off in June after twenty years', 'role_transition'],
    ['We just had a baby and I do not know who I am', 'role_transition'],
    ['Our youngest left for college and the days are long', 'role_transition'],
    ['I got divorced last spring and live alone for the first time', 'role_transition'],
    ['I have never had close friends, I always feel on the outside', 'interpersonal_deficits'],
    ['I am so lonely, there is no one to call', 'interpersonal_deficits'],
    ['I worry all day and my panic attacks are back', 'none'],
    ['How long does a session take and do you take insurance?', 'none'],
    ['Mi mamá murió en marzo y no dejo de llorar', 'grief'],
    ['Discuto todos los días con mi esposo', 'role_dispute'],
    ['Perdí mi trabajo y nos mudamos a otra ciudad', 'role_transition'],
    ['Me siento muy sola, no tengo amigos aquí', 'interpersonal_deficits'],
  ] as const)('%s', ([text, area]) => {
    expect(leaning(text)).toBe(area);
  });

  test('a death in childhood is not what brings somebody now', () => {
    expect(leaning('My grandmother died when I was 5. I just started a new job.')).toBe(
      'role_transition',
    );
  });

  test('naming the person who died is no sign of a quarrel with them', () => {
    const { evidence } = readNarrative('My husband died. My mother died too.');
    expect(evidence.filter(({ area }) => area === 'role_dispute')).toEqual([]);
  });

  test('a theme counts once, however often it comes back', () => {
    const once = readNarrative('We argue.');
    const often = readNarrative('We argue. '.repeat(50));
    expect(often.evidence).toEqual(once.evidence);
  });

  test('words about symptoms raise the bar for an area, and prove none', () => {
    const { evidence, elsewhere } = readNarrative('I have panic attacks and cannot sleep.');
    expect(evidence).toEqual([]);
    expect(elsewhere).toBeGreaterThan(0);
  });

  test('a second area is named where it stands on its own', () => {
    const both = readNarrative(
      'My father died in May. My brother and I fight about the house, he refuses to listen.',
    );
    expect(both.leaning).toEqual({ primary: 'grief', secondary: 'role_dispute' });
  });
});

describe('the language', () => {
  test.for([
    ['I have not been myself since the summer', 'en'],
    ['No sé qué hacer con mi vida y estoy muy cansada', 'es'],
    ['Je suis très triste depuis plusieurs mois et je dors mal', 'other'],
    ['我最近很难过，不知道该怎么办', 'other'],
    ['', 'empty'],
    ['😭😭😭 ...', 'empty'],
    [' \n\t ', 'empty'],
  ] as const)('of %j is %s', ([text, language]) => {
    expect(readNarrative(text).language).toBe(language);
  });

  test('is no reason to miss a risk: English and Spanish are read side by side', () => {
    const { riskHints } = readNarrative('I am so tired, ya no quiero vivir');
    expect(riskHints.map(({ kind }) => kind)).toEqual(['suicide_passive']);
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...'i my not never want to die kill myself he hits me when was 5 ago , . husband 😭 muerte '
      .trim()
      .split(' '),
  );

  test('is read without failing, and what is quoted is in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 60 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { evidence, riskHints } = readNarrative(given);
        const onOneLine = given.replace(/\s+/g, ' ');
        const quotes = [...evidence, ...riskHints].map(({ phrase }) => phrase);
        expect(quotes.filter((phrase) => !onOneLine.includes(phrase))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('in capitals reads the same as in small letters', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (some) => {
        const kinds = (text: string) => readNarrative(text).riskHints.map(({ kind }) => kind);
        expect(kinds(some.join(' ').toUpperCase())).toEqual(kinds(some.join(' ')));
      }),
    );
  });

  test.for([
    ['one endless sentence', 'i want to die because he said that we never talk and '],
    ['one word over and over', 'not '],
    ['apostrophes', "don't'"],
    ['full stops', '.'],
    ['emoji', '😭'],
    ['a word without an end', 'a'],
  ] as const)('takes time in step with its length: %s', async ([, piece]) => {
    const ofLength = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    const timeOf = async (text: string) =>
      Math.min(
        await cpuTimeOf(() => readNarrative(text)),
        await cpuTimeOf(() => readNarrative(text)),
      );
    const short = await timeOf(ofLength(20_000));
    expect(short).toBeLessThan(2_000);
    // Quadratic time would be 25 times as long and more.
    expect(await timeOf(ofLength(100_000))).toBeLessThan(Math.max(short, 20) * 20);
  });
});
