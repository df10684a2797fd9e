import { describe, expect, test } from 'vitest';
import { countWords } from '../../../web/staff/inbox/inbox-news.ts';
import { FIRST_PAGE, nextPage, previousPage } from '../../../web/staff/inbox/place.ts';
import { nextIndex } from '../../../web/staff/inbox/step-focus.ts';
import { neighbours } from '../../../web/staff/intake/neighbours.ts';
import { idleAfter, idleFor, IDLE_LIMITS } from '../../../web/staff/session/idle.ts';
import { nextLoadable } from '../../../web/staff/state/loadable.ts';
import { fragmentOf, routeFrom } from '../../../web/staff/state/route.ts';
import { aList, anEntry, intakeId } from './support/records.ts';

describe('what a view knows', () => {
  const ready = { at: 'ready', value: 'old', trouble: null } as const;
  const answered = (answer: Parameters<typeof nextLoadable<string>>[1]) =>
    nextLoadable<string>(ready, answer);

  test('a failed second reading leaves the first on the screen', () => {
    const offline = { is: 'offline' } as const;
    expect(answered({ is: 'answered', answer: offline })).toEqual({ ...ready, trouble: offline });
  });

  test.each(['not-found', 'not-allowed'] as const)('%s takes it away', (is) => {
    expect(answered({ is: 'answered', answer: { is } })).toEqual({ at: 'failed', why: { is } });
  });

  test('a good reading clears the trouble', () => {
    const troubled = { ...ready, trouble: { is: 'busy' } } as const;
    const answer = { is: 'ok', value: 'new' } as const;
    expect(nextLoadable(troubled, { is: 'answered', answer })).toEqual({ ...ready, value: 'new' });
  });

  test('a failed first reading is all there is', () => {
    const answer = { is: 'fault' } as const;
    expect(nextLoadable({ at: 'loading' }, { is: 'answered', answer }).at).toBe('failed');
  });
});

describe('routes', () => {
  test.each(['#/inbox/new', '#/inbox/waitlisted', `#/intakes/${intakeId(7)}`])(
    '%s leads somewhere and back',
    (fragment) => {
      const route = routeFrom(fragment);
      expect(route && fragmentOf(route)).toBe(fragment);
    },
  );

  test.each(['', '#', '#/nowhere', '#/intakes/not-an-id', '#/intakes/../../x'])(
    '"%s" opens the inbox',
    (fragment) => expect(routeFrom(fragment)).toEqual({ view: 'inbox', status: 'new' }),
  );

  test('a place on the page is no route', () => expect(routeFrom('#main')).toBeNull());
});

describe('pages of the list', () => {
  test('the way back is the way that was come', () => {
    const second = nextPage(FIRST_PAGE, { next: 'a', intakes: [anEntry(1), anEntry(2)] });
    const third = nextPage(second, { next: 'b', intakes: [anEntry(3)] });
    expect([third.after, third.passed]).toEqual(['b', 3]);
    expect(previousPage(third)).toEqual(second);
    expect(previousPage(second)).toEqual(FIRST_PAGE);
  });

  test('the last page leads nowhere', () => {
    expect(nextPage(FIRST_PAGE, { next: null, intakes: [] })).toBe(FIRST_PAGE);
  });

  test('j and k hold at the ends, and begin at them', () => {
    expect(nextIndex(-1, 1, 3)).toBe(0);
    expect(nextIndex(-1, -1, 3)).toBe(2);
    expect(nextIndex(2, 1, 3)).toBe(2);
    expect(nextIndex(0, -1, 3)).toBe(0);
    expect(nextIndex(0, 1, 3)).toBe(1);
  });

  test('an intake off the list has no neighbours', () => {
    expect(neighbours(['a', 'b'], 'z')).toEqual({ previous: null, next: null });
    expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' });
    expect(neighbours(['a'], 'a')).toEqual({ previous: null, next: null });
  });
});

describe('what is said after a reading', () => {
  test('how many there are', () => {
    expect(countWords(aList([]))).toBe('0 requests');
    expect(countWords(aList([anEntry(1)]))).toBe('1 request');
    expect(countWords(aList([anEntry(1)], intakeId(1)))).toBe('1 or more requests');
  });

  test('and how many urgent ones nobody has seen', () => {
    const seen = { by: 'someone', at: '2026-11-24T13:00:00.000Z' };
    const list = aList([
      anEntry(1, { tier: 'red' }),
      anEntry(2, { tier: 'red', acknowledged: seen }),
      anEntry(3, { tier: 'orange' }),
    ]);
    expect(countWords(list)).toBe('3 requests, 1 urgent and seen by nobody yet');
  });
});

describe('idleness', () => {
  const minute = 60_000;

  test('warns after 13 minutes and ends after 15', () => {
    expect(idleAfter(13 * minute - 1, IDLE_LIMITS)).toEqual({ is: 'active' });
    expect(idleAfter(13 * minute, IDLE_LIMITS)).toEqual({ is: 'warning', secondsLeft: 120 });
    expect(idleAfter(15 * minute - 1, IDLE_LIMITS)).toEqual({ is: 'warning', secondsLeft: 1 });
    expect(idleAfter(15 * minute, IDLE_LIMITS)).toEqual({ is: 'over' });
  });

  test('counts a sleep that only the wall clock saw, and ignores that clock when it is set back', () => {
    const last = { wall: 1_000_000, steady: 500 };
    expect(idleFor(last, { wall: 1_000_000 + minute, steady: 600 })).toBe(minute);
    expect(idleFor(last, { wall: 0, steady: 500 + minute })).toBe(minute);
    expect(idleFor(last, { wall: 0, steady: 500 })).toBe(0);
  });
});
