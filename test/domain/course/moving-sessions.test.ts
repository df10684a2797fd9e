import { describe, expect, test } from 'vitest';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import { cancelByClient, pageVersion } from '../../../domain/course/client-visit.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import type { Session } from '../../../domain/course/course.ts';
import { moveSessions, startsAfterMove } from '../../../domain/course/move-sessions.ts';
import { rearrangeSessions } from '../../../domain/course/rearrange-sessions.ts';
import {
  aChange,
  aCounselor,
  aCourseFile,
  anAcceptedIntake,
  aPlan,
  at,
  decided,
  deciding,
  refusalOf,
  roomIn,
  sessionOf,
  takenAt,
  written,
} from '../../support/course.ts';
import { FRONT_DESK, NOON } from '../../support/intake-record.ts';
import { told } from '../../support/changed-course.ts';

/** Twelve Tuesdays at six, from 8 December to 23 February. */
const file = aCourseFile();
const change = (of: CourseFile = file, now = NOON) => ({ ...aChange(of, now), ...roomIn(of) });
const dates = (sessions: readonly Session[]) => sessions.map(({ start }) => start.date);
const wednesday = { date: '2026-12-16', time: '17:00' };
const move = (number: number, to = wednesday, of = file, now = NOON) =>
  moveSessions({ ...change(of, now), number, to, scope: 'this' });
const rearrange = (
  moves: readonly (readonly [number: number, date: string, time?: string])[],
  cancels: readonly number[] = [],
  of = file,
) =>
  rearrangeSessions({
    ...{ ...change(of), cancels },
    moves: moves.map(([number, date, time = '18:00']) => ({ number, to: { date, time } })),
  });

describe('moving one session', () => {
  test('moves no other, and is told by a mail of its own', () => {
    const moved = decided(move(2));
    expect(dates(moved.sessions).slice(0, 3)).toEqual(['2026-12-08', '2026-12-16', '2026-12-22']);
    expect(moved.writes.sessions.map(({ after }) => after.number)).toEqual([2]);
    expect(told(moved)).toEqual(['session-changed']);
    expect(moved.writes.audit).toMatchObject({
      ...{ who: FRONT_DESK.id, action: 'moved', fields: ['sessions'] },
    });
    expect(moved.writes.hours).toEqual({ counselorId: aCounselor().id, version: 1 });
  });

  test('makes the client’s word and the reminders of the old time void', () => {
    const confirmed: CourseFile = {
      ...file,
      sessions: file.sessions.map((each) => ({ ...each, confirmedAt: NOON })),
    };
    const { sessions, writes } = decided(move(2, wednesday, confirmed));
    expect(sessions[1]).toMatchObject({ confirmedAt: undefined, startVersion: 2, sequence: 1 });
    expect(sessions[2]?.confirmedAt).toEqual(NOON);
    const [dropped] = writes.mails.move;
    expect(dropped?.after).toMatchObject({ state: 'dropped', reason: 'moved' });
    expect(writes.mails.plan.map(({ id }) => id)).toContain(sessions[1]?.reminder);
  });

  test('keeps its place in the order of the course, and no day twice', () => {
    const problem = (date: string, number = 3) =>
      refusalOf(move(number, { date, time: '09:00' })).problems?.[0]?.problem;
    expect(problem('2026-12-15')).toBe('same-day');
    expect(problem('2026-12-30')).toBe('out-of-order');
    expect(problem('2026-12-14')).toBe('out-of-order');
    expect(move(3, { date: '2026-12-16', time: '09:00' }).kind).toBe('decided');
    expect(move(3, { date: '2026-12-28', time: '09:00' }).kind).toBe('decided');
  });

  test('offers what is free near by where a time is taken, within the same order', () => {
    const busy = [...roomIn(file).busy, ...takenAt('2026-12-16', '17:00')];
    const { reason, problems } = refusalOf(
      moveSessions({ ...change(), busy, number: 2, to: wednesday, scope: 'this' }),
    );
    expect(reason).toBe('not-bookable');
    expect(problems).toEqual([
      {
        ...{ number: 2, start: wednesday, problem: 'taken' },
        alternatives: [
          { date: '2026-12-16', time: '18:00' },
          { date: '2026-12-16', time: '15:30' },
          { date: '2026-12-16', time: '18:30' },
        ],
      },
    ]);
  });

  test('may be within its own time, which counts as free', () => {
    expect(move(2, { date: '2026-12-15', time: '18:15' }).kind).toBe('decided');
  });

  test('is refused for what has begun, was called off, or is not there', () => {
    const { startsAt } = sessionOf(file, 1);
    expect(refusalOf(move(1, wednesday, file, startsAt)).reason).toBe('session-not-open');
    const off = written(cancelSessions({ ...change(), number: 2, scope: 'this' }), file);
    expect(refusalOf(move(2, wednesday, off)).reason).toBe('session-not-open');
    expect(refusalOf(move(99)).reason).toBe('session-not-open');
  });

  test('gives no session to another counselor', () => {
    const counselor = aCounselor({ id: 'another' });
    const asked = { ...change(), counselor, number: 2, to: wednesday, scope: 'this' } as const;
    expect(refusalOf(moveSessions(asked)).reason).toBe('two-counselors');
    expect(refusalOf(moveSessions({ ...asked, version: 9 })).reason).toBe('changed-meanwhile');
  });
});

describe('moving several sessions', () => {
  const starts = (number: number, scope: 'following' | 'rest', of = file, now = NOON) =>
    startsAfterMove({ file: of, now, number, to: wednesday, scope });

  test('moves that one and all later ones, or all that are to come, by as many days', () => {
    expect(starts(2, 'following')).toHaveLength(11);
    expect(starts(2, 'following')[0]).toEqual(wednesday);
    expect(starts(2, 'following').at(-1)).toEqual({ date: '2027-02-24', time: '17:00' });
    expect(starts(2, 'rest')[0]).toEqual({ date: '2026-12-09', time: '17:00' });
    expect(starts(2, 'rest', file, at('2026-12-09'))[0]).toEqual(wednesday);
    expect(starts(99, 'rest')).toEqual([]);
  });

  test('of a course of two weekdays leaves the time of the other weekday', () => {
    const cadence = { kind: 'twice-weekly', second: { day: 'thu', time: '09:00' } } as const;
    const twice = aCourseFile({ plan: aPlan({ cadence }) });
    const to = { date: '2026-12-09', time: '17:00' };
    const moved = startsAfterMove({ file: twice, now: NOON, number: 1, to, scope: 'rest' });
    expect(moved.slice(0, 3)).toEqual([
      { date: '2026-12-09', time: '17:00' },
      { date: '2026-12-11', time: '09:00' },
      { date: '2026-12-16', time: '17:00' },
    ]);
  });

  test('of a weekly course takes along a session that was at another time', () => {
    const shifted = written(move(3, { date: '2026-12-22', time: '09:00' }), file);
    expect(starts(2, 'following', shifted)[1]).toEqual({ date: '2026-12-23', time: '17:00' });
  });
});

describe('rearranging', () => {
  test('moves and calls off at once, told by one mail with the new schedule', () => {
    const after = decided(rearrange([[2, '2026-12-17']], [3, 4]));
    expect(after.sessions.slice(1, 4)).toMatchObject([
      { start: { date: '2026-12-17' }, state: 'booked' },
      { state: 'cancelled', cancelledBy: 'staff', sequence: 1 },
      { state: 'cancelled' },
    ]);
    expect(told(after)).toEqual(['schedule-changed']);
    expect(after.writes.audit.action).toBe('moved');
  });

  test('gives the day of one that is called off to another, and keeps the order of those that move', () => {
    const onItsDay = rearrange([[2, '2026-12-22', '09:00']], [3]);
    expect(decided(onItsDay).sessions[1]?.start.date).toBe('2026-12-22');
    const both = rearrange([
      [2, '2026-12-22'],
      [3, '2026-12-28'],
    ]);
    expect(both.kind).toBe('decided');
    const swapped = rearrange([
      [2, '2026-12-22', '09:00'],
      [3, '2026-12-15', '09:00'],
    ]);
    expect(refusalOf(swapped).problems?.map(({ problem }) => problem)).toEqual([
      ...['out-of-order', 'out-of-order'],
    ]);
    const together = rearrange([
      [2, '2026-12-17', '09:00'],
      [3, '2026-12-17', '12:00'],
    ]);
    expect(refusalOf(together).problems?.map(({ problem }) => problem)).toEqual([
      ...['same-day', 'same-day'],
    ]);
  });

  test('leaves alone what is told to move to where it is', () => {
    const stay = decided(rearrange([[2, '2026-12-15']]));
    expect(stay.writes.sessions).toEqual([]);
    expect(stay.writes.hours).toBeUndefined();
    expect(told(stay)).toEqual([]);
    const later = decided(rearrange([[2, '2026-12-15', '19:00']]));
    expect(later.sessions[1]?.start.time).toBe('19:00');
    const earlier = decided(rearrange([[2, '2026-12-14']]));
    expect(earlier.sessions[1]?.start.date).toBe('2026-12-14');
  });

  test('is refused whole where one of them is not open, or the course was changed', () => {
    expect(refusalOf(rearrange([[99, '2026-12-17']])).reason).toBe('session-not-open');
    expect(refusalOf(rearrange([], [99])).reason).toBe('session-not-open');
    const held: CourseFile = {
      ...file,
      sessions: file.sessions.map((each) =>
        each.number === 2 ? { ...each, state: 'attended' } : each,
      ),
    };
    expect(refusalOf(rearrange([], [2, 3], held)).reason).toBe('session-not-open');
    const stale = { ...change(), version: 9, moves: [], cancels: [3] };
    expect(refusalOf(rearrangeSessions(stale)).reason).toBe('changed-meanwhile');
  });

  test('names a session once or twice alike', () => {
    expect(decided(rearrange([], [3, 3])).sessions[2]?.state).toBe('cancelled');
  });
});

describe('calling off by staff', () => {
  const cancel = (number: number, scope: 'this' | 'following' | 'rest', said: object = {}) =>
    cancelSessions({ ...change(), number, scope, ...said });

  test('frees the time at once, drops the reminder, and tells the client', () => {
    const off = decided(cancel(2, 'this'));
    expect(off.sessions[1]).toMatchObject({ state: 'cancelled', cancelledBy: 'staff' });
    expect(off.sessions[1]?.reminder).toBeUndefined();
    expect(told(off)).toEqual(['session-cancelled']);
    expect(off.writes.cells.every(({ to, date }) => to === null && date === '2026-12-15')).toBe(
      true,
    );
    expect(off.writes.cells.length).toBeGreaterThan(0);
    // The one after it, which now comes after a gap, gets another reminder than before.
    expect(off.writes.mails.move.map(({ after }) => after.reason)).toEqual([
      ...['cancelled', 'changed'],
    ]);
    expect(off.writes.audit.action).toBe('cancelled');
    expect(off.writes.hours).toBeUndefined();
  });

  test('of the last is refused with where the end would be, and so is an end that was not named', () => {
    expect(refusalOf(cancel(11, 'following'))).toEqual({
      ...{ reason: 'last-session', endDate: '2027-02-09' },
    });
    const silent = cancel(11, 'following', { dropLast: true });
    expect(refusalOf(silent)).toEqual({ reason: 'end-date-moves', endDate: '2027-02-09' });
    const openly = cancel(11, 'following', { dropLast: true, endDate: '2027-02-09' });
    expect(decided(openly).course.endDate).toBe('2027-02-09');
    expect(told(decided(openly))).toEqual(['schedule-changed']);
  });

  test('of one in the middle keeps the end, and naming another end is refused', () => {
    expect(decided(cancel(2, 'this')).course.endDate).toBe('2027-02-23');
    expect(decided(cancel(2, 'this', { endDate: '2027-02-23' })).kind).toBe('decided');
    expect(refusalOf(cancel(2, 'this', { endDate: '2027-03-01' })).reason).toBe('end-date-moves');
  });

  test('of all that is left leaves the end where it was agreed', () => {
    const all = cancel(1, 'rest', { dropLast: true, endDate: '2027-02-23' });
    expect(decided(all).course.endDate).toBe('2027-02-23');
  });

  test('of the last waits while it is open whether the one before it stays', () => {
    const visit = { ...deciding(), file, number: 11 };
    const version = pageVersion(sessionOf(file, 11));
    const undecided = written(cancelByClient({ ...visit, version }), file);
    const last = { number: 12, scope: 'this', dropLast: true, endDate: '2027-02-16' } as const;
    const refused = cancelSessions({ ...change(undecided), ...last });
    expect(refusalOf(refused)).toEqual({ reason: 'session-not-open' });
  });

  test('of a single session whose rest is not booked needs no word about the end', () => {
    const first = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });
    const off = cancelSessions({ ...change(first), number: 1, scope: 'this' });
    expect(decided(off).course.endDate).toBe(first.course.endDate);
  });

  test('is refused for what has begun, and in a course that was changed', () => {
    const begun = { ...change(file, sessionOf(file, 2).startsAt), number: 2 } as const;
    expect(refusalOf(cancelSessions({ ...begun, scope: 'this' })).reason).toBe('session-not-open');
    expect(refusalOf(cancel(2, 'this', { version: 9 })).reason).toBe('changed-meanwhile');
  });
});
