import { describe, expect, test } from 'vitest';
import { busyRange } from '../../../domain/course/busy-range.ts';
import { courseStanding, isOver } from '../../../domain/course/course-standing.ts';
import type { Course, Session, Task } from '../../../domain/course/course.ts';
import { needsReplan } from '../../../domain/course/needs-replan.ts';
import { aCourseFile, aPlan } from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';

const { course, sessions } = aCourseFile();
const undo = { until: NOON, jobId: 'a-job' };

/** The course with what became of its sessions: a state, or more, by number. */
const after = (
  became: Readonly<Record<number, Session['state'] | Partial<Session>>>,
  among: readonly Session[] = sessions,
): readonly Session[] =>
  among.map((session) => {
    const change = became[session.number];
    return { ...session, ...(typeof change === 'string' ? { state: change } : change) };
  });
const uncounted: Course = { ...course, plan: aPlan({ missedCounts: false }) };
const position = (of: Course, among: readonly Session[], number: number) =>
  courseStanding(of, among).places.get(number)?.position;
const phases = (of: Course, among: readonly Session[]) =>
  [...courseStanding(of, among).places.values()].map(({ phase }) => phase);

/** A thirteenth session, ten days after the fourth, in the place of another. */
const inPlaceOf = (makesUpFor: number): Session => {
  const [, , , fourth] = sessions;
  if (!fourth) throw new Error('There is no fourth session');
  const startsAt = new Date(fourth.startsAt.getTime() + 3 * 86_400_000);
  return { ...fourth, number: 13, startsAt, makesUpFor };
};

describe('how many sessions were held', () => {
  test('are those attended, and those missed where that was agreed', () => {
    const two = after({ 1: 'attended', 2: 'missed', 3: 'late-cancelled', 4: 'cancelled' });
    expect(courseStanding(course, two).held).toBe(3);
    expect(courseStanding(uncounted, two).held).toBe(1);
    expect(courseStanding(course, sessions).held).toBe(0);
  });

  test('is not more by a miss that another session makes up for, and is by one that was called off in turn', () => {
    const missed = after({ 1: 'attended', 2: 'missed' });
    expect(courseStanding(course, [...missed, inPlaceOf(2)]).held).toBe(1);
    const off: Session = { ...inPlaceOf(2), state: 'cancelled' };
    expect(courseStanding(course, [...missed, off]).held).toBe(2);
    expect(courseStanding(course, [...missed, inPlaceOf(1)]).held).toBe(2);
  });
});

describe('the place of a session', () => {
  test('is its rank by start among those that count, whatever its number', () => {
    const made = [...after({ 2: 'cancelled' }), inPlaceOf(2)];
    expect(position(course, made, 2)).toBeUndefined();
    expect(position(course, made, 3)).toBe(2);
    expect(position(course, made, 13)).toBe(4);
    expect(position(course, made, 5)).toBe(5);
  });

  test('stays while a cancellation can still be taken back', () => {
    const waiting = after({ 2: { state: 'cancelled', undo } });
    expect(position(course, waiting, 2)).toBe(2);
    expect(position(course, after({ 2: 'cancelled' }), 3)).toBe(2);
  });
});

describe('the phase', () => {
  const edges = ['beginning', 'beginning', 'beginning'];
  const middle = Array.from({ length: 6 }, () => 'middle');
  const ending = ['ending', 'ending', 'ending'];

  test('goes by the order of the sessions where all are attended', () => {
    expect(phases(course, sessions)).toEqual([...edges, ...middle, ...ending]);
  });

  test('a miss takes no session from the beginning, and the ending comes when it is due', () => {
    const missed = after({ 1: 'missed', 2: 'late-cancelled' });
    expect(phases(course, missed)).toEqual([
      ...['beginning', 'beginning', ...edges],
      ...['middle', 'middle', 'middle', 'middle', ...ending],
    ]);
  });

  test('of a miss is that of the session that it would have been', () => {
    const missed = after({ 1: 'attended', 2: 'attended', 3: 'attended', 4: 'missed' });
    expect(phases(course, missed).slice(2, 5)).toEqual(['beginning', 'middle', 'middle']);
  });

  test('of the course is that of the next session, and of the last when none is to come', () => {
    const upTo = (count: number) =>
      after(Object.fromEntries(Array.from({ length: count }, (_, i) => [i + 1, 'attended'])));
    expect(courseStanding(course, upTo(2)).phase).toBe('beginning');
    expect(courseStanding(course, upTo(3)).phase).toBe('middle');
    expect(courseStanding(course, upTo(9)).phase).toBe('ending');
    expect(courseStanding(course, upTo(12)).phase).toBe('ending');
    expect(courseStanding(course, upTo(2).slice(0, 2)).phase).toBe('beginning');
    expect(courseStanding(course, []).phase).toBe('beginning');
  });
});

describe('a course is over', () => {
  const held = after(
    Object.fromEntries(sessions.map(({ number }) => [number, 'attended' as const])),
  );
  const task = (change: Partial<Task>): Course => ({
    ...course,
    tasks: [{ id: 'a-task', kind: 'call-after-miss', at: NOON, ...change }],
  });

  test('when all of it is marked or called off, and not before', () => {
    expect(isOver(course, held)).toBe(true);
    expect(isOver(course, after({ 12: 'booked' }, held))).toBe(false);
    expect(isOver(course, after({ 5: 'booked' }, held))).toBe(false);
    expect(isOver(course, after({ 12: 'cancelled' }, held))).toBe(true);
  });

  test('not while a cancellation can be taken back', () => {
    expect(isOver(course, after({ 11: { state: 'cancelled', undo } }, held))).toBe(false);
  });

  test('not while something about its last session is to be settled; about another it may be', () => {
    expect(isOver(task({ session: 12 }), held)).toBe(false);
    expect(isOver(task({ session: 3 }), held)).toBe(true);
    const done = { by: 'somebody', at: NOON };
    expect(isOver(task({ session: 12, done }), held)).toBe(true);
    expect(isOver(task({ session: 11 }), after({ 12: 'cancelled' }, held))).toBe(false);
  });

  test('not while its rest is not booked', () => {
    expect(isOver(task({ kind: 'book-the-rest' }), held.slice(0, 1))).toBe(false);
  });
});

describe('misses ask for a new plan', () => {
  test('when two are in a row, with none held between them', () => {
    expect(needsReplan(after({ 1: 'missed', 2: 'missed' }))).toBe(true);
    expect(needsReplan(after({ 1: 'missed', 2: 'attended', 3: 'missed' }))).toBe(false);
    expect(needsReplan(after({ 1: 'missed', 2: 'cancelled', 3: 'missed' }))).toBe(true);
    expect(needsReplan(after({ 1: 'missed' }))).toBe(false);
    expect(needsReplan(after({ 1: 'attended', 2: 'missed' }))).toBe(false);
  });

  test('when there are three in all', () => {
    const apart = { 1: 'missed', 2: 'attended', 3: 'missed', 4: 'attended', 5: 'missed' } as const;
    expect(needsReplan(after(apart))).toBe(true);
  });

  test('for one session: only where it is of the pair', () => {
    const pair = after({ 1: 'missed', 2: 'missed', 3: 'attended', 4: 'attended' });
    expect([1, 2, 3, 4].map((number) => needsReplan(pair, number))).toEqual([
      ...[true, true, false, false],
    ]);
  });
});

describe('the days whose bookings are read for a change', () => {
  test('reach a week around the first and the last start, in whatever order these come', () => {
    const starts = ['2026-12-15', '2026-12-08', '2026-12-22'].map((date) => ({
      ...{ date, time: '18:00' },
    }));
    expect(busyRange(starts)).toEqual({ from: '2026-12-01', to: '2026-12-29' });
    expect(busyRange(starts.slice(0, 1))).toEqual({ from: '2026-12-08', to: '2026-12-22' });
  });

  test('are none where nothing starts', () => {
    expect(busyRange([])).toBeUndefined();
  });
});
