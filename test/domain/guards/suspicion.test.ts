import { describe, expect, test } from 'vitest';
import { routeOf, SUSPICIONS, suspicionsOf } from '../../../domain/guards/suspicion.ts';
import { TIERS } from '../../../domain/screening/screening.ts';

const honest = { hiddenField: false, started: 'in-time', fromNetwork: 1 } as const;

describe('what speaks against a form', () => {
  test('is nothing for one that a person filled in', () => {
    expect(suspicionsOf(honest)).toEqual([]);
  });

  test('is nothing for one whose page was open for a day, or that has no stamp', () => {
    expect(suspicionsOf({ ...honest, started: 'unknown' })).toEqual([]);
  });

  test('is everything that does', () => {
    expect(suspicionsOf({ hiddenField: true, started: 'too-fast', fromNetwork: 1000 })).toEqual([
      'hidden-field',
      'too-fast',
      'crowded-network',
    ]);
  });

  test.for([
    ['in-time', 40],
    ['unknown', 20],
  ] as const)('is a crowd, from a network whose forms are %s: after %d', ([started, most]) => {
    expect(suspicionsOf({ ...honest, started, fromNetwork: most })).toEqual([]);
    expect(suspicionsOf({ ...honest, started, fromNetwork: most + 1 })).toEqual([
      'crowded-network',
    ]);
  });
});

describe('the way of a form', () => {
  test('leads to the list of work where nothing speaks against it', () => {
    expect(TIERS.map((tier) => routeOf([], tier))).toEqual(Array(4).fill('inbox'));
  });

  test('leads an urgent one to the list of work, whatever speaks against it', () => {
    for (const suspicion of SUSPICIONS) expect(routeOf([suspicion], 'red')).toBe('watched');
    expect(routeOf(SUSPICIONS, 'red')).toBe('watched');
  });

  test('leads any other aside', () => {
    for (const tier of ['orange', 'yellow', 'green'] as const) {
      for (const suspicion of SUSPICIONS) expect(routeOf([suspicion], tier)).toBe('quarantine');
    }
  });
});
