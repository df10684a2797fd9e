import { expect, test } from 'vitest';
import { phaseOf } from '../../../domain/course/phase.ts';

const phases = (length: number) =>
  Array.from({ length }, (_, index) => phaseOf(length, index + 1).charAt(0)).join('');

test.each([
  [12, 'bbbmmmmmmeee'],
  [13, 'bbbmmmmmmmeee'],
  [14, 'bbbmmmmmmmmeee'],
  [15, 'bbbmmmmmmmmmeee'],
  [16, 'bbbbmmmmmmmmeeee'],
])('a course of %i begins, goes through its middle and ends', (length, expected) => {
  expect(phases(length)).toBe(expected);
});

test('a session beyond the agreed number belongs to the ending', () => {
  expect(phaseOf(14, 15)).toBe('ending');
});
