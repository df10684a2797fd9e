import { describe, expect, test } from 'vitest';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { extendCourse } from '../../../domain/course/extend-course.ts';
import { makeUp } from '../../../domain/course/make-up.ts';
import { markSession } from '../../../domain/course/mark-session.ts';
import {
  aBooking,
  aChange,
  aCounselor,
  aCourseFile,
  anAcceptedIntake,
  aPlan,
  at,
  decided,
  refusalOf,
  roomIn,
  sessionOf,
  takenAt,
  written,
} from '../../support/course.ts';
import { FRONT_DESK, NOON } from '../../support/intake-record.ts';
import { told, undoing } from '../../support/changed-course.ts';

/** Twelve Tuesdays at six, from 8 December to 23 February. */
const file = aCourseFile();
const firstOnly = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });
const change = (of: CourseFile, now = NOON) => ({ ...aChange(of, now), ...roomIn(of) });
const withoutSecond = written(cancelSessions({ ...aChange(file), number: 2, scope: 'this' }), file);
const ended = written(endCourse({ ...aChange(file), reason: 'Moved.' }), file);
const uidDomain = 'harbor-lane.example';

describe('a make-up session', () => {
  const made = (more: object = {}, of = withoutSecond) =>
    makeUp({
      ...{ ...change(of), for: 2, uidDomain },
      ...{ at: { date: '2026-12-17', time: '10:00' }, ...more },
    });

  test('is added for one that was called off, is told, and settles the task to offer it', () => {
    const offer = { id: 'offer', kind: 'offer-make-up', at: NOON, session: 2 } as const;
    const tasks = [
      offer,
      { ...offer, id: 'other', session: 3 },
      { ...offer, kind: 'replan' },
    ] as const;
    const asked = { ...withoutSecond, course: { ...withoutSecond.course, tasks } };
    const after = decided(made({}, asked));
    expect(after.sessions.at(-1)).toMatchObject({
      ...{ number: 13, makesUpFor: 2, state: 'booked', minutes: 50 },
    });
    expect(after.sessions.at(-1)?.uid).toMatch(/@harbor-lane\.example$/u);
    expect(told(after)).toEqual(['session-changed']);
    expect(after.course.tasks.map(({ done }) => done)).toEqual([
      { by: FRONT_DESK.id, at: NOON },
      ...[undefined, undefined],
    ]);
    expect(after.writes.audit).toMatchObject({
      ...{ action: 'made-up', fields: ['sessions'], who: FRONT_DESK.id },
    });
    expect(after.writes.hours).toEqual({ counselorId: aCounselor().id, version: 1 });
  });

  test('is for what was lost alone: not for what is booked, held, waits to be undone or is not there', () => {
    const held: CourseFile = {
      ...file,
      sessions: file.sessions.map((each) =>
        each.number === 2 ? { ...each, state: 'attended' } : each,
      ),
    };
    for (const of of [file, held, undoing(file, 2)]) {
      expect(refusalOf(made({}, of)).reason).toBe('session-not-open');
    }
    expect(refusalOf(made({ for: 99 })).reason).toBe('session-not-open');
  });

  test('may be anywhere but on the day of another, or where somebody else is', () => {
    const sameDay = made({ at: { date: '2026-12-22', time: '10:00' } });
    expect(refusalOf(sameDay).problems).toMatchObject([{ number: 13, problem: 'same-day' }]);
    const busy = [...roomIn(withoutSecond).busy, ...takenAt('2026-12-17', '10:00')];
    expect(refusalOf(made({ busy })).problems).toMatchObject([{ problem: 'taken' }]);
    expect(made({ at: { date: '2027-01-07', time: '10:00' } }).kind).toBe('decided');
  });

  test('beyond the agreed end needs that end said', () => {
    const late = { at: { date: '2027-03-02', time: '10:00' } };
    expect(refusalOf(made(late))).toEqual({ reason: 'end-date-moves', endDate: '2027-03-02' });
    const openly = decided(made({ ...late, endDate: '2027-03-02' }));
    expect(openly.course.endDate).toBe('2027-03-02');
  });

  test('is refused in a course that is over or was changed', () => {
    expect(refusalOf(made({}, ended)).reason).toBe('course-over');
    expect(refusalOf(made({ version: 9 })).reason).toBe('changed-meanwhile');
  });

  test('is never the seventeenth that counts', () => {
    const sixteen = aCourseFile(aBooking({ plan: aPlan({ length: 16, missedCounts: false }) }));
    const now = at('2026-12-08', '20:00');
    const missed = written(
      markSession({ ...aChange(sixteen, now), number: 1, as: 'missed' }),
      sixteen,
    );
    const first = made({ for: 1, now, at: { date: '2026-12-10', time: '10:00' } }, missed);
    expect(first.kind).toBe('decided');
    const counted: CourseFile = {
      ...missed,
      sessions: [...missed.sessions, { ...sessionOf(missed, 16), number: 17 }],
    };
    const beyond = made({ for: 1, now, at: { date: '2026-12-10', time: '10:00' } }, counted);
    expect(refusalOf(beyond).reason).toBe('too-many-sessions');
  });
});

describe('agreeing on more sessions', () => {
  const weeks = (...dates: readonly string[]) => dates.map((date) => ({ date, time: '18:00' }));
  const extend = (more: object = {}, of = file) =>
    extendCourse({
      ...{ ...change(of), uidDomain, length: 13 },
      ...{ at: weeks('2027-03-02'), endDate: '2027-03-02', ...more },
    });

  test('adds one, told by a mail of its own, or several, told as a schedule', () => {
    const one = decided(extend());
    expect(one.course).toMatchObject({ length: 13, endDate: '2027-03-02' });
    expect(one.sessions.at(-1)).toMatchObject({ number: 13, start: weeks('2027-03-02')[0] });
    expect(one.sessions.at(-1)?.uid).toMatch(/@harbor-lane\.example$/u);
    expect(told(one)).toEqual(['session-changed']);
    expect(one.writes.audit).toMatchObject({
      ...{ action: 'extended', fields: ['length', 'endDate', 'sessions'], who: FRONT_DESK.id },
    });
    expect(one.writes.hours).toBeDefined();
    const at = weeks('2027-03-02', '2027-03-09');
    const two = decided(extend({ length: 14, at, endDate: '2027-03-09' }));
    expect(two.sessions.slice(-2).map(({ number }) => number)).toEqual([13, 14]);
    expect(told(two)).toEqual(['schedule-changed']);
  });

  test('reaches sixteen and no further, be it by sessions that make up for others', () => {
    const dates = ['2027-03-02', '2027-03-09', '2027-03-16', '2027-03-23'];
    const four = { length: 16, at: weeks(...dates), endDate: '2027-03-23' };
    expect(extend(four).kind).toBe('decided');
    const another: CourseFile = {
      ...file,
      sessions: [...file.sessions, { ...sessionOf(file, 2), number: 13, makesUpFor: 99 }],
    };
    expect(refusalOf(extend(four, another)).reason).toBe('too-many-sessions');
    const whole = aCourseFile(aBooking({ plan: aPlan({ length: 16 }) }));
    const off = written(cancelSessions({ ...aChange(whole), number: 2, scope: 'this' }), whole);
    const beyond = { length: 17, at: weeks('2027-03-30'), endDate: '2027-03-30' };
    expect(refusalOf(extend(beyond, off)).reason).toBe('too-many-sessions');
  });

  test('is refused where one of the times cannot be had', () => {
    const busy = [...roomIn(file).busy, ...takenAt('2027-03-02', '18:00')];
    expect(extend({ busy })).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'not-bookable', problems: [{ number: 13, problem: 'taken' }] },
    });
  });

  test('follows after all that is there, in order', () => {
    const problem = (...dates: readonly string[]) =>
      refusalOf(extend({ length: 12 + dates.length, at: weeks(...dates) })).problems?.map(
        (each) => each.problem,
      );
    expect(problem('2027-02-18')).toEqual(['out-of-order']);
    expect(problem('2027-02-23')).toEqual(['taken']);
    expect(problem('2027-03-09', '2027-03-02')).toEqual(['out-of-order', 'out-of-order']);
  });

  test('names its end, and counts from the agreed length', () => {
    expect(refusalOf(extend({ endDate: '2027-03-09' }))).toEqual({
      ...{ reason: 'end-date-moves', endDate: '2027-03-02' },
    });
    expect(refusalOf(extend({ length: 14 })).reason).toBe('changed-meanwhile');
  });

  test('is for a course that is booked whole and going on', () => {
    expect(refusalOf(extend({}, firstOnly)).reason).toBe('first-session-only');
    expect(refusalOf(extend({}, ended)).reason).toBe('course-over');
  });
});
