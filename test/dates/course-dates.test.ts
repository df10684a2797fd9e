import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesCase } from './course-dates.arbitrary.ts';
import { compareDates, metInAll, type Met } from './dates-disagreements.ts';

test('every course is on the dates and at the instants that a paper calendar and Intl clocks give', () => {
  const met: Met[] = [];
  fc.assert(
    fc.property(datesCase, (given) => {
      const found = compareDates(given);
      expect(found.disagreements).toEqual([]);
      met.push(found.met);
    }),
    { numRuns: 5000 },
  );
  // A search that met none of these would have shown nothing about them.
  const all = metInAll(met);
  expect(Math.min(...Object.values(all)), JSON.stringify(all)).toBeGreaterThan(100);
});
