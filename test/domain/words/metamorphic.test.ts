import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../../domain/words/read-narrative.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

/** Stories of two or three sentences with one plain area each. */
const TOLD = [
  ['grief', 'My father died in March. I miss him every day. I cannot go into his room.'],
  [
    'role_dispute',
    'My wife and I argue every night. She says I never listen. I am so angry with her.',
  ],
  [
    'role_transition',
    'I lost my job in May. We moved to another city. I do not know who I am here.',
  ],
  ['interpersonal_deficits', 'I have no friends. I am so lonely. I never fit in anywhere.'],
  ['none', 'I have panic attacks in the supermarket. I worry about everything. I cannot sleep.'],
] as const;

const leaning = (text: string) => readNarrative(text).leaning?.primary ?? 'none';

describe.for(TOLD)('a story of %s', ([area, story]) => {
  test('is read as such', () => {
    expect(leaning(story)).toBe(area);
  });

  test('may have a sentence beside the point', () => {
    expect(leaning(`I live in Buford. ${story} I found you on the web.`)).toBe(area);
  });

  test('may be told in another order', () => {
    const sentences = story.split('. ').map((sentence) => sentence.replace(/\.$/, ''));
    expect(leaning(`${sentences.toReversed().join('. ')}.`)).toBe(area);
  });

  test('may be about a man or a woman', () => {
    const swap: Record<string, string> = {
      wife: 'husband',
      She: 'He',
      her: 'him',
      father: 'mother',
      him: 'her',
      his: 'her',
    };
    const swapped = story.replaceAll(
      /\b(wife|She|her|father|him|his)\b/g,
      (word) => swap[word] ?? word,
    );
    expect(leaning(swapped)).toBe(area);
  });

  test('may be shouted, or whispered without marks', () => {
    expect(leaning(story.toUpperCase())).toBe(area);
    expect(leaning(story.toLowerCase().replaceAll('.', '\n'))).toBe(area);
  });

  test('may have slips of the keys', () => {
    const slips = story
      .replace('died', 'dide')
      .replace('friends', 'freinds')
      .replace('cannot', 'cant')
      .replace('every', 'evry');
    expect(leaning(slips)).toBe(area);
  });

  test('may say of something that it is not so', () => {
    expect(leaning(`Nobody hit me. ${story}`)).toBe(area);
  });
});

test('a death moves a story without an area', () => {
  expect(leaning('I cannot sleep and I worry.')).toBe('none');
  expect(leaning('I cannot sleep and I worry. My mother died two months ago.')).toBe('grief');
});

describe('texts that nobody expects', () => {
  test.for([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['emoji', '😭😭😭 💔', 'empty'],
    [
      'a third language',
      'Ich bin seit dem Tod meines Vaters sehr traurig und schlafe schlecht',
      'other',
    ],
    ['another script', '父が亡くなってからずっと悲しいです', 'other'],
    [
      'abuse at the reader',
      'You are all useless idiots and I hope you read this, you clowns!!!',
      'en',
    ],
  ] as const)('%s', ([, text, language]) => {
    expect(readNarrative(text).language).toBe(language);
  });

  test('twenty thousand characters, with or without any mark, are read in a moment', async () => {
    const long = 'I want to be heard and I do not know by whom '.repeat(450);
    expect(await cpuTimeOf(() => readNarrative(long))).toBeLessThan(2_500);
    expect(await cpuTimeOf(() => readNarrative('a'.repeat(20_000)))).toBeLessThan(2_500);
  });
});
