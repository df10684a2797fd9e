import { describe, expect, test } from 'vitest';
import { bookTheRest, previewTheRest } from '../../../domain/course/book-the-rest.ts';
import { cancelByClient, pageVersion } from '../../../domain/course/client-visit.ts';
import type { CourseFile } from '../../../domain/course/course-store.ts';
import { endCourse } from '../../../domain/course/end-course.ts';
import { markSession } from '../../../domain/course/mark-session.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
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

const cleared = { by: 'somebody', at: at('2026-11-30') };
/** Tuesday, 8 December at six is booked; the eleven Tuesdays after it are not. */
const firstOnly = aCourseFile({ ...anAcceptedIntake({ tier: 'orange' }), only: 'first' });

const rest = (file: CourseFile, plan = aPlan(), now = NOON) => ({
  ...aChange(file, now),
  ...roomIn(file),
  intake: anAcceptedIntake({ tier: 'orange', cleared }).intake,
  plan,
  hoursVersion: 1,
  uidDomain: 'practice.example',
});
const problems = (asked: ReturnType<typeof rest>) =>
  previewTheRest(asked).sessions.flatMap(({ number, problem }) =>
    problem ? [`${number} ${problem}`] : [],
  );
const firstMovedTo = (date: string, time = '18:00') =>
  written(
    moveSessions({
      ...{ ...aChange(firstOnly), ...roomIn(firstOnly) },
      ...{ number: 1, to: { date, time }, scope: 'this' },
    }),
    firstOnly,
  );

describe('booking the rest', () => {
  test('makes what is planned now the agreement: plan, length, end and counselor', () => {
    const plan = aPlan({ length: 14, counselorId: 'another', missedCounts: false });
    const counselor = aCounselor({ id: 'another' });
    const { course, sessions } = decided(bookTheRest({ ...rest(firstOnly, plan), counselor }));
    expect(course).toMatchObject({
      ...{ plan, length: 14, endDate: '2027-03-09', counselorId: 'another', version: 2 },
    });
    expect(sessions.map(({ counselorId }) => counselorId)).toEqual([
      firstOnly.course.counselorId,
      ...Array.from({ length: 13 }, () => 'another'),
    ]);
    expect(new Set(sessions.map(({ uid }) => uid)).size).toBe(14);
    expect(sessions.at(-1)?.uid).toMatch(/@practice\.example$/u);
  });

  test('ticks off the task to do so, tells the client of the course, and says so in the trail', () => {
    const call = { id: 'call', kind: 'call-after-miss', at: NOON } as const;
    const file = {
      ...firstOnly,
      course: { ...firstOnly.course, tasks: [...firstOnly.course.tasks, call] },
    };
    const { course, writes } = decided(bookTheRest(rest(file)));
    expect(course.tasks.map(({ kind, done }) => [kind, done])).toEqual([
      ['book-the-rest', { by: FRONT_DESK.id, at: NOON }],
      ['call-after-miss', undefined],
    ]);
    expect(writes.mails.plan.map(({ kind }) => kind)).toContain('course-booked');
    expect(writes.audit).toMatchObject({
      ...{ who: FRONT_DESK.id, action: 'booked-the-rest' },
      fields: ['plan', 'length', 'endDate', 'sessions'],
    });
    expect(writes.hours).toEqual({ counselorId: aCounselor().id, version: 1 });
  });

  test('is refused for a course that is booked whole, or over, or changed since it was read', () => {
    expect(refusalOf(bookTheRest(rest(aCourseFile()))).reason).toBe('changed-meanwhile');
    const stale = { ...rest(firstOnly), version: 7 };
    expect(refusalOf(bookTheRest(stale)).reason).toBe('changed-meanwhile');
    const over = written(endCourse({ ...aChange(firstOnly), reason: 'Moved.' }), firstOnly);
    expect(refusalOf(bookTheRest(rest(over))).reason).toBe('course-over');
  });

  test.for([
    ['orange', 'first-session-only'],
    ['red', 'not-cleared'],
  ] as const)('is refused while no counselor has cleared a form that is %s', ([tier, reason]) => {
    const { intake } = anAcceptedIntake({ tier });
    expect(refusalOf(bookTheRest({ ...rest(firstOnly), intake })).reason).toBe(reason);
  });

  test('is refused where the hours changed since the preview, or a date is taken, and shows what is', () => {
    const counselor = aCounselor({ version: 2 });
    const older = refusalOf(bookTheRest({ ...rest(firstOnly), counselor }));
    expect(older).toMatchObject({ reason: 'hours-changed', preview: { hoursVersion: 2 } });
    const busy = takenAt('2027-01-05', '18:00');
    const refused = refusalOf(bookTheRest({ ...rest(firstOnly), busy }));
    expect(refused.reason).toBe('not-bookable');
    expect(refused.preview?.bookable).toBe(false);
    expect(refused.preview?.sessions[4]).toMatchObject({ number: 5, problem: 'taken' });
  });
});

describe('the first session, when the rest is planned', () => {
  test('is shown where it stands, held or not, and not where the plan would put it', () => {
    const moved = firstMovedTo('2026-12-10', '17:00');
    const preview = previewTheRest(rest(moved));
    const { start, startsAt, endsAt } = sessionOf(moved, 1);
    expect(preview.sessions[0]).toMatchObject({ start, startsAt, endsAt, problem: null });
    expect(preview.bookable).toBe(true);

    const now = at('2026-12-08', '20:00');
    const change = { ...aChange(firstOnly, now), number: 1, as: 'attended' } as const;
    const held = written(markSession(change), firstOnly);
    const afterwards = rest(held, aPlan(), at('2026-12-09', '12:00'));
    expect(problems(afterwards)).toEqual([]);
    expect(decided(bookTheRest(afterwards)).sessions[0]?.state).toBe('attended');
  });

  test('offers no other time for itself, though it is past', () => {
    const preview = previewTheRest(rest(firstOnly, aPlan(), at('2026-12-09')));
    expect(preview.sessions[0]).toMatchObject({ problem: null, alternatives: [] });
  });

  test('has its day to itself, and nothing of the plan comes before it', () => {
    expect(problems(rest(firstMovedTo('2026-12-15')))).toEqual(['2 same-day']);
    expect(problems(rest(firstMovedTo('2026-12-17')))).toEqual(['2 out-of-order']);
    expect(previewTheRest(rest(firstMovedTo('2026-12-17'))).bookable).toBe(false);
  });

  test('that the client called off a moment ago stands until that is final', () => {
    const partly = cancelByClient({
      ...{ ...deciding(), file: firstOnly, number: 1 },
      version: pageVersion(sessionOf(firstOnly, 1)),
    });
    const off = written(partly, firstOnly);
    expect(sessionOf(off, 1).undo).toBeDefined();
    const { sessions } = decided(bookTheRest(rest(off)));
    expect(sessions).toHaveLength(12);
    expect(sessions[1]?.start.date).toBe('2026-12-15');
  });

  test('keeps a problem of the plan’s own before one of its place', () => {
    const late = aPlan({ instead: [{ number: 2, date: '2026-12-08', time: '22:00' }] });
    expect(problems(rest(firstOnly, late))).toEqual(['2 outside-hours']);
    const sameDay = aPlan({ instead: [{ number: 2, date: '2026-12-08', time: '09:00' }] });
    expect(problems(rest(firstOnly, sameDay))).toEqual(['2 same-day']);
  });
});
