import { describe, expect, test } from 'vitest';
import { contactDraft, readContact } from '../../../web/staff/course/contact-draft.ts';
import { inScope, scopeCounts } from '../../../web/staff/course/scopes.ts';
import { actsOn, inPhases, neighbours, stands } from '../../../web/staff/course/standing.ts';
import { aCourse, aSession } from './support/course-records.ts';

const before = new Date('2026-12-01T12:00:00Z');
const afterFirst = new Date('2026-12-08T16:00:00Z');

describe('what can be done with a session', () => {
  const acts = (changes: Parameters<typeof aSession>[1], now = before, course = aCourse()) =>
    actsOn(aSession(1, changes), course, now);

  test('depends on whether it has begun', () => {
    expect(acts({})).toEqual(['move', 'cancel']);
    expect(acts({}, afterFirst)).toEqual(['attended', 'missed', 'late-cancelled']);
  });

  test('a mark can be corrected, and a missed session made up for once', () => {
    expect(acts({ state: 'attended' })).toEqual(['missed']);
    expect(acts({ state: 'missed' })).toEqual(['attended', 'make-up']);
    const madeUp = aCourse({ sessions: [aSession(1), aSession(15, { makesUpFor: 1 })] });
    expect(acts({ state: 'missed' }, before, madeUp)).toEqual(['attended']);
    const calledOff = aSession(15, { makesUpFor: 1, state: 'cancelled' });
    const again = aCourse({ sessions: [aSession(1), calledOff] });
    expect(acts({ state: 'missed' }, before, again)).toContain('make-up');
  });

  test('nothing while the client may still take a cancellation back', () => {
    const undoUntil = '2026-12-01T12:10:00.000Z';
    expect(acts({ state: 'cancelled', undoUntil })).toEqual([]);
    expect(stands(aSession(1, { state: 'cancelled', undoUntil }))).toBe(true);
    expect(acts({ state: 'cancelled' })).toEqual(['make-up']);
  });

  test('in a course that is over only what was left unmarked can be marked', () => {
    const over = aCourse({ status: 'ended-early' });
    expect(acts({}, afterFirst, over)).toContain('attended');
    expect(acts({}, before, over)).toEqual([]);
    expect(acts({ state: 'attended' }, before, over)).toEqual([]);
  });
});

describe('which sessions a change is about', () => {
  const sessions = [1, 2, 3, 4].map((number) =>
    aSession(number, number === 3 ? { state: 'cancelled' } : {}),
  );
  const second = aSession(2);

  test('that one, it and those after it, or all still to come; never one that is called off', () => {
    const numbers = (scope: 'this' | 'following' | 'rest', now = before) =>
      inScope(scope, second, sessions, now).map(({ number }) => number);
    expect(numbers('this')).toEqual([2]);
    expect(numbers('following')).toEqual([2, 4]);
    expect(numbers('rest')).toEqual([1, 2, 4]);
    expect(numbers('rest', afterFirst)).toEqual([2, 4]);
    expect(scopeCounts(second, sessions, before)).toEqual({ this: 1, following: 2, rest: 3 });
  });

  test('it may move between its neighbours', () => {
    expect(neighbours(second, sessions)).toEqual({ after: '2026-12-08', before: '2026-12-29' });
    expect(neighbours(aSession(1), sessions).after).toBeNull();
  });
});

test('a session without a phase of its own stands with those before it', () => {
  const off = aSession(2, { state: 'cancelled', phase: null, position: null });
  const groups = inPhases([aSession(1), off, aSession(3), aSession(4)]);
  expect(groups.map(({ phase, sessions }) => [phase, sessions.length])).toEqual([
    ['beginning', 3],
    ['middle', 1],
  ]);
});

describe('how a client is reached', () => {
  const safeToUse = { email: true, call: true, voicemail: false };
  const draft = contactDraft({ email: 'ani@example.org', phone: null, safeToUse });

  test('an empty phone is none, and then no call can be safe', () => {
    expect(readContact({ ...draft, phone: '  ' })).toEqual([
      expect.stringContaining('The phone number'),
    ]);
    expect(readContact({ ...draft, safeToUse: { ...safeToUse, call: false } })).toMatchObject({
      phone: null,
    });
  });

  test('says what is wrong with an address', () => {
    expect(readContact({ ...draft, email: 'ani', phone: '770-555-0142' })).toEqual([
      expect.stringContaining('The email address'),
    ]);
  });
});
