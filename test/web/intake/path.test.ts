import { describe, expect, test } from 'vitest';
import { PAGES, SHORTCUT, page } from '../../../web/intake/pages.ts';
import { askedOn, opensWithHelp, pathFor } from '../../../web/intake/path.ts';
import { QUESTIONS } from '../../../web/intake/questions.ts';
import { calmAnswers } from './answers.ts';

describe('the way through the form', () => {
  test('every question has exactly one page', () => {
    const placed = PAGES.flatMap(({ id }) => page(id).asks);
    expect([...placed].sort()).toEqual(QUESTIONS.map(({ key }) => key).sort());
  });

  test('the date of birth comes before any question about health', () => {
    const asked = askedOn(calmAnswers);
    const firstClinical = asked.findIndex((key) => key.startsWith('answers.'));
    expect(asked.indexOf('dateOfBirth')).toBeLessThan(firstClinical);
  });

  test.each([
    ['answers.focus.someoneDied', 'yes', ['death-who', 'death-now']],
    ['answers.focus.troubleWith', 'partner', ['trouble-now']],
    ['answers.focus.lifeChanges', ['move'], ['change-now']],
    ['answers.focus.aroundThen', ['big-change'], ['timing']],
    ['answers.phq9.items.3', '1', ['weeks-effect']],
  ] as const)('%s opens the pages that follow it', (key, answer, opened) => {
    expect(pathFor(calmAnswers)).not.toEqual(expect.arrayContaining([...opened]));
    expect(pathFor({ ...calmAnswers, [key]: answer })).toEqual(expect.arrayContaining([...opened]));
  });

  test.each([
    ['answers.focus.someoneDied', 'no'],
    ['answers.focus.troubleWith', 'no'],
    ['answers.focus.lifeChanges', ['no']],
    ['answers.focus.aroundThen', ['on-my-own-a-lot']],
  ] as const)('%s answered with no asks nothing more', (key, answer) => {
    expect(pathFor({ ...calmAnswers, [key]: answer })).toEqual(pathFor(calmAnswers));
  });

  test('only what happened around then is dated', () => {
    const asked = askedOn({ ...calmAnswers, 'answers.focus.aroundThen': ['someone-died'] });
    expect(asked.filter((key) => key.includes('eventTiming'))).toEqual([
      'answers.focus.eventTiming.someone-died',
    ]);
  });

  test('who would rather talk to a person is asked no question about safety', () => {
    const asked = askedOn({ ...calmAnswers, 'ask.private': 'with-a-person' });
    expect(asked.filter((key) => key.startsWith('answers.safety'))).toEqual([]);
  });

  test('who never drinks is asked nothing more about it', () => {
    const never = askedOn({ ...calmAnswers, 'answers.safety.alcohol.frequency': '0' });
    const weekly = askedOn({ ...calmAnswers, 'answers.safety.alcohol.frequency': '3' });
    expect(never).not.toContain('answers.safety.alcohol.sixOrMore');
    expect(weekly).toContain('answers.safety.alcohol.sixOrMore');
  });
});

describe('crisis help on the way', () => {
  test('danger now opens a page of help right after the answer', () => {
    const path = pathFor({ ...calmAnswers, 'answers.safety.thoughtsOfEndingLifeNow': 'yes' });
    expect(path[path.indexOf('thoughts') + 1]).toBe('help-thoughts');
  });

  test('the page of help comes once; a second answer of that kind opens the next page with a card', () => {
    const answers = {
      ...calmAnswers,
      'answers.safety.thoughtsOfEndingLifeNow': 'yes',
      'answers.safety.thoughtsOfHarmingSomeone': 'yes',
    };
    expect(pathFor(answers).filter((id) => page(id).helpAfter)).toEqual(['help-thoughts']);
    expect(opensWithHelp('home', answers)).toBe(true);
  });

  test.each(['1', '2', '3'])('item 9 answered with %s opens the next page with a card', (score) => {
    const answers = { ...calmAnswers, 'answers.phq9.items.8': score };
    expect(opensWithHelp('weeks-effect', answers)).toBe(true);
  });

  test.each([
    ['answers.safety.suicideAttempt', 'longer-ago', 'harm'],
    ['answers.safety.thoughtsOfEndingLifeNow', 'unsaid', 'harm'],
    ['answers.safety.voicesOrPlots', 'yes', 'home'],
    ['answers.safety.afraidOfSomeoneClose', 'yes', 'body'],
  ] as const)('%s answered with %s opens %s with a card', (key, answer, next) => {
    expect(opensWithHelp(next, { ...calmAnswers, [key]: answer })).toBe(true);
  });

  test('a calm form shows no card and no page of help', () => {
    const path = pathFor(calmAnswers);
    expect(path.filter((id) => page(id).helpAfter ?? opensWithHelp(id, calmAnswers))).toEqual([]);
  });

  test('going straight to sending keeps the pages seen so far and the page to check', () => {
    const seen = ['start', 'birth', 'thoughts', 'help-thoughts'];
    const path = pathFor({
      ...calmAnswers,
      'answers.safety.thoughtsOfEndingLifeNow': 'yes',
      [SHORTCUT]: seen,
    });
    expect(path).toEqual([...seen, 'check']);
  });
});
