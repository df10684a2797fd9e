import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RINGS } from '../../../schemas/inventory.ts';
import {
  MIDDLE,
  NODE,
  RADII,
  WIDTH,
  layCircle,
  ringAt,
} from '../../../web/shared/circle/circle-layout.ts';

const anyPeople = fc.array(
  fc.record({
    name: fc.constantFrom('M', 'J. R.', 'Mamá', 'Bartholomew Alexander Fitzgerald', '李', '👩‍👧 us'),
    ring: fc.option(fc.constantFrom(...RINGS), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 8 },
);
const placed = anyPeople.map((people) => people.map((one) => ({ ...one, ring: one.ring ?? 2 })));

describe('the closeness circle', () => {
  test('lets nobody cover anybody, nor the client, however many share a ring', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const spots = layCircle(people).placed.map(({ at }) => at);
        spots.forEach((one, at) => {
          expect(Math.hypot(one.x - MIDDLE.x, one.y - MIDDLE.y)).toBeGreaterThan(2 * NODE);
          for (const other of spots.slice(at + 1)) {
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(2 * NODE);
          }
        });
      }),
    );
  });

  test('puts everyone on their ring, and who has none outside of all', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const { person, at } of layCircle(people).placed) {
          const distance = Math.hypot(at.x - MIDDLE.x, at.y - MIDDLE.y);
          if (person.ring === undefined) expect(ringAt(at)).toBeUndefined();
          else expect(distance).toBeCloseTo(RADII[person.ring - 1] ?? 0);
        }
      }),
    );
  });

  test('reads the ring back from where somebody stands', () => {
    fc.assert(
      fc.property(placed, (people) => {
        for (const { person, at } of layCircle(people).placed) expect(ringAt(at)).toBe(person.ring);
      }),
    );
  });

  test('begins every name inside of the picture', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { height, placed: all } = layCircle(people);
        for (const { label } of all) {
          if (!label) continue;
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x).toBeLessThanOrEqual(WIDTH);
          expect(label.y).toBeGreaterThan(0);
          expect(label.y).toBeLessThanOrEqual(height + 4);
        }
      }),
    );
  });

  test('names by initials, and in full beside where they say less', () => {
    const names = ['T.', 'Mum', 'Uncle Theo', 'J. R.'];
    const told = layCircle(names.map((name) => ({ name, ring: 2 as const }))).placed;
    expect(told.map(({ initials }) => initials)).toEqual(['T.', 'M', 'UT', 'JR']);
    expect(told.map(({ label }) => label?.text)).toEqual([undefined, 'Mum', 'Uncle Theo', 'J. R.']);
  });
});
