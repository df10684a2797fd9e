import { describe, expect, test } from 'vitest';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { handOver } from '../../../domain/course/hand-over.ts';
import {
  aChange,
  aCounselor,
  aCourseFile,
  anAcceptedIntake,
  at,
  busyWith,
  decided,
  refusalOf,
  sessionOf,
  takenAt,
  written,
} from '../../support/course.ts';
import { FRONT_DESK, NOON } from '../../support/intake-record.ts';
import { told, undoing } from '../../support/changed-course.ts';

/** Twelve Tuesdays at six, from 8 December to 23 February. */
const file = aCourseFile();
const firstOnly = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });
const ended = written(endCourse({ ...aChange(file), reason: 'Moved.' }), file);

describe('handing over', () => {
  const counselor = aCounselor({ id: 'another', version: 4 });
  const hand = (of = file, more: object = {}) =>
    handOver({ ...aChange(of), counselor, busy: [], ...more });

  test('gives what is left to the other, tells the schedule, and keeps links and reminders', () => {
    const later = at('2026-12-09');
    const after = decided(hand(file, { now: later }));
    expect(after.course.counselorId).toBe('another');
    expect(after.sessions.map(({ counselorId }) => counselorId)).toEqual([
      file.course.counselorId,
      ...Array.from({ length: 11 }, () => 'another'),
    ]);
    expect(after.sessions[1]).toMatchObject({ sequence: 1, startVersion: 1 });
    expect(told(after)).toEqual(['schedule-changed']);
    expect(after.writes.hours).toEqual({ counselorId: 'another', version: 4 });
    expect(after.writes.audit).toMatchObject({
      ...{ action: 'handed-over', fields: ['counselorId', 'sessions'], who: FRONT_DESK.id },
    });
  });

  test('takes along what can still be undone, as it is', () => {
    const waiting = undoing(file, 2);
    const second = decided(hand(waiting)).sessions[1];
    expect(second).toMatchObject({ counselorId: 'another', state: 'cancelled' });
    expect(second?.sequence).toBe(sessionOf(waiting, 2).sequence);
  });

  test('keeps the buffer of whoever takes over', () => {
    const { hours } = aCounselor();
    const longer = { ...counselor, hours: { ...hours, bufferMinutes: 30 } };
    const after = decided(hand(file, { counselor: longer }));
    expect(new Set(after.sessions.map(({ bufferMinutes }) => bufferMinutes))).toEqual(
      new Set([30]),
    );
  });

  test('to whom it is with already changes no session, and tells nobody', () => {
    const same = decided(hand(file, { counselor: aCounselor(), busy: busyWith(file) }));
    expect(same.writes.sessions).toEqual([]);
    expect(told(same)).toEqual([]);
  });

  test('is refused where the other cannot be at one of the times', () => {
    const busy = takenAt('2027-01-05', '18:00', 'another');
    expect(refusalOf(hand(file, { busy }))).toMatchObject({
      reason: 'not-bookable',
      problems: [{ number: 5, problem: 'taken' }],
    });
  });

  test('is refused in a course that is over or was changed', () => {
    expect(refusalOf(hand(ended)).reason).toBe('course-over');
    expect(refusalOf(hand(file, { version: 9 })).reason).toBe('changed-meanwhile');
  });
});

describe('ending early', () => {
  const end = (of: CourseFile, now = NOON, more: object = {}) =>
    endCourse({ ...aChange(of, now), reason: 'Moving away.', ...more });

  test('calls off what is to come and keeps what was held, for a reason and by somebody', () => {
    const after = decided(end(file, at('2026-12-09')));
    expect(after.course.ended).toEqual({
      ...{ by: FRONT_DESK.id, at: at('2026-12-09'), reason: 'Moving away.' },
    });
    expect(after.sessions[0]?.state).toBe('booked');
    expect(after.sessions.slice(1).map(({ state }) => state)).toEqual(
      Array.from({ length: 11 }, () => 'cancelled'),
    );
    expect(told(after)).toEqual(['schedule-changed']);
    expect(after.writes.audit).toMatchObject({
      ...{ action: 'ended', fields: ['status', 'sessions'], who: FRONT_DESK.id },
    });
  });

  test('makes a cancellation that could be undone final, and ends what waited for it', () => {
    const waiting = undoing(file, 2);
    const after = decided(end(waiting));
    expect(after.sessions[1]?.undo).toBeUndefined();
    expect(after.writes.jobs).toMatchObject({
      plan: [],
      finish: [{ id: sessionOf(waiting, 2).undo?.jobId, kind: 'end-of-undo' }],
    });
    expect(decided(end(file)).writes.jobs.finish).toEqual([]);
  });

  test('drops what was left to do', () => {
    expect(decided(end(firstOnly)).course.tasks.map(({ done }) => done?.by)).toEqual([
      FRONT_DESK.id,
    ]);
  });

  test('tells nobody where nothing was to come', () => {
    expect(told(decided(end(file, at('2027-03-01'))))).toEqual([]);
  });

  test('is refused where it is over, or was changed', () => {
    expect(refusalOf(end(ended)).reason).toBe('course-over');
    expect(refusalOf(end(file, NOON, { version: 9 })).reason).toBe('changed-meanwhile');
  });
});
