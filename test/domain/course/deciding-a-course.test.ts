import { describe, expect, test } from 'vitest';
import { bookCourse } from '../../../domain/course/book-course.ts';
import { bookTheRest, previewTheRest } from '../../../domain/course/book-the-rest.ts';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import {
  cancelByClient,
  confirmSession,
  mayDo,
  pageVersion,
  undoCancellation,
} from '../../../domain/course/client-visit.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { extendCourse } from '../../../domain/course/extend-course.ts';
import { handOver } from '../../../domain/course/hand-over.ts';
import { makeUp } from '../../../domain/course/make-up.ts';
import { markSession } from '../../../domain/course/mark-session.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
import {
  aBooking,
  aChange,
  aCounselor,
  aCourseFile,
  actionsIn,
  anAcceptedIntake,
  aPlan,
  at,
  busyWith,
  decided,
  deciding,
  refusalOf,
  roomIn,
  RULES,
  sessionOf,
  takenAt,
  written,
} from '../../support/course.ts';

describe('booking a course', () => {
  test('books every session of the plan with a row of the next reminder for each', () => {
    const { writes, sessions } = decided(bookCourse(aBooking()));
    expect(sessions.map(({ start }) => start.date)).toHaveLength(12);
    expect(new Set(sessions.map(({ uid }) => uid)).size).toBe(12);
    const reminders = writes.mails.plan.filter(({ kind }) => kind.startsWith('reminder-'));
    expect(sessions.map(({ reminder }) => reminder)).toEqual(reminders.map(({ id }) => id));
    expect(writes.mails.plan.map(({ kind }) => kind)).toContain('course-booked');
  });

  test.for([
    [{ tier: 'red' }, undefined, 'not-cleared'],
    [{ tier: 'red' }, 'first', 'not-cleared'],
    [{ tier: 'orange' }, undefined, 'first-session-only'],
    [{ status: 'waitlisted' }, undefined, 'intake-not-accepted'],
  ] as const)('refuses an intake that is %o, asked for %s', ([change, only, reason]) => {
    const booking = { ...aBooking(), ...anAcceptedIntake(change), only };
    expect(refusalOf(bookCourse(booking)).reason).toBe(reason);
  });

  test('books the first session of an orange intake, and all of a red one that was cleared', () => {
    const first = {
      ...aBooking(),
      ...anAcceptedIntake({ tier: 'orange' }),
      only: 'first' as const,
    };
    const { course, sessions } = decided(bookCourse(first));
    expect(sessions).toHaveLength(1);
    expect(course).toMatchObject({ length: 12, tasks: [{ kind: 'book-the-rest' }] });
    const cleared = { by: 'somebody', at: at('2026-11-30') };
    const red = { ...aBooking(), ...anAcceptedIntake({ tier: 'red', cleared }) };
    expect(decided(bookCourse(red)).sessions).toHaveLength(12);
  });

  test('a person has one at a time: the refusal names the other, be it by another request', () => {
    const booking = aBooking();
    const other = { ...booking.client, id: 'another-client', activeCourse: 'the-other-course' };
    const refusal = { reason: 'active-course', courseId: 'the-other-course' };
    const person = { others: [other], marks: [] };
    expect(refusalOf(bookCourse({ ...booking, client: other }))).toEqual(refusal);
    expect(refusalOf(bookCourse({ ...booking, person }))).toEqual(refusal);
  });

  test.for([
    ['whose course is over', { activeCourse: undefined }],
    ['who was born on another day and shares the address', { dateOfBirth: '1961-02-03' }],
  ] as const)('another request %s stands in nobody’s way', ([, change]) => {
    const booking = aBooking();
    const other = { ...booking.client, id: 'another-client', activeCourse: 'a', ...change };
    const person = { others: [other], marks: [{ hash: 'a-hash', bookings: 3 }] };
    const { writes } = decided(bookCourse({ ...booking, person }));
    expect(writes.booking?.marks).toEqual(person.marks);
  });

  test('a date that is taken refuses the whole, and the fresh preview says which', () => {
    const busy = takenAt('2027-01-05', '18:00');
    const { reason, preview } = refusalOf(bookCourse({ ...aBooking(), busy }));
    expect(reason).toBe('not-bookable');
    const wrong = preview?.sessions.filter(({ problem }) => problem !== null);
    expect(wrong).toMatchObject([{ number: 5, problem: 'taken' }]);
    expect(wrong?.[0]?.alternatives).toHaveLength(3);
  });

  test('hours that changed since the preview refuse it', () => {
    const counselor = aCounselor({ version: 2 });
    const refused = refusalOf(bookCourse({ ...aBooking({ counselor }), hoursVersion: 1 }));
    expect(refused).toMatchObject({ reason: 'hours-changed', preview: { hoursVersion: 2 } });
  });
});

describe('booking the rest of a course', () => {
  const cleared = { by: 'somebody', at: at('2026-11-30') };
  const firstOnly = () => aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });
  const rest = (file: ReturnType<typeof firstOnly>) => ({
    ...aChange(file),
    ...roomIn(file),
    intake: anAcceptedIntake({ tier: 'orange', cleared }).intake,
    plan: aPlan(),
    hoursVersion: 1,
    uidDomain: 'practice.example',
  });

  test('leaves the first session where it is', () => {
    const { sessions } = decided(bookTheRest(rest(firstOnly())));
    expect(sessions.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    expect(sessions[0]?.startVersion).toBe(1);
  });

  test('plans the first session anew where it was called off: the course has its agreed number', () => {
    const before = firstOnly();
    const file = written(cancelSessions({ ...aChange(before), number: 1, scope: 'this' }), before);
    const wanted = rest(file);
    expect(previewTheRest(wanted).sessions[0]?.problem).toBeNull();
    const { sessions } = decided(bookTheRest(wanted));
    expect(sessions.filter(({ state }) => state === 'booked')).toHaveLength(12);
    expect(sessions[1]?.start).toEqual(aPlan().first);
  });
});

describe('changing a course', () => {
  test('moving all sixteen of a course stays within one transaction', () => {
    const file = aCourseFile(aBooking({ plan: aPlan({ length: 16 }) }));
    const asked = { number: 1, to: { date: '2026-12-09', time: '17:00' }, scope: 'rest' } as const;
    const change = { ...aChange(file), ...roomIn(file), ...asked };
    const { endDate } = refusalOf(moveSessions(change));
    const { writes } = decided(moveSessions({ ...change, endDate }));
    expect(writes.sessions).toHaveLength(16);
    expect(actionsIn(writes)).toBeLessThan(100);
    expect(writes.mails.plan.filter(({ kind }) => kind === 'schedule-changed')).toHaveLength(1);
  });

  test('the end of a course moves only when its new date is named', () => {
    const file = aCourseFile();
    const to = { date: '2027-02-24', time: '18:00' };
    const change = { ...aChange(file), ...roomIn(file), number: 12, to, scope: 'this' as const };
    expect(refusalOf(moveSessions(change))).toEqual({
      reason: 'end-date-moves',
      endDate: '2027-02-24',
    });
    const { course } = decided(moveSessions({ ...change, endDate: '2027-02-24' }));
    expect(course.endDate).toBe('2027-02-24');
  });

  test('the last session goes only when that is said', () => {
    const file = aCourseFile();
    const change = { ...aChange(file), number: 12, scope: 'this' as const };
    expect(refusalOf(cancelSessions(change)).reason).toBe('last-session');
    const openly = { dropLast: true as const, endDate: sessionOf(file, 11).start.date };
    expect(decided(cancelSessions({ ...change, ...openly })).course.endDate).toBe('2027-02-16');
  });

  test('a change of a course that somebody changed meanwhile is refused', () => {
    const file = aCourseFile();
    const change = { ...aChange(file), version: 0, number: 2, scope: 'this' as const };
    expect(refusalOf(cancelSessions(change)).reason).toBe('changed-meanwhile');
  });

  test('another counselor takes over all that is left, or nothing where one time is taken', () => {
    const file = aCourseFile();
    const counselor = aCounselor({ id: 'another' });
    const change = { ...aChange(file), counselor };
    const busy = takenAt('2027-01-05', '18:00', 'another');
    expect(refusalOf(handOver({ ...change, busy })).problems).toMatchObject([{ number: 5 }]);
    const after = written(handOver({ ...change, busy: [] }), file);
    expect(new Set(busyWith(after).map(({ counselorId }) => counselorId))).toEqual(
      new Set(['another']),
    );
    expect(after.sessions.map(({ startVersion }) => startVersion)).toEqual(Array(12).fill(1));
  });

  test('ending a course early frees its time and its client', () => {
    const file = aCourseFile();
    const end = endCourse({ ...aChange(file), reason: 'Moving away.' });
    const { writes, course } = decided(end);
    expect(course.status).toBe('ended-early');
    expect(writes.releaseClient).toBe(course.clientId);
    expect(busyWith(written(end, file))).toEqual([]);
  });

  test('a course grows to sixteen openly, and no further', () => {
    const file = aCourseFile(aBooking({ plan: aPlan({ length: 16 }) }));
    const more = {
      ...{ ...aChange(file), ...roomIn(file), uidDomain: 'harbor-lane.example' },
      ...{ length: 17, at: [{ date: '2027-03-30', time: '18:00' }], endDate: '2027-03-30' },
    };
    expect(refusalOf(extendCourse(more)).reason).toBe('too-many-sessions');
  });
});

describe('what becomes of a session', () => {
  test('nothing is marked before it has begun', () => {
    const file = aCourseFile();
    const early = markSession({ ...aChange(file), number: 1, as: 'missed' });
    expect(refusalOf(early).reason).toBe('not-begun');
  });

  test('a miss brings a warm mail and a task, and the second in a row a task to plan anew', () => {
    const file = aCourseFile();
    const first = markSession({
      ...aChange(file, at('2026-12-08', '20:00')),
      number: 1,
      as: 'missed',
    });
    expect(decided(first).writes.mails.plan.map(({ kind }) => kind)).toContain('session-missed');
    const after = written(first, file);
    expect(after.course.tasks.map(({ kind }) => kind)).toEqual(['call-after-miss']);
    const later = aChange(after, at('2026-12-15', '20:00'));
    const { course } = decided(markSession({ ...later, number: 2, as: 'missed' }));
    expect(course.tasks.map(({ kind }) => kind)).toContain('replan');
  });

  test('a missed session is made up for once, where there is room', () => {
    const file = aCourseFile();
    const now = at('2026-12-08', '20:00');
    const after = written(markSession({ ...aChange(file, now), number: 1, as: 'missed' }), file);
    const asked = { for: 1, at: { date: '2026-12-10', time: '10:00' }, uidDomain: 'x.example' };
    const made = makeUp({ ...aChange(after, now), ...roomIn(after), ...asked });
    expect(decided(made).sessions.at(-1)).toMatchObject({ number: 13, makesUpFor: 1 });
    const whole = written(made, after);
    const again = makeUp({ ...aChange(whole, now), ...roomIn(whole), ...asked });
    expect(refusalOf(again).reason).toBe('session-not-open');
  });
});

describe('what a client does by link', () => {
  const visit = (file: ReturnType<typeof aCourseFile>, number: number, now = at('2026-12-01')) => ({
    ...deciding(now),
    ...{ file, number, version: pageVersion(sessionOf(file, number)) },
    counselor: aCounselor(),
  });

  test('confirming twice is confirming once', () => {
    const file = aCourseFile();
    const after = written(confirmSession(visit(file, 1)), file);
    expect(sessionOf(after, 1).confirmedAt).toEqual(at('2026-12-01'));
    expect(confirmSession(visit(after, 1)).kind).toBe('already');
  });

  test('a cancellation holds its time until it can no longer be undone', () => {
    const file = aCourseFile();
    const after = written(cancelByClient(visit(file, 2)), file);
    expect(busyWith(after)).toEqual(busyWith(file));
    const back = written(undoCancellation(visit(after, 2, at('2026-12-01', '12:14'))), after);
    expect(sessionOf(back, 2)).toMatchObject({ state: 'booked', startVersion: 1, sequence: 2 });
    const late = undoCancellation(visit(after, 2, at('2026-12-01', '12:16')));
    expect(refusalOf(late).reason).toBe('undo-over');
  });

  test('a cancellation that comes once more after it was undone is of an older version', () => {
    const file = aCourseFile();
    const off = visit(file, 2);
    const after = written(cancelByClient(off), file);
    expect(cancelByClient({ ...off, file: after }).kind).toBe('already');
    const undo = visit(after, 2, at('2026-12-01', '12:05'));
    const back = written(undoCancellation(undo), after);
    expect(undoCancellation({ ...undo, file: back }).kind).toBe('already');
    expect(refusalOf(cancelByClient({ ...off, file: back })).reason).toBe('appointment-changed');

    const second = written(cancelByClient(visit(back, 2, at('2026-12-01', '12:06'))), back);
    expect(sessionOf(second, 2).state).toBe('cancelled');
    expect(refusalOf(undoCancellation({ ...undo, file: second })).reason).toBe(
      'appointment-changed',
    );
  });

  test.for([
    ['is away', { daysOff: [{ from: '2026-12-15', to: '2026-12-15', kind: 'leave' }] }],
    ['has no hours', { exceptions: [{ date: '2026-12-15', spans: [] }] }],
  ] as const)('nothing comes back to a day on which the counselor %s', ([, hours]) => {
    const file = aCourseFile();
    const after = written(cancelByClient(visit(file, 2)), file);
    const undo = visit(after, 2, at('2026-12-01', '12:05'));
    const { hours: usual } = aCounselor();
    const counselor = aCounselor({ version: 2, hours: { ...usual, ...hours } });
    expect(refusalOf(undoCancellation({ ...undo, counselor })).reason).toBe('time-gone');
    expect(decided(undoCancellation(undo)).writes.hours).toEqual({
      counselorId: counselor.id,
      version: 1,
    });
  });

  test('the last session is called off by telephone alone', () => {
    const file = aCourseFile();
    expect(refusalOf(cancelByClient(visit(file, 12))).reason).toBe('last-session');
    expect(mayDo(sessionOf(file, 12), file, RULES, at('2026-12-01')).cancel).toBe(false);
  });

  test('within the notice period nothing can be moved or called off, and coming can be confirmed', () => {
    const file = aCourseFile();
    const close = mayDo(sessionOf(file, 1), file, RULES, at('2026-12-08', '09:00'));
    expect(close).toEqual({ confirm: true, move: false, cancel: false, undo: false });
    const tried = cancelByClient(visit(file, 1, at('2026-12-08', '09:00')));
    expect(refusalOf(tried).reason).toBe('too-late');
  });
});
