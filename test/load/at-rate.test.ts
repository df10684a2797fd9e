import { expect, test } from 'vitest';
import { atRate, summed } from './at-rate.ts';

/** A clock that moves when somebody waits on it. */
function aClock() {
  let now = 0;
  return {
    now: () => now,
    pause: async (milliseconds: number) => {
      now += milliseconds;
      await Promise.resolve();
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

test('requests are sent at their rate, as many as the time holds', async () => {
  const clock = aClock();
  const sentAt: number[] = [];
  const send = async () => {
    sentAt.push(clock.now());
    return 201;
  };
  const answers = await atRate({ rate: 4, seconds: 2, send, ...clock });
  expect(sentAt).toEqual([0, 250, 500, 750, 1000, 1250, 1500, 1750]);
  expect(summed(answers)).toMatchObject({ count: 8, statuses: { 201: 8 } });
});

test('a product that keeps its callers waiting is charged with the waiting', async () => {
  const clock = aClock();
  const send = async () => {
    clock.pass(1_000);
    return 201;
  };
  const answers = await atRate({ rate: 10, seconds: 1, send, ...clock });
  expect(summed(answers).p99).toBeGreaterThan(5_000);
});

test('a call without an answer is counted as one', async () => {
  const send = () => Promise.reject(new Error('gone'));
  const answers = await atRate({ rate: 10, seconds: 1, send, ...aClock() });
  expect(summed(answers).statuses).toEqual({ 0: 10 });
});

test('what is past its limit is not buried under more', async () => {
  const never = () => new Promise<number>(() => {});
  const run = atRate({ rate: 1_000, seconds: 10, send: never, ...aClock() });
  const first = await Promise.race([run, new Promise((resolve) => setImmediate(resolve, 'waits'))]);
  expect(first).toBe('waits');
});
