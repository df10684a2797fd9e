import { describe, expect, test } from 'vitest';
import { doneParts, hasSeenAll, keepsAllSeen } from '../../../domain/draft/draft-standing.ts';
import { keepParts } from '../../../domain/draft/keep-parts.ts';
import { CONSENT_TEXT_VERSION } from '../../../schemas/intake.request.ts';
import { aDraft, aPart } from '../../support/drafts.ts';

const agree = (textVersion: string) => aPart('agree', { 'consents.textVersion': textVersion });
const birth = aPart('birth', { dateOfBirth: '1990-04-30' });
const begun = aDraft().draft;
/** A draft that pages gave these parts of, one after the other. */
const given = (...parts: readonly ReturnType<typeof aPart>[]) =>
  parts.reduce((draft, part) => keepParts(draft, { language: 'en', parts: [part] }), {
    ...begun,
    ...{ parts: {}, values: {}, version: 0 },
  });
const doneOf = (draft: typeof begun) => doneParts(draft, CONSENT_TEXT_VERSION);

describe('the parts of a draft that need nothing more', () => {
  test('come in the order of the form, each as it was last given', () => {
    expect(doneOf(given(birth, agree(CONSENT_TEXT_VERSION), birth))).toEqual([
      { part: 'agree', revision: 2 },
      { part: 'birth', revision: 3 },
    ]);
  });

  test('leave out what was begun and not finished', () => {
    expect(doneOf(given(birth, aPart('name', { 'contact.name': 'Ana' }, false)))).toEqual([
      { part: 'birth', revision: 1 },
    ]);
  });

  test('leave out a consent to an older text, and nothing else with it', () => {
    expect(doneOf(given(agree('an-older-text'), birth))).toEqual([{ part: 'birth', revision: 2 }]);
  });

  test('leave out a consent whose text nobody knows', () => {
    expect(doneOf({ ...given(agree(CONSENT_TEXT_VERSION)), values: {} })).toEqual([]);
  });
});

describe('a page', () => {
  const done = doneOf(given(agree(CONSENT_TEXT_VERSION), birth));
  const [first, second] = [
    { part: 'agree', revision: 1 },
    { part: 'birth', revision: 2 },
  ] as const;

  test.for([
    ['every part as it was last given', [second, first], true],
    ['more than is done', [first, second, { part: 'name', revision: 3 }], true],
    ['one part too few', [first], false],
    ['a part before it was given anew', [first, { part: 'birth', revision: 1 }], false],
  ] as const)('that shows %s: it has seen all is %s', ([, seen, all]) => {
    expect(hasSeenAll(done, seen)).toBe(all);
  });

  const lost = { part: 'name', revision: 3 } as const;
  test.for([
    ['what is kept', [first, second], [], true],
    ['a part that is gone', [first, lost], [], false],
    ['a part that is gone, and gives it', [first, lost], ['name'], true],
    ['a part as it was given later', [first, { part: 'birth', revision: 5 }], [], false],
  ] as const)('that counts on %s', ([, seen, parts, kept]) => {
    expect(keepsAllSeen(done, seen, parts)).toBe(kept);
  });

  test('has seen all of a draft in which nothing is done', () => {
    expect(hasSeenAll([], [])).toBe(true);
  });
});
