import { describe, expect, test } from 'vitest';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import type { Session } from '../../../domain/course/course.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { finishTask } from '../../../domain/course/finish-task.ts';
import { makeUp } from '../../../domain/course/make-up.ts';
import { markSession, type Mark } from '../../../domain/course/mark-session.ts';
import {
  aBooking,
  aChange,
  aCourseFile,
  anAcceptedIntake,
  aPlan,
  decided,
  refusalOf,
  roomIn,
  sessionOf,
  written,
} from '../../support/course.ts';
import { FRONT_DESK, NOON } from '../../support/intake-record.ts';
import { told } from '../../support/changed-course.ts';

const file = aCourseFile();
/** An hour after the beginning of a session. */
const after = (number: number, of = file) =>
  new Date(sessionOf(of, number).startsAt.getTime() + 3_600_000);
const mark = (number: number, as: Mark, of: CourseFile = file, now = after(number, of)) =>
  markSession({ ...aChange(of, now), number, as });
const marked = (of: CourseFile, ...marks: readonly (readonly [number: number, as: Mark])[]) =>
  marks.reduce((each, [number, as]) => written(mark(number, as, each), each), of);
const toldBy = (decision: ReturnType<typeof mark>) => told(decided(decision));
const tasks = ({ course }: Pick<CourseFile, 'course'>) =>
  course.tasks.map(({ kind, session, done }) => `${kind} ${session}${done ? ' done' : ''}`);
/** The course as if all but the last had been held. */
const beforeTheLast: CourseFile = {
  ...file,
  sessions: file.sessions.map((each): Session =>
    each.number < 12 ? { ...each, state: 'attended' } : each,
  ),
};

describe('a session that was attended', () => {
  test('is marked from its beginning on, and tells nobody', () => {
    const { startsAt } = sessionOf(file, 1);
    const early = mark(1, 'attended', file, new Date(startsAt.getTime() - 1));
    expect(refusalOf(early).reason).toBe('not-begun');
    const held = mark(1, 'attended', file, startsAt);
    expect(decided(held).sessions[0]).toMatchObject({ state: 'attended', sequence: 0 });
    expect(toldBy(held)).toEqual([]);
    expect(decided(held).course).toMatchObject({ status: 'active', tasks: [] });
    expect(decided(held).writes.audit).toMatchObject({
      ...{ who: FRONT_DESK.id, action: 'attended', fields: ['state'] },
    });
  });

  test('completes the course and releases the client, when it is the last', () => {
    const { course, writes } = decided(mark(12, 'attended', beforeTheLast));
    expect(course.status).toBe('completed');
    expect(writes.releaseClient).toBe(course.clientId);
  });
});

describe('a session that was missed', () => {
  test('is told within two days of its end, and later only puzzles', () => {
    const end = sessionOf(file, 1).endsAt.getTime();
    const hours = (count: number) => new Date(end + count * 3_600_000);
    expect(toldBy(mark(1, 'missed', file, new Date(hours(48).getTime() - 1)))).toEqual([
      ...['session-missed'],
    ]);
    expect(toldBy(mark(1, 'missed', file, hours(48)))).toEqual([]);
  });

  test('leaves a task to call, which a correction ticks off; the client is told once', () => {
    const missed = marked(file, [1, 'missed']);
    expect(tasks(missed)).toEqual(['call-after-miss 1']);
    const corrected = marked(missed, [1, 'attended']);
    expect(tasks(corrected)).toEqual(['call-after-miss 1 done']);
    expect(corrected.course.tasks[0]?.done).toEqual({ by: FRONT_DESK.id, at: after(1) });
    const again = mark(1, 'missed', corrected);
    expect(toldBy(again)).toEqual([]);
    expect(tasks(decided(again))).toEqual(['call-after-miss 1 done', 'call-after-miss 1']);
  });

  test('a miss of another session is told for itself', () => {
    expect(toldBy(mark(2, 'missed', marked(file, [1, 'missed'])))).toEqual(['session-missed']);
  });

  test('of two in a row asks once for a new plan, until that is done', () => {
    const two = marked(file, [1, 'missed'], [2, 'missed']);
    expect(tasks(two)).toEqual(['call-after-miss 1', 'call-after-miss 2', 'replan 2']);
    expect(tasks(marked(two, [3, 'missed']))).toEqual([...tasks(two), 'call-after-miss 3']);
    const replan = two.course.tasks[2]?.id ?? '';
    const agreed = written(finishTask({ ...aChange(two, after(2)), taskId: replan }), two);
    expect(tasks(marked(agreed, [3, 'missed']))).toEqual([
      ...['call-after-miss 1', 'call-after-miss 2', 'replan 2 done'],
      ...['call-after-miss 3', 'replan 3'],
    ]);
  });

  test('that was none takes back the new plan that only it asked for, and no call about another', () => {
    const two = marked(file, [1, 'missed'], [2, 'missed'], [2, 'attended']);
    expect(tasks(two)).toEqual(['call-after-miss 1', 'call-after-miss 2 done', 'replan 2 done']);
    const three = marked(file, [1, 'missed'], [2, 'missed'], [3, 'missed'], [3, 'attended']);
    expect(tasks(three)).toEqual([
      ...['call-after-miss 1', 'call-after-miss 2', 'replan 2', 'call-after-miss 3 done'],
    ]);
  });

  test('leaves the course open when it is the last, until its task is done', () => {
    const missed = marked(beforeTheLast, [12, 'missed']);
    expect(missed.course.status).toBe('active');
    const [call] = missed.course.tasks;
    const done = finishTask({ ...aChange(missed, after(12)), taskId: call?.id ?? '' });
    expect(decided(done).course.status).toBe('completed');
    expect(decided(done).writes.releaseClient).toBe(file.course.clientId);
    expect(decided(done).writes.audit).toMatchObject({
      ...{ action: 'finished-task', fields: ['tasks', 'status'], who: FRONT_DESK.id },
    });
  });
});

describe('a session called off late', () => {
  test('before it begins frees its time and tells the client; a task asks for another', () => {
    const early = mark(2, 'late-cancelled', file, NOON);
    const { sessions, writes, course } = decided(early);
    expect(sessions[1]).toMatchObject({ state: 'late-cancelled', sequence: 1 });
    expect(toldBy(early)).toEqual(['session-cancelled']);
    expect(writes.cells.map(({ to }) => to)).toEqual(writes.cells.map(() => null));
    expect(writes.cells.length).toBeGreaterThan(0);
    expect(tasks({ course })).toEqual(['offer-make-up 2']);
    expect(course.endDate).toBe('2027-02-23');
  });

  test('once it has begun tells nobody, and a calendar need not know', () => {
    const late = mark(2, 'late-cancelled', file, sessionOf(file, 2).startsAt);
    expect(toldBy(late)).toEqual([]);
    expect(decided(late).sessions[1]?.sequence).toBe(0);
  });

  test('stays so: it cannot be marked again', () => {
    const off = marked(file, [2, 'late-cancelled']);
    expect(refusalOf(mark(2, 'attended', off)).reason).toBe('session-not-open');
    expect(refusalOf(mark(2, 'late-cancelled', off)).reason).toBe('session-not-open');
  });
});

describe('what cannot be marked', () => {
  test('is what is marked so already, was called off, or is not there', () => {
    const [held, missed] = [marked(file, [1, 'attended']), marked(file, [1, 'missed'])];
    const reasons = [
      mark(1, 'attended', held),
      mark(1, 'late-cancelled', held),
      mark(1, 'missed', missed),
      mark(1, 'late-cancelled', missed),
      mark(99, 'attended', file, NOON),
    ].map((decision) => refusalOf(decision).reason);
    expect(reasons).toEqual(reasons.map(() => 'session-not-open'));
    expect(
      refusalOf(markSession({ ...aChange(file), version: 9, number: 1, as: 'missed' })),
    ).toEqual({ reason: 'changed-meanwhile' });
  });

  test('after an early end is anything but what was left unmarked, and that brings no task and no mail', () => {
    const begun = marked(file, [1, 'attended']);
    const end = endCourse({ ...aChange(begun, after(2)), reason: 'Moved.' });
    const ended = written(end, begun);
    const late = mark(2, 'missed', ended);
    expect(toldBy(late)).toEqual([]);
    expect(decided(late).course).toMatchObject({ status: 'ended-early', tasks: [] });
    expect(decided(late).writes.releaseClient).toBeUndefined();
    expect(refusalOf(mark(1, 'missed', ended)).reason).toBe('course-over');
    expect(refusalOf(mark(3, 'attended', ended)).reason).toBe('course-over');
  });

  test('is a seventeenth that counts: sixteen were agreed, one of them is made up for already', () => {
    const whole = aCourseFile(aBooking({ plan: aPlan({ length: 16 }) }));
    const missed = marked(whole, [1, 'missed']);
    const made = makeUp({
      ...{ ...aChange(missed, after(1)), ...roomIn(missed), for: 1 },
      ...{ at: { date: '2026-12-10', time: '10:00' }, uidDomain: 'x.example' },
    });
    const sixteen = written(made, missed);
    expect(refusalOf(mark(1, 'attended', sixteen)).reason).toBe('too-many-sessions');
    expect(mark(2, 'attended', sixteen).kind).toBe('decided');
  });
});

describe('ticking off a task', () => {
  const missed = marked(file, [1, 'missed']);
  const finish = (of: CourseFile, taskId: string, version = of.course.version) =>
    finishTask({ ...aChange(of, after(1)), taskId, version });
  const [call] = missed.course.tasks;
  const id = call?.id ?? '';

  test('is done once, by the course as it was read', () => {
    const done = decided(finish(missed, id));
    expect(tasks(done)).toEqual(['call-after-miss 1 done']);
    expect(done.course.tasks[0]?.done).toEqual({ by: FRONT_DESK.id, at: after(1) });
    expect(done.course.status).toBe('active');
    expect(done.writes.audit.fields).toEqual(['tasks']);
    const again = finish(written(finish(missed, id), missed), id);
    expect(refusalOf(again).reason).toBe('changed-meanwhile');
    expect(refusalOf(finish(missed, 'no-task')).reason).toBe('changed-meanwhile');
    expect(refusalOf(finish(missed, id, 9)).reason).toBe('changed-meanwhile');
  });

  test('leaves other tasks alone', () => {
    const two = marked(missed, [2, 'missed']);
    expect(tasks(decided(finish(two, id)))).toEqual([
      ...['call-after-miss 1 done', 'call-after-miss 2', 'replan 2'],
    ]);
  });

  test('does not book the rest: that is done by booking it', () => {
    const first = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });
    const [rest] = first.course.tasks;
    expect(refusalOf(finish(first, rest?.id ?? '')).reason).toBe('first-session-only');
  });

  test('of a course that ended early does not complete it', () => {
    const off = written(cancelSessions({ ...aChange(missed), number: 2, scope: 'this' }), missed);
    const over: CourseFile = {
      ...off,
      course: { ...off.course, status: 'ended-early' },
      sessions: off.sessions.map((each) =>
        each.state === 'booked' ? { ...each, state: 'cancelled' } : each,
      ),
    };
    expect(decided(finish(over, id)).course.status).toBe('ended-early');
  });
});
