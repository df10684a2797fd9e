import { describe, expect, test } from 'vitest';
import {
  cancelByClient,
  confirmSession,
  mayDo,
  moveByClient,
  pageVersion,
  undoCancellation,
} from '../../../domain/course/client-visit.ts';
import type { Session } from '../../../domain/course/course.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { endUndo } from '../../../domain/course/end-undo.ts';
import {
  aChange,
  aCounselor,
  aCourseFile,
  at,
  decided,
  deciding,
  refusalOf,
  roomIn,
  RULES,
  sessionOf,
  takenAt,
  written,
} from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';

const file = aCourseFile();
const THURSDAY = { date: '2026-12-17', time: '17:00' };

const visit = (of: CourseFile, number: number, now = NOON) => ({
  ...deciding(now),
  ...roomIn(of),
  ...{ file: of, number, version: pageVersion(sessionOf(of, number)) },
});
const where = (number: number, change: Partial<Session>): CourseFile => ({
  ...file,
  sessions: file.sessions.map((each) => (each.number === number ? { ...each, ...change } : each)),
});
const ended = written(endCourse({ ...aChange(file), reason: 'Moved.' }), file);
const off = written(cancelByClient(visit(file, 2)), file);
const MINUTES_LATER = at('2026-12-01', '12:05');

describe('confirming', () => {
  test('puts the client’s word on record, and tells nobody', () => {
    const { writes, sessions } = decided(confirmSession(visit(file, 1)));
    expect(sessions[0]?.confirmedAt).toEqual(NOON);
    expect(writes.audit).toMatchObject({ who: 'client', action: 'confirmed' });
    expect(writes.mails.plan).toEqual([]);
    expect(writes.cells).toEqual([]);
  });

  test('is possible until the session begins', () => {
    const { startsAt } = sessionOf(file, 1);
    const before = new Date(startsAt.getTime() - 1);
    expect(confirmSession(visit(file, 1, before)).kind).toBe('decided');
    expect(refusalOf(confirmSession(visit(file, 1, startsAt))).reason).toBe('too-late');
  });

  test('is refused for what was called off, is of an older page, or is not there', () => {
    const cancelled = where(1, { state: 'cancelled' });
    const asked = [
      visit(cancelled, 1),
      { ...visit(file, 1), version: 0 },
      { ...visit(file, 1), number: 99 },
    ];
    for (const each of asked) {
      expect(refusalOf(confirmSession(each)).reason).toBe('appointment-changed');
    }
    const active = visit(ended, 1);
    expect(refusalOf(confirmSession(active)).reason).toBe('course-over');
  });
});

describe('moving', () => {
  test('to an opening frees the old time, takes the new one, and tells client and counselor', () => {
    const { writes, sessions } = decided(moveByClient({ ...visit(file, 2), to: THURSDAY }));
    expect(sessions[1]).toMatchObject({ start: THURSDAY, startVersion: 2, sequence: 1 });
    expect(writes.mails.plan.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['session-changed', 'client-changed']),
    );
    expect(new Set(writes.cells.map(({ date }) => date))).toEqual(
      new Set(['2026-12-15', '2026-12-17']),
    );
    expect(writes.hours).toEqual({ counselorId: aCounselor().id, version: 1 });
    expect(writes.audit).toMatchObject({ who: 'client', action: 'moved', fields: ['sessions'] });
  });

  test('to what is no opening is refused with the first three that are', () => {
    const busy = [...roomIn(file).busy, ...takenAt('2026-12-17', '17:00')];
    const { reason, problems } = refusalOf(moveByClient({ ...visit(file, 2), busy, to: THURSDAY }));
    expect(reason).toBe('not-bookable');
    expect(problems).toMatchObject([{ number: 2, start: THURSDAY, problem: 'taken' }]);
    expect(problems?.[0]?.alternatives).toEqual([
      { date: '2026-12-09', time: '07:00' },
      { date: '2026-12-09', time: '07:30' },
      { date: '2026-12-09', time: '08:00' },
    ]);
    const odd = { date: '2026-12-17', time: '17:10' };
    expect(refusalOf(moveByClient({ ...visit(file, 2), to: odd })).reason).toBe('not-bookable');
    const anotherDay = { date: '2027-01-20', time: '17:00' };
    expect(refusalOf(moveByClient({ ...visit(file, 2), to: anotherDay })).reason).toBe(
      'not-bookable',
    );
  });

  test('twice is moving once, and moving to where it is is nothing', () => {
    const asked = { ...visit(file, 2), to: THURSDAY };
    const moved = written(moveByClient(asked), file);
    expect(moveByClient({ ...asked, file: moved }).kind).toBe('already');
    const stay = { ...visit(file, 2), to: sessionOf(file, 2).start };
    expect(moveByClient(stay).kind).toBe('already');
  });

  test('by a page of an older version is refused, be it to where the session is', () => {
    const moved = written(moveByClient({ ...visit(file, 2), to: THURSDAY }), file);
    const back = { date: '2026-12-16', time: '17:00' };
    const twice = written(moveByClient({ ...visit(moved, 2), to: back }), moved);
    const old = { ...visit(file, 2), file: twice, to: back };
    expect(refusalOf(moveByClient(old)).reason).toBe('appointment-changed');
    const elsewhere = { ...visit(file, 2), file: moved, to: { ...THURSDAY, time: '18:00' } };
    expect(refusalOf(moveByClient(elsewhere)).reason).toBe('appointment-changed');
  });

  test('is too late within the notice, and possible when just the notice is left', () => {
    const to = { date: '2026-12-09', time: '17:00' };
    const last = at('2026-12-07', '18:00');
    expect(moveByClient({ ...visit(file, 1, last), to }).kind).toBe('decided');
    const late = { ...visit(file, 1, new Date(last.getTime() + 1)), to };
    expect(refusalOf(moveByClient(late)).reason).toBe('too-late');
  });

  test('of what was called off or has been held is refused', () => {
    for (const state of ['cancelled', 'attended'] as const) {
      const asked = { ...visit(where(2, { state }), 2), to: THURSDAY };
      expect(refusalOf(moveByClient(asked)).reason).toBe('appointment-changed');
    }
  });
});

describe('calling off', () => {
  test('is not final for a quarter of an hour, and tells nobody yet', () => {
    const { writes, sessions } = decided(cancelByClient(visit(file, 2)));
    const until = at('2026-12-01', '12:15');
    expect(sessions[1]).toMatchObject({
      ...{ state: 'cancelled', cancelledBy: 'client', sequence: 1 },
      undo: { until },
    });
    expect(writes.jobs).toMatchObject({
      plan: [{ kind: 'end-of-undo', version: 1, due: until, state: 'waiting' }],
      finish: [],
    });
    expect(writes.jobs.plan[0]?.id).toBe(sessions[1]?.undo?.jobId);
    expect(writes.mails.plan).toEqual([]);
    expect(writes.cells).toEqual([]);
    expect(writes.audit).toMatchObject({ who: 'client', action: 'cancelled' });
  });

  test('twice is once, by the same page or a fresh one', () => {
    expect(cancelByClient(visit(off, 2)).kind).toBe('already');
    expect(cancelByClient({ ...visit(file, 2), file: off }).kind).toBe('already');
  });

  test('is refused for what staff called off, and for an older page of it', () => {
    const byStaff = where(2, { state: 'cancelled', cancelledBy: 'staff', sequence: 1 });
    expect(refusalOf(cancelByClient(visit(byStaff, 2))).reason).toBe('appointment-changed');
    const older = { ...visit(file, 2), file: byStaff };
    expect(refusalOf(cancelByClient(older)).reason).toBe('appointment-changed');
  });
});

describe('taking it back', () => {
  test('makes everything as before, and ends the job that waits', () => {
    const { writes, sessions } = decided(undoCancellation(visit(off, 2, MINUTES_LATER)));
    expect(sessions[1]).toEqual({
      ...{ ...sessionOf(file, 2), sequence: 2 },
      ...{ cancelledBy: undefined, undo: undefined },
    });
    expect(writes.jobs.finish.map(({ id }) => id)).toEqual([sessionOf(off, 2).undo?.jobId]);
    expect(writes.jobs.plan).toEqual([]);
    expect(writes.cells).toEqual([]);
    expect(writes.audit).toMatchObject({ who: 'client', action: 'undone' });
  });

  test('is over when its quarter of an hour is', () => {
    const last = at('2026-12-01', '12:15');
    const before = new Date(last.getTime() - 1);
    expect(undoCancellation(visit(off, 2, before)).kind).toBe('decided');
    expect(refusalOf(undoCancellation(visit(off, 2, last))).reason).toBe('undo-over');
    const final = where(2, { state: 'cancelled', cancelledBy: 'client', sequence: 1 });
    expect(refusalOf(undoCancellation(visit(final, 2))).reason).toBe('undo-over');
  });

  test('of what is booked is nothing, and of what staff called off is refused', () => {
    expect(undoCancellation(visit(file, 2)).kind).toBe('already');
    const byStaff = where(2, { state: 'cancelled', cancelledBy: 'staff' });
    expect(refusalOf(undoCancellation(visit(byStaff, 2))).reason).toBe('appointment-changed');
    const before = { ...visit(file, 2), file: off };
    expect(refusalOf(undoCancellation(before)).reason).toBe('appointment-changed');
    const older = { ...visit(file, 2), version: 7 };
    expect(refusalOf(undoCancellation(older)).reason).toBe('appointment-changed');
  });
});

describe('the end of the time to undo', () => {
  const [job] = decided(cancelByClient(visit(file, 2))).writes.jobs.plan;
  if (!job) throw new Error('No job waits');

  test('frees the time, tells both, and asks staff to offer another', () => {
    const end = endUndo({ ...deciding(job.due), file: off, job });
    if (end.kind !== 'decided') throw new Error(end.kind);
    const { writes, course, sessions } = end;
    expect(sessions[1]).toMatchObject({ state: 'cancelled', undo: undefined });
    expect(writes.cells.every(({ to }) => to === null)).toBe(true);
    expect(writes.cells).not.toHaveLength(0);
    // The session after it now comes after a gap of two weeks.
    expect(writes.mails.plan.map(({ kind }) => kind)).toEqual([
      ...['session-cancelled', 'client-changed', 'reminder-7d'],
    ]);
    expect(course.tasks).toMatchObject([{ kind: 'offer-make-up', session: 2, at: job.due }]);
    expect(writes.jobs).toEqual({ plan: [], finish: [job] });
    expect(writes.audit).toMatchObject({
      ...{ who: 'clock', action: 'cancelled', fields: ['sessions'] },
    });
  });

  test('ends nothing where it was taken back, or called off again since', () => {
    const back = written(undoCancellation(visit(off, 2, MINUTES_LATER)), off);
    const over = (of: CourseFile) => endUndo({ ...deciding(job.due), file: of, job }).kind;
    expect(over(back)).toBe('nothing-to-end');
    expect(over(written(cancelByClient(visit(back, 2, MINUTES_LATER)), back))).toBe(
      'nothing-to-end',
    );
    expect(over({ ...off, sessions: [] })).toBe('nothing-to-end');
  });
});

describe('what the page offers', () => {
  const may = (of: CourseFile, number: number, now = NOON) =>
    mayDo(sessionOf(of, number), of, RULES, now);

  test('for a session ahead: all but taking back', () => {
    expect(may(file, 2)).toEqual({ confirm: true, move: true, cancel: true, undo: false });
  });

  test('for one that was confirmed: no more confirming', () => {
    const confirmed = written(confirmSession(visit(file, 2)), file);
    expect(may(confirmed, 2)).toEqual({ confirm: false, move: true, cancel: true, undo: false });
  });

  test('for one just called off: taking back, as long as that is possible', () => {
    const only = (undo: boolean) => ({ confirm: false, move: false, cancel: false, undo });
    expect(may(off, 2, MINUTES_LATER)).toEqual(only(true));
    expect(may(off, 2, at('2026-12-01', '12:15'))).toEqual(only(false));
    expect(may({ ...off, course: ended.course }, 2, MINUTES_LATER)).toEqual(only(false));
  });

  test('for one that has begun, or in a course that is over: nothing', () => {
    const nothing = { confirm: false, move: false, cancel: false, undo: false };
    expect(may(file, 1, sessionOf(file, 1).startsAt)).toEqual(nothing);
    expect(may({ ...file, course: ended.course }, 2)).toEqual(nothing);
  });
});
