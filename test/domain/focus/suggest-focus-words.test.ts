import { describe, expect, test } from 'vitest';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import type { FocusArea } from '../../../domain/focus/suggestion.ts';
import { usualContext, wordsFor } from '../../support/focus-context.ts';
import { LIVES } from '../../support/lives/lives.ts';
import { STORIES } from '../../support/stories.ts';

const even: FocusAnswers = {
  aroundThen: ['trouble-with-a-person', 'big-change'],
  eventTiming: { 'trouble-with-a-person': 'same-time', 'big-change': 'same-time' },
  troubleWith: 'partner',
  troubleStage: 'stuck',
  wantDifferentThings: 4,
  worseAfterContact: 4,
  lifeChanges: ['job'],
  missLifeBefore: 4,
  unsureWhatIsAsked: 4,
  cutOffFromSupport: 4,
};
const suggest = (answers: FocusAnswers, ...areas: Parameters<typeof wordsFor>) =>
  suggestFocus(answers, { ...usualContext, words: wordsFor(...areas) });

describe('the client’s own words', () => {
  test('alone make a tentative suggestion, quoted', () => {
    const { primary, secondary, strength, evidence, scores } = suggest({}, [
      'grief',
      'role_dispute',
    ]);
    expect([primary, secondary, strength]).toEqual(['grief', 'role_dispute', 'tentative']);
    expect(evidence[0]?.says).toContain('“words about grief”');
    expect(Object.values(scores)).toEqual([0, 0, 0, 0]);
  });

  test('tip a near tie', () => {
    expect(suggest(even, ['role_dispute']).primary).toBe('role_dispute');
    expect(suggest(even, ['role_transition']).primary).toBe('role_transition');
  });

  test('never outweigh answers that are clear, and are told where they differ', () => {
    const [bereaved] = STORIES;
    const { primary, strength, against } = suggest(bereaved?.answers ?? {}, ['role_dispute']);
    expect([primary, strength]).toEqual(['grief', 'clear']);
    expect(against.join(' ')).toContain('Their own words speak more of a role dispute');
  });

  test('suggest nothing that the client answered with a plain no', () => {
    expect(suggest({ someoneDied: 'no' }, ['grief']).primary).toBe('none');
    expect(suggest({ troubleWith: 'no' }, ['grief', 'role_dispute']).secondary).toBeNull();
  });

  test('do not make isolation the focus beside a live area', () => {
    const live: FocusAnswers = {
      ...even,
      troubleWith: 'no',
      lifeChanges: ['move'],
      missLifeBefore: 1,
      unsureWhatIsAsked: 0,
      cutOffFromSupport: 0,
    };
    expect(suggest(live, ['interpersonal_deficits']).primary).toBe('none');
  });

  test('find another area than isolation where an answer speaks for it as well', () => {
    const halfSkipped: FocusAnswers = {
      peopleToCall: '0',
      closeTiesHard: 'most-of-my-life',
      leftOut: 4,
      someoneDied: 'yes',
      closenessToThem: 'close',
    };
    const found = suggest(halfSkipped, ['grief']);
    expect(found).toMatchObject({ primary: 'grief', strength: 'tentative' });
    expect(found.background).toContain('background pattern');
    expect(suggest({ ...halfSkipped, someoneDied: 'no' }, ['grief']).primary).toBe(
      'interpersonal_deficits',
    );
    expect(suggest(halfSkipped, ['role_dispute'])).toMatchObject({
      primary: 'interpersonal_deficits',
      wordsDisagree: 'role_dispute',
    });
  });

  test('put that of two areas first that the answers nearly reach', () => {
    const nearly: FocusAnswers = {
      lifeChanges: ['caring-for-someone'],
      missLifeBefore: 4,
      unsureWhatIsAsked: 4,
      troubleWith: 'other-family',
    };
    expect(suggest(nearly, ['role_dispute', 'role_transition'])).toMatchObject({
      primary: 'role_transition',
      secondary: 'role_dispute',
      strength: 'tentative',
    });
    expect(suggest({}, ['role_dispute', 'role_transition']).primary).toBe('role_dispute');
    // Both are near: then it is the words that order them.
    const both: FocusAnswers = { ...nearly, wantDifferentThings: 4 };
    expect(suggest(both, ['role_dispute', 'role_transition']).primary).toBe('role_dispute');
  });

  test('about violence ask for a review before anything about a dispute', () => {
    const hint = { kind: 'abuse_or_violence', phrase: 'hits me' } as const;
    expect(suggest(even, ['role_dispute'], [hint]).reviewFirst).toBe(true);
    expect(suggest(even, ['role_dispute']).reviewFirst).toBe(false);
  });

  test('ask for a review also where a dispute is only what the client would pick, or only live', () => {
    const hint = { kind: 'abuse_or_violence', phrase: 'hits me' } as const;
    const reviewed = (answers: FocusAnswers) => suggest(answers, [], [hint]).reviewFirst;
    expect(reviewed({})).toBe(false);
    expect(reviewed({ wish: 'sorting-things-out-with-someone' })).toBe(true);
    expect(reviewed({ wish: 'feeling-closer-to-people' })).toBe(false);
    const live = { troubleWith: 'partner', wantDifferentThings: 4, worseAfterContact: 4 } as const;
    expect(suggest(live, []).primary).toBe('none');
    expect(reviewed(live)).toBe(true);
    expect(reviewed({ ...live, worseAfterContact: 0 })).toBe(false);
    const other = { kind: 'suicide_passive', phrase: 'want to die' } as const;
    expect(suggest({ wish: 'sorting-things-out-with-someone' }, [], [other]).reviewFirst).toBe(
      false,
    );
  });

  test('are quoted by area and not by the dozen, and weigh nothing in the scores', () => {
    const heard = (area: FocusArea, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        area,
        about: `theme ${at}`,
        phrase: `${area} ${at}`,
        weight: 1,
      }));
    const words = {
      ...wordsFor([]),
      evidence: [...heard('role_dispute', 1), ...heard('grief', 6)],
    };
    const { evidence, scores } = suggestFocus({}, { ...usualContext, words });
    expect(evidence.map(({ says }) => says)).toEqual([
      'In their own words, theme 0: “grief 0”.',
      'In their own words, theme 1: “grief 1”.',
      'In their own words, theme 2: “grief 2”.',
      'In their own words, theme 3: “grief 3”.',
      'In their own words, theme 0: “role_dispute 0”.',
    ]);
    expect(evidence.every(({ item, points }) => item === 'narrative' && points === 0)).toBe(true);
    expect(Object.values(scores)).toEqual([0, 0, 0, 0]);
  });

  test('name no second area that the client answered with a plain no, and never isolation beside a live one', () => {
    expect(suggest({ someoneDied: 'no' }, ['role_dispute', 'grief'])).toMatchObject({
      primary: 'role_dispute',
      secondary: null,
    });
    const live: FocusAnswers = { lifeChanges: ['job'], missLifeBefore: 4, unsureWhatIsAsked: 4 };
    expect(suggest(live, ['grief', 'interpersonal_deficits'])).toMatchObject({
      primary: 'grief',
      secondary: null,
      eitherFits: false,
    });
    expect(suggest({}, ['grief', 'interpersonal_deficits']).secondary).toBe(
      'interpersonal_deficits',
    );
  });

  test('name the version of their lists beside that of the weights', () => {
    expect(suggest({}, ['grief']).ruleVersion).toMatch(/^focus-.*\+words-/);
    expect(suggestFocus({}, usualContext).ruleVersion).not.toContain('words');
  });
});

describe('answers and words that differ', () => {
  const [quarrel] = LIVES.filter(({ name }) => name === 'who does the dishes');
  const suggested = (areas: Parameters<typeof wordsFor>[0]) =>
    suggestFocus(quarrel?.answers ?? {}, { ...usualContext, words: wordsFor(areas) });

  test('are told as such, and the answers still decide', () => {
    const { primary, wordsDisagree, against } = suggested(['grief']);
    expect([primary, wordsDisagree]).toEqual(['role_dispute', 'grief']);
    expect(against).toContain('Their own words speak more of grief and loss.');
  });

  test('are told where nothing is suggested because the answer was no', () => {
    const { primary, wordsDisagree } = suggestFocus(
      { someoneDied: 'no' },
      { ...usualContext, words: wordsFor(['grief']) },
    );
    expect([primary, wordsDisagree]).toEqual(['none', 'grief']);
  });

  test('are not spoken of where both point the same way', () => {
    expect(suggested(['role_dispute']).wordsDisagree).toBeNull();
  });
});
