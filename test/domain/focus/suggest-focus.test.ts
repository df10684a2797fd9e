import { describe, expect, test } from 'vitest';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import type { FocusArea } from '../../../domain/focus/suggestion.ts';
import {
  against,
  alone,
  both,
  change,
  loss,
  quarrel,
  suggest,
} from '../../support/focus-answers.ts';

describe('the gates', () => {
  const gates: readonly (readonly [FocusArea, FocusAnswers, FocusAnswers])[] = [
    ['grief', loss, { someoneDied: 'no' }],
    ['role_dispute', quarrel, { troubleWith: 'no' }],
    ['role_transition', change, { lifeChanges: [] }],
  ];

  test.for(gates)('%s: a plain no closes it, whatever else was answered', ([area, open, no]) => {
    expect(suggest(open).primary).toBe(area);
    expect(suggest({ ...open, ...no }).scores[area]).toBe(0);
    expect(suggest({ ...open, ...no }).primary).toBe('none');
  });

  test('a relationship that is ending or over is a change, though no big change was ticked', () => {
    const parted = { ...quarrel, lifeChanges: [], wish: 'settling-into-a-change' } as const;
    expect(suggest({ ...parted, troubleStage: 'stuck' }).scores.role_transition).toBe(0);
    expect(suggest({ ...parted, troubleStage: 'ending' }).scores.role_transition).toBeGreaterThan(
      0,
    );
    expect(suggest({ ...parted, troubleStage: 'over' }).scores.role_transition).toBeGreaterThan(0);
  });

  test('an answer left over from before "no trouble with anyone" counts for nothing', () => {
    const { scores } = suggest({ troubleWith: 'no', troubleStage: 'over', lifeChanges: [] });
    expect(scores.role_transition).toBe(0);
  });
});

describe('timing to the onset (P2)', () => {
  test('the same event weighs more the closer it lies to the onset', () => {
    const weight = (timing: 'same-time' | '3-12-months-before' | 'over-a-year-before') =>
      suggest({ ...change, eventTiming: { 'big-change': timing } }).scores.role_transition;
    expect(weight('same-time')).toBeGreaterThan(weight('3-12-months-before'));
    expect(weight('3-12-months-before')).toBeGreaterThan(weight('over-a-year-before'));
  });

  test('an unknown onset is told to staff', () => {
    expect(against({ ...change, onset: undefined })).toContain('when the low mood began');
  });
});

describe('a background pattern', () => {
  test('is told beside an area that is suggested, and not where isolation itself is or nothing is', () => {
    expect(suggest(both(alone, change)).background).toContain('background pattern');
    expect(suggest(alone).background).toBeNull();
    expect(suggest(change).background).toBeNull();
    expect(suggest({}).background).toBeNull();
  });

  test('is none where only little speaks for it', () => {
    const little: FocusAnswers = { ...change, peopleToCall: '1' };
    const { background, scores } = suggest(little);
    expect(scores.interpersonal_deficits).toBeGreaterThan(0);
    expect(background).toBeNull();
  });
});

describe('isolation (P3, P4)', () => {
  test('is suggested when nothing else is found, and says that something may be hidden', () => {
    const { primary, against: doubts } = suggest({
      ...alone,
      someoneDied: 'no',
      troubleWith: 'no',
      lifeChanges: [],
    });
    expect(primary).toBe('interpersonal_deficits');
    expect(doubts.join(' ')).toContain('hidden');
  });

  test.for([
    ['a loss', loss],
    ['a quarrel', quarrel],
    ['a change', change],
  ] as const)('is no focus beside %s, but a background pattern', ([, live]) => {
    const { primary, secondary, background } = suggest({ ...alone, ...live });
    expect([primary, secondary]).not.toContain('interpersonal_deficits');
    expect(background).toContain('background pattern');
  });

  test('is not called clear while loss, trouble and change were left unanswered', () => {
    const told = { ...alone, someoneDied: 'no', troubleWith: 'no', lifeChanges: [] } as const;
    expect(suggest(told).strength).toBe('clear');
    expect(suggest(alone).strength).toBe('some');
  });

  test('no answers at all are no suggestion, with questions of their own', () => {
    const nothing = suggest({});
    expect(nothing).toMatchObject({ primary: 'none', secondary: null, strength: 'unclear' });
    expect(nothing.evidence).toEqual([]);
    expect(nothing.clientsPick).toBeNull();
    expect(nothing.ask).not.toEqual(suggest(alone).ask);
  });
});

describe('the client’s own pick (P9, P10)', () => {
  const even = both(quarrel, change);

  test('goes first among areas that lie close together', () => {
    const told = { ...even, wantDifferentThings: 4, cutOffFromSupport: 0 } as const;
    expect(suggest(told).primary).toBe('role_dispute');
    expect(suggest({ ...told, wish: 'settling-into-a-change' }).primary).toBe('role_transition');
  });

  test('is shown although a gate closed its area', () => {
    const { clientsPick, against: doubts } = suggest({
      ...change,
      someoneDied: 'no',
      wish: 'coping-with-a-loss',
    });
    expect(clientsPick).toBe('grief');
    expect(doubts.join(' ')).toContain('No one who mattered to them has died');
  });

  test('"not sure" is kept as it was said', () => {
    expect(suggest({ ...change, wish: 'not-sure' }).clientsPick).toBe('not-sure');
  });
});

describe('an unsafe relationship (P1, P11)', () => {
  test('is looked at by a counselor first, and no question brings that person in', () => {
    const safe = suggest(quarrel);
    const unsafe = suggest(quarrel, { unsafeRelationship: true });
    expect([safe.reviewFirst, unsafe.reviewFirst]).toEqual([false, true]);
    expect(unsafe.ask.filter((question) => safe.ask.includes(question))).toEqual([]);
    expect(unsafe.against.join(' ')).toContain('safety before anything about that person');
  });

  test('holds back the dispute’s question also where the dispute comes second', () => {
    const two = { ...both(change, quarrel), wish: 'settling-into-a-change' } as const;
    const unsafe = suggest(two, { unsafeRelationship: true });
    expect(unsafe.secondary).toBe('role_dispute');
    expect(unsafe.ask[2]).toContain('safe');
  });

  test('asks for no review where no dispute is in sight', () => {
    expect(suggest(change, { unsafeRelationship: true }).reviewFirst).toBe(false);
  });
});

describe('the practice’s reading of grief', () => {
  const lost: FocusAnswers = {
    ...change,
    someoneDied: 'no',
    lifeChanges: ['break-up'],
    wish: 'coping-with-a-loss',
  };

  test('a loss without a death is a transition where grief means a death', () => {
    expect(suggest(lost, { griefScope: 'death' })).toMatchObject({
      primary: 'role_transition',
      clientsPick: 'grief',
    });
  });

  test('is grief where the practice counts any loss and the client calls it one', () => {
    const broad = suggest(lost, { griefScope: 'any-loss' });
    expect(broad.primary).toBe('grief');
    expect(broad.against.join(' ')).toContain('No one died');
    expect(suggest({ ...lost, wish: 'not-sure' }, { griefScope: 'any-loss' }).primary).toBe(
      'role_transition',
    );
  });
});

describe('the evidence', () => {
  test('may add up to more than an area can have, and then counts as the most it can', () => {
    const everything = { ...change, troubleStage: 'over', wish: 'settling-into-a-change' } as const;
    const { evidence, scores } = suggest(everything);
    expect(evidence.reduce((sum, { points }) => sum + points, 0)).toBeGreaterThan(16);
    expect(scores.role_transition).toBe(16);
  });

  test('is a plain sentence for each answer that gave points, and adds up to the score', () => {
    const { evidence, scores } = suggest({ ...both(loss, change), wish: 'not-sure' });
    const points = (area: FocusArea) =>
      evidence.filter((each) => each.area === area).reduce((sum, each) => sum + each.points, 0);
    expect(points('grief')).toBe(scores.grief);
    expect(points('role_transition')).toBe(scores.role_transition);
    for (const { says } of evidence) expect(says).toMatch(/^[A-Z].*\.$/);
    expect(evidence.map(({ says }) => says)).toContain(
      'Someone died at the same time as the low mood began.',
    );
  });
});

test('an event lies close to no onset where it has been so for as long as they recall (P2)', () => {
  const points = (onset: FocusAnswers['onset']) =>
    suggest({
      onset,
      aroundThen: ['big-change'],
      eventTiming: { 'big-change': 'same-time' },
      lifeChanges: ['move'],
    }).scores.role_transition;
  expect(points('as-long-as-i-recall')).toBeGreaterThan(0);
  expect(points('as-long-as-i-recall')).toBeLessThan(points('4-6-months'));
});
