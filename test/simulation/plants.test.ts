import { expect, test } from 'vitest';
import { seedsFrom, simulator } from './find-failure.ts';
import { INVARIANTS } from './invariants/invariants.ts';
import { PLANTS } from './plants/plants.ts';

const LIVES = 1000;

test.for(PLANTS)(
  'a product that $does is found out',
  { timeout: 180_000 },
  async ({ name, breaks }) => {
    const { firstFailure } = await simulator(name);
    const failure = await firstFailure(seedsFrom(1, 1 + LIVES));

    expect(failure?.invariant.split(' ')[0]).toBe(breaks);
    expect(failure?.replay).toContain(`--plant ${name}`);
    expect(failure?.trace.length).toBeGreaterThan(0);
  },
);

test('every invariant is broken by some plant, so that none holds of itself', () => {
  const broken = new Set<string>(PLANTS.map(({ breaks }) => breaks));
  const held = INVARIANTS.map(({ name }) => name.split(' ')[0]).filter(
    (name) => name === undefined || !broken.has(name),
  );
  expect(held).toEqual([]);
});
