import { describe, expect, test } from 'vitest';
import type { CourseStore } from '../../../domain/course/course-store.ts';
import {
  accepted,
  bookedDesk,
  booking,
  aBookRequest,
  ofCourse,
  OTHER_COUNSELOR,
  shown,
} from '../../support/staff-courses.ts';
import { aPlan } from '../../support/course.ts';

const WEDNESDAY = { date: '2026-12-16', time: '17:00' };
const AFTER_THE_FIRST = '2026-12-08T23:55:00Z';

const refusal = (reason: string) => ({ statusCode: 409, json: { type: `/problems/${reason}` } });

describe('moving a session', () => {
  test('answers the course as it is then, with the mail that tells of it', async () => {
    const { toSession } = await bookedDesk();
    const answer = await toSession(2, 'move', { to: WEDNESDAY });

    expect(answer.statusCode).toBe(200);
    const course = shown(answer);
    const second = course.sessions.find(({ number }) => number === 2);
    expect(course.version).toBe(2);
    expect(second).toMatchObject({ start: WEDNESDAY, startVersion: 2, state: 'booked' });
    expect(second?.mails.map(({ kind, state }) => [kind, state])).toEqual(
      expect.arrayContaining([
        ['reminder-72h', 'dropped'],
        ['session-changed', 'pending'],
        ['reminder-72h', 'pending'],
      ]),
    );
  });

  test('takes those after it along, when that is asked and the new end is said', async () => {
    const { toSession } = await bookedDesk();
    const body = { to: WEDNESDAY, scope: 'following' };
    const silent = await toSession(2, 'move', body);
    expect(silent).toMatchObject(refusal('end-date-moves'));
    expect(silent.json['endDate']).toBe('2027-02-24');

    const course = shown(await toSession(2, 'move', { ...body, endDate: '2027-02-24' }));
    expect(course.endDate).toBe('2027-02-24');
    expect(course.sessions.map(({ start }) => start.date).slice(0, 3)).toEqual([
      '2026-12-08',
      '2026-12-16',
      '2026-12-23',
    ]);
    expect(course.mails.map(({ kind }) => kind)).toContain('schedule-changed');
  });

  test('to where somebody else is says so, with what is free near by', async () => {
    const [mine, theirs] = [accepted(), accepted({}, 'Bo')];
    const desk = await bookedDesk({ records: [mine, theirs] });
    const plan = aPlan({ first: { date: '2026-12-09', time: '17:00' } });
    await booking(desk, aBookRequest(theirs.intake.id, { plan }));
    const answer = await desk.toSession(2, 'move', { to: WEDNESDAY });
    expect(answer).toMatchObject(refusal('not-bookable'));
    expect(answer.json['problems']).toMatchObject([
      {
        number: 2,
        start: WEDNESDAY,
        problem: 'taken',
        alternatives: [{ date: '2026-12-16' }, {}, {}],
      },
    ]);
  });
});

describe('moving a session of a course whose rest is with another counselor', () => {
  /** The first session is with one counselor; the eleven after it were booked with the other. */
  const sharedDesk = async () => {
    const desk = await bookedDesk({ only: 'first' });
    const plan = aPlan({ counselorId: OTHER_COUNSELOR.id });
    const body = { plan, hoursVersion: 1 };
    const rest = shown(await desk.change(ofCourse('rest'), body));
    expect(rest.counselorId).toBe(OTHER_COUNSELOR.id);
    return { ...desk, first: rest.sessions[0] };
  };
  const HALF_AN_HOUR_LATER = { date: '2026-12-08', time: '18:30' };

  test('leaves it with its own', async () => {
    const { toSession, first } = await sharedDesk();
    const course = shown(await toSession(1, 'move', { version: 2, to: HALF_AN_HOUR_LATER }));
    expect(course.sessions[0]).toMatchObject({
      counselorId: first?.counselorId,
      start: HALF_AN_HOUR_LATER,
    });
  });

  test('is checked against what its own has booked', async () => {
    const [mine, theirs] = [accepted(), accepted({}, 'Bo')];
    const records = [mine, theirs];
    const desk = await bookedDesk({ records, only: 'first' });
    const first = { date: '2026-12-09', time: '18:00' };
    await booking(desk, aBookRequest(theirs.intake.id, { plan: aPlan({ first }) }));
    const plan = aPlan({ counselorId: OTHER_COUNSELOR.id });
    await desk.change(ofCourse('rest'), { plan, hoursVersion: 1 });
    const answer = await desk.toSession(1, 'move', { version: 2, to: first });
    expect(answer).toMatchObject(refusal('not-bookable'));
    expect(answer.json['problems']).toMatchObject([{ number: 1, problem: 'taken' }]);
  });

  test.for(['following', 'rest'])('is refused where %s would span both', async (scope) => {
    const { toSession } = await sharedDesk();
    const body = { version: 2, to: HALF_AN_HOUR_LATER, scope };
    expect(await toSession(1, 'move', body)).toMatchObject(refusal('two-counselors'));
  });
});

describe('cancelling a session', () => {
  test('of the middle leaves the end where it is', async () => {
    const { toSession, course } = await bookedDesk();
    const after = shown(await toSession(2, 'cancel'));
    expect(after.endDate).toBe(course.endDate);
    const second = after.sessions[1];
    expect(second).toMatchObject({ state: 'cancelled', cancelledBy: 'staff', position: null });
    expect(second?.mails.map(({ kind, state }) => [kind, state])).toContainEqual([
      'session-cancelled',
      'pending',
    ]);
  });

  test('that is the last is refused until that is said', async () => {
    const { toSession } = await bookedDesk();
    const refused = await toSession(12, 'cancel');
    expect(refused).toMatchObject(refusal('last-session'));
    const endDate = String(refused.json['endDate']);
    expect(endDate).toBe('2027-02-16');
    expect(await toSession(12, 'cancel', { dropLast: true })).toMatchObject(
      refusal('end-date-moves'),
    );
    expect(shown(await toSession(12, 'cancel', { dropLast: true, endDate })).endDate).toBe(endDate);
  });
});

describe('marking a session', () => {
  test('that has not begun is refused, but for a late cancellation', async () => {
    const { toSession } = await bookedDesk();
    for (const as of ['attended', 'missed']) {
      expect(await toSession(1, as)).toMatchObject(refusal('not-begun'));
    }
    expect(shown(await toSession(1, 'late-cancelled')).sessions[0]?.state).toBe('late-cancelled');
  });

  test('attended counts it', async () => {
    const desk = await bookedDesk();
    desk.setClock(AFTER_THE_FIRST);
    const course = shown(await desk.toSession(1, 'attended'));
    expect(course).toMatchObject({ held: 1, phase: 'beginning', tasks: [] });
    expect(course.sessions[0]).toMatchObject({ state: 'attended', position: 1 });
  });

  test('missed leaves a task to call, and two in a row one to agree anew; each can be ticked off', async () => {
    const desk = await bookedDesk();
    desk.setClock(AFTER_THE_FIRST);
    await desk.toSession(1, 'missed');
    desk.setClock('2026-12-15T23:55:00Z');
    const course = shown(await desk.toSession(2, 'missed', { version: 2 }));
    expect(course.tasks.map(({ kind, session }) => [kind, session])).toEqual([
      ['call-after-miss', 1],
      ['call-after-miss', 2],
      ['replan', 2],
    ]);
    const tick = (task: string, version: number) =>
      desk.change('POST /api/staff/courses/{id}/tasks/{task}', { version, done: true }, { task });
    const replan = course.tasks[2]?.id ?? '';
    expect(shown(await tick(replan, 3)).tasks[2]?.done).toMatchObject({ by: 'sub-front-desk' });
    expect(await tick(replan, 4)).toMatchObject(refusal('changed-meanwhile'));
  });

  test.for(['0', '13', '100', 'two', '1.5', ''])('finds no session %j', async (n) => {
    const { change } = await bookedDesk();
    const route = 'POST /api/staff/courses/{id}/sessions/{n}/attended';
    expect(await change(route, {}, { n })).toMatchObject({ statusCode: 404 });
  });
});

describe('when a course changes between reading and writing', () => {
  /** A store whose writes find something changed, so many times. */
  const slow = (times: number, meanwhile: () => void = () => undefined) => {
    let left = times;
    return ({ courses }: { courses: CourseStore }) => ({
      courses: {
        ...courses,
        write: async (writes) => {
          if (writes.course.before === undefined || left === 0) return courses.write(writes);
          left -= 1;
          meanwhile();
          return { kind: 'stale' };
        },
      } satisfies CourseStore,
    });
  };

  test('by the dispatcher alone, it is decided again without a word', async () => {
    const { toSession } = await bookedDesk({ ports: slow(2) });
    expect(shown(await toSession(2, 'move', { to: WEDNESDAY })).version).toBe(2);
  });

  test('again and again, the answer asks to try later', async () => {
    const { toSession, table, course } = await bookedDesk({ ports: slow(3) });
    const answer = await toSession(2, 'move', { to: WEDNESDAY });
    expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
    expect(table.courses.get(course.id)?.version).toBe(1);
  });

  test('by a person, the other one is told', async () => {
    const desk = await bookedDesk({
      ports: slow(1, () => {
        const stored = desk.table.courses.get(desk.course.id);
        if (stored) desk.table.courses.set(stored.id, { ...stored, version: 2 });
      }),
    });
    expect(await desk.toSession(2, 'move', { to: WEDNESDAY })).toMatchObject(
      refusal('changed-meanwhile'),
    );
  });

  test('before it was even asked for, it is refused', async () => {
    const { toSession } = await bookedDesk();
    await toSession(3, 'cancel');
    expect(await toSession(2, 'cancel')).toMatchObject(refusal('changed-meanwhile'));
  });
});

test('a change by a counselor who is not theirs is on record under that name', async () => {
  const desk = await bookedDesk();
  await desk.as(
    'counselor',
    OTHER_COUNSELOR.id,
  )({
    route: 'POST /api/staff/courses/{id}/sessions/{n}/cancel',
    path: { id: desk.course.id, n: '2' },
    json: { version: 1 },
  });
  expect(desk.audits.at(-1)).toMatchObject({ who: 'sub-other', recordId: desk.course.id });
});
