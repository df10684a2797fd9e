import { describe, expect, test } from 'vitest';
import { makeThrottle, makeThrottles } from '../../../local/engine/http/throttle.ts';

const passed = (mayPass: (now: number) => boolean, times: readonly number[]) =>
  times.filter((now) => mayPass(now)).length;
const together = (count: number, now = 0) => Array.from({ length: count }, () => now);

describe('a throttle', () => {
  test('lets a burst pass at once, and no more', () => {
    expect(passed(makeThrottle({ rate: 10, burst: 20 }), together(50))).toBe(20);
  });

  test('lets its rate pass for as long as it lasts', () => {
    const mayPass = makeThrottle({ rate: 8, burst: 8 });
    const sixtyFourASecond = Array.from({ length: 64 * 10 }, (_, index) => (index * 1000) / 64);
    const count = passed(mayPass, sixtyFourASecond);
    // The burst, and then ten seconds of the rate.
    expect(count).toBeGreaterThanOrEqual(8 + 78);
    expect(count).toBeLessThanOrEqual(8 + 80);
  });

  test('never holds more than a burst, however long nobody came', () => {
    const mayPass = makeThrottle({ rate: 10, burst: 20 });
    passed(mayPass, together(20));
    expect(passed(mayPass, together(50, 3_600_000))).toBe(20);
  });
});

test('each route has a bucket of its own, and what it is told of no other', () => {
  const mayPass = makeThrottles({
    otherwise: { rate: 1, burst: 3 },
    routes: new Map([['POST /api/intakes', { rate: 1, burst: 1 }]]),
  });
  const count = (route: string) => together(10).filter((now) => mayPass(route, now)).length;
  expect(count('POST /api/intakes')).toBe(1);
  expect(count('GET /api/staff/intakes')).toBe(3);
  expect(count('GET /api/practice')).toBe(3);
});

test('a template without throttles lets everything pass', () => {
  const mayPass = makeThrottles({ otherwise: undefined, routes: new Map() });
  expect(together(1_000).every((now) => mayPass('GET /', now))).toBe(true);
});
