import { describe, expect, test } from 'vitest';
import { readNarrative } from '../../../domain/words/read-narrative.ts';

const speaksOfDeath = (text: string) =>
  readNarrative(text).riskHints.some(({ kind }) => kind.startsWith('suicide'));
/** Which of the sentences are read otherwise than they should be. */
const missed = (sentences: readonly string[]) => sentences.filter((text) => !speaksOfDeath(text));
const rungInVain = (sentences: readonly string[]) => sentences.filter(speaksOfDeath);
const each = (...parts: readonly (readonly string[])[]): readonly string[] =>
  parts.reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)));

const WISHING = [
  'I want to',
  'Most days I just want to',
  'I would rather',
  'I wish I could',
  'Honestly I am ready to',
  'I long to',
];
const NOT_BEING = [
  'not exist',
  'be dead',
  'be gone for good',
  'stop existing',
  'go to sleep and never wake up',
  'sleep forever',
  'leave this world',
  'disappear forever',
  'cease to be',
];
const OTHERS = ['My kids', 'They', 'Everyone', 'My poor wife', 'The whole family'];
const BETTER = ['would be better off', 'would all be happier', 'could finally breathe'];
const WITHOUT_ME = [
  'if I was gone',
  'once I am dead',
  'if I were not here',
  'if I had never been born',
  'when I am no longer around',
];

describe('a wish not to be', () => {
  test('is heard whatever the wish and whatever the word for it', () => {
    expect(missed(each(WISHING, NOT_BEING))).toEqual([]);
  });

  test('is heard where it stands between other things', () => {
    const told = each(WISHING, NOT_BEING).map(
      (wish) => `We moved in May, and since then ${wish}, and my sister calls every day.`,
    );
    expect(missed(told)).toEqual([]);
  });

  test('is heard in small letters without a mark, and shouted', () => {
    const plain = each(WISHING, NOT_BEING);
    expect(missed(plain.map((text) => text.toLowerCase()))).toEqual([]);
    expect(missed(plain.map((text) => text.toUpperCase()))).toEqual([]);
  });

  test('is not heard where it is denied', () => {
    const denied = each(
      ['I do not want to', 'I have never wanted to'],
      ['be dead', 'sleep forever', 'leave this world'],
    );
    expect(rungInVain(denied)).toEqual([]);
  });

  test('is not heard where it is somebody else’s', () => {
    const theirs = each(
      [
        'My cousin wants to',
        'Her brother told us that he would rather',
        'A friend of mine is ready to',
      ],
      ['be dead', 'stop existing', 'sleep forever', 'leave this world'],
    );
    expect(rungInVain(theirs)).toEqual([]);
  });
});

describe('others who would be better off', () => {
  test('are heard whoever they are, and however the absence is told', () => {
    expect(missed(each(OTHERS, BETTER, WITHOUT_ME))).toEqual([]);
  });

  test('are heard when the absence is told first', () => {
    const turned = each(WITHOUT_ME, OTHERS, BETTER).map((text) =>
      text.replace(/(gone|dead|here|born|around)/, '$1,'),
    );
    expect(missed(turned)).toEqual([]);
  });

  test('are no risk where a task or a place is meant', () => {
    expect(
      rungInVain([
        'The team would be better off without me as captain.',
        'They were happy when I moved out of the guest room.',
        'My kids would be better off if he paid the support.',
        'Everyone would be relieved if I finished the report.',
      ]),
    ).toEqual([]);
  });
});

describe('thoughts of it', () => {
  test.for(
    each(
      ['I keep thinking about', 'Lately I catch myself imagining', 'It is the idea of'],
      [
        'not being here',
        'not waking up',
        'going to sleep and not waking up',
        'just not existing',
        'my own funeral',
      ],
    ),
  )('%s', (text) => {
    expect(missed([text])).toEqual([]);
  });

  test('of somebody else’s death are grief', () => {
    expect(
      rungInVain([
        'I keep thinking about his death and the call from the hospital.',
        'I picture my father’s funeral and who came.',
        'It is the idea of my mother not being here at Christmas.',
        'I think about her being gone and I cry.',
      ]),
    ).toEqual([]);
  });
});

describe('what people do before', () => {
  test.for([
    'I gave away most of my things.',
    'I wrote letters to the kids, just in case.',
    'I have a stash of pills that nobody knows about.',
    'I stood on the overpass and thought how easy it would be.',
    'I almost went through with it.',
    'If that is so, after the wedding I am done here.',
  ])('%s', (text) => {
    expect(missed([text])).toEqual([]);
  });

  test('is no risk in another setting', () => {
    expect(
      rungInVain([
        'I gave away most of the cake.',
        'I wrote letters to the school board.',
        'My mother has a stash of chocolate.',
        'We walked over the bridge to the fair.',
        'I almost went through with the purchase of the house.',
        'After the wedding we moved to Macon.',
      ]),
    ).toEqual([]);
  });
});

describe('other ends than one’s own', () => {
  test.for([
    'It is over between us.',
    'We are ending things after ten years and I feel relief.',
    'I decided to end our engagement.',
    'I am so done with this job.',
    'I want out, he can keep the house.',
    'Once my daughter is in college I can leave him.',
    'I am ready to move on.',
    'I wish I could be at the funeral but I have no visa.',
    'I hope the end of this year comes fast.',
    'I survived the crash and I am grateful every day.',
    'I have made my peace with leaving the church.',
    'I am tired of being the strong one.',
    'I nearly jumped out of my skin.',
    'The kids are happier when I am not working so much.',
  ])('%s', (text) => {
    expect(rungInVain([text])).toEqual([]);
  });
});
