import { expect, test } from 'vitest';
import { seedsFrom, simulator } from './find-failure.ts';

const LIVES = 1000;

test(
  'a thousand lives that nobody has lived before keep every promise',
  { timeout: 180_000 },
  async () => {
    const first = Date.now();
    const { firstFailure } = await simulator();
    const failure = await firstFailure(seedsFrom(first, first + LIVES));

    expect(failure && `${failure.message}\n${failure.replay}\n${failure.trace.join('\n')}`).toBe(
      undefined,
    );
  },
);

test('the same seed lives the same life, step by step', async () => {
  const [one, other] = [await simulator(), await simulator()];
  for (const seed of seedsFrom(1, 30)) {
    expect(await other.trace(seed)).toEqual(await one.trace(seed));
  }
});
