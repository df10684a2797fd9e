import { describe, expect, test } from 'vitest';
import { isThere, testsNamedIn } from './tests-named-in.ts';

const named = testsNamedIn('course.md');
const numberOf = (title: string) => Number(/^(\d+)\. /.exec(title)?.[1]);

describe('the page on the course', () => {
  test('names a test for each of the fourteen ways in which other schedulers fail', () => {
    const numbers = [...new Set(named.map(([title]) => numberOf(title)))];
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  });

  test.for(named)('names one that is there: %s, in %s', (one) => {
    expect(isThere(one)).toBe(true);
  });
});
