import { describe, expect, test } from 'vitest';
import { findProblems, findProblemsOn, questionFor } from '../../../web/intake/find-problems.ts';
import type { PageId } from '../../../web/intake/pages.ts';
import type { Answers } from '../../../web/intake/questions/question.ts';
import { calmAnswers, rule, visit } from './answers.ts';

const on = (page: PageId, answers: Answers) => findProblemsOn(page, answers, rule, visit);

describe('problems of a page', () => {
  test('a complete form has none', () => {
    expect(findProblems(calmAnswers, rule, visit)).toEqual([]);
  });

  test('an untouched page names what is needed, and nothing of other pages', () => {
    expect(on('agree', {})).toEqual([
      { key: 'consents.privacy', kind: 'missing' },
      { key: 'consents.notMonitored', kind: 'missing' },
    ]);
    expect(on('name', {})).toEqual([{ key: 'contact.name', kind: 'missing' }]);
  });

  test.each([
    ['weeks-1'],
    ['worry-2'],
    ['body'],
    ['alcohol'],
    ['onset'],
    ['people'],
    ['words'],
    ['heard'],
  ] as const)('the page %s may be left empty', (page) => {
    expect(on(page, calmAnswers)).toEqual([]);
  });

  test.each([
    ['', 'missing'],
    ['1990--30', 'invalid'],
    ['1990-2-30', 'invalid'],
    ['90-4-30', 'invalid'],
    ['2027-1-1', 'invalid'],
    ['2008-11-25', 'under-age'],
  ])('a date of birth %o is %s', (dateOfBirth, kind) => {
    expect(on('birth', { dateOfBirth })).toEqual([{ key: 'dateOfBirth', kind }]);
  });

  test('somebody is old enough on the birthday itself', () => {
    expect(on('birth', { dateOfBirth: '2008-11-24' })).toEqual([]);
  });

  test('a call that is safe needs a number, before the rest of the contact is known', () => {
    const answers = { 'contact.safeToUse.email': 'yes', 'contact.safeToUse.call': 'yes' };
    expect(on('reach', answers)).toEqual([
      { key: 'contact.phone', kind: 'missing' },
      { key: 'contact.email', kind: 'missing' },
    ]);
  });

  test('without any safe way the page that asks says so', () => {
    const answers = { 'contact.safeToUse.email': 'no', 'contact.safeToUse.call': 'no' };
    expect(on('safe', answers)).toEqual([{ key: 'contact.safeToUse.email', kind: 'invalid' }]);
  });

  test.each([
    ['contact.email', 'maria@', 'invalid'],
    ['contact.phone', 'call me', 'invalid'],
    ['contact.phone', '1'.repeat(40), 'too-long'],
    ['contact.email', 'a\u202Eb@example.org', 'characters'],
  ] as const)('%s given as %o is %s', (key, answer, kind) => {
    expect(on('reach', { ...calmAnswers, [key]: answer })).toContainEqual({ key, kind });
  });

  test('a text of a hundred thousand letters is too long, and said to be', () => {
    const answers = { ...calmAnswers, narrative: 'a'.repeat(100_000) };
    expect(on('words', answers)).toEqual([{ key: 'narrative', kind: 'too-long' }]);
  });

  test('an emergency contact that was begun must be finished, with its consent', () => {
    expect(
      on('emergency', { ...calmAnswers, 'ask.emergency': 'yes' }).map(({ key }) => key),
    ).toEqual([
      'contact.emergencyContact.name',
      'contact.emergencyContact.relation',
      'contact.emergencyContact.phone',
      'contact.emergencyContact.consent',
    ]);
  });

  test('whether the screen is private must be answered before the safety questions', () => {
    expect(on('private', { ...calmAnswers, 'ask.private': undefined })).toEqual([
      { key: 'ask.private', kind: 'missing' },
    ]);
  });

  test('how much somebody drinks is needed once they said how often', () => {
    const answers = { ...calmAnswers, 'answers.safety.alcohol.frequency': '2' };
    expect(on('alcohol', answers).map(({ key }) => key)).toEqual([
      'answers.safety.alcohol.typicalAmount',
      'answers.safety.alcohol.sixOrMore',
    ]);
  });
});

describe('a field the service names', () => {
  test.each([
    ['contact.email', 'contact.email'],
    ['contact.safeToUse', 'contact.safeToUse.email'],
    ['availability.days.0', 'availability.days'],
    ['answers.phq9.items.3', 'answers.phq9.items.3'],
    ['contact.emergencyContact', 'contact.emergencyContact.name'],
  ])('%s is found at %s', (field, key) => {
    expect(questionFor(field)).toBe(key);
  });

  test.each(['timeZone', 'language', '', 'consents.textVersion'])('%o has no question', (field) => {
    expect(questionFor(field)).toBeUndefined();
  });
});
