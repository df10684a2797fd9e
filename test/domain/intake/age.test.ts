import { expect, test } from 'vitest';
import { ageOn } from '../../../domain/intake/age.ts';

test.for([
  ['the day before a birthday', '1990-04-30', '2026-04-29', 35],
  ['the birthday', '1990-04-30', '2026-04-30', 36],
  ['the end of the year', '1990-04-30', '2026-12-31', 36],
  ['an earlier month with a later day', '1990-04-30', '2026-03-31', 35],
  ['28 February, of somebody born on the 29th', '2008-02-29', '2026-02-28', 17],
  ['1 March, of somebody born on 29 February', '2008-02-29', '2026-03-01', 18],
  ['the day of birth', '2026-04-30', '2026-04-30', 0],
] as const)('on %s the age is that of whole years', ([, born, today, age]) => {
  expect(ageOn(born, today)).toBe(age);
});
