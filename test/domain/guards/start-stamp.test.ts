import { describe, expect, test } from 'vitest';
import { readStart, stampStart } from '../../../domain/guards/start-stamp.ts';
import { makeSeal } from '../../../functions/shared/seal.ts';
import { NOON } from '../../support/intake-record.ts';

const seal = makeSeal('a secret of the tests');
const after = (ms: number) => new Date(NOON.getTime() + ms);
const DAY = 24 * 60 * 60_000;

describe('a stamp', () => {
  test.for([
    [0, 'too-fast'],
    [2_999, 'too-fast'],
    [3_000, 'in-time'],
    [DAY, 'in-time'],
    [DAY + 1, 'unknown'],
    [-1, 'too-fast'],
  ] as const)('that is %d ms old says: %s', ([ms, says]) => {
    expect(readStart(stampStart(NOON, seal), after(ms), seal)).toBe(says);
  });

  const stamp = stampStart(NOON, seal);
  const [at = '', given = ''] = stamp.split('.');
  test.for([
    ['missing', undefined],
    ['empty', ''],
    ['of an earlier time under the same seal', `${Number(at) - 1}.${given}`],
    ['under another secret', stampStart(NOON, makeSeal('another'))],
    ['under the seal of another use', `${at}.${seal.of('network', at)}`],
    ['cut short', stamp.slice(0, -1)],
    ['of a time beyond all numbers', `${'9'.repeat(400)}.${given}`],
    ['only a time', at],
    ['one with something before it', `a${stamp}`],
    ['one with something after it', `${stamp}.a`],
  ] as const)('that is %s tells nothing, and speaks against nobody', ([, odd]) => {
    expect(readStart(odd, after(60_000), seal)).toBe('unknown');
  });

  test('without both its halves is not even compared', () => {
    const anySeal = { ...seal, matches: () => true };
    for (const odd of [undefined, '', at, `.${given}`]) {
      expect(readStart(odd, after(60_000), anySeal)).toBe('unknown');
    }
  });
});
