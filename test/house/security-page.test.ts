import { describe, expect, test } from 'vitest';
import { isThere, testsNamedIn } from './tests-named-in.ts';

const named = testsNamedIn('security.md');

describe('the page on security', () => {
  test('names tests', () => {
    expect(named.length).toBeGreaterThan(30);
  });

  test.for(named)('names one that is there: %s, in %s', (one) => {
    expect(isThere(one)).toBe(true);
  });
});
