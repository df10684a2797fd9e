import { describe, expect, test } from 'vitest';
import { counselorList, counselorReply } from '../../../schemas/counselor.ts';
import { aCounselor } from '../../support/course.ts';
import {
  bookedDesk,
  COUNSELORS,
  courseDesk,
  HOURS,
  SET_HOURS,
} from '../../support/staff-courses.ts';

const { name, email, hours } = aCounselor();
const path = { id: 'sub-counselor' };
const setting = (body: object = {}) => ({
  route: SET_HOURS,
  path,
  json: { version: 1, name, email, hours, ...body },
});

describe('a counselor’s hours', () => {
  test('are listed with the others’, by name', async () => {
    const { counselors } = counselorList.parse(
      (await courseDesk().as('front-desk')({ route: COUNSELORS })).json,
    );
    expect(counselors.map(({ name }) => name)).toEqual(['Kim Adair', 'Robin Vale']);
    expect(counselors[1]).toMatchObject({ id: 'sub-counselor', version: 1, feed: false, hours });
  });

  test('say of each whether their sign-in was removed', async () => {
    const gone = aCounselor({ id: 'sub-gone', name: 'Ada Gone', gone: true });
    const desk = courseDesk({ counselors: [gone, aCounselor()] });
    const { counselors } = counselorList.parse(
      (await desk.as('front-desk')({ route: COUNSELORS })).json,
    );
    expect(counselors.map(({ name, gone }) => [name, gone])).toEqual([
      ['Ada Gone', true],
      ['Robin Vale', false],
    ]);
  });

  test('are set by herself, and read as they were set', async () => {
    const desk = courseDesk();
    const mornings = {
      weekly: [{ days: ['mon', 'tue'], spans: [{ from: '08:00', to: '12:15' }] }],
      exceptions: [{ date: '2026-12-24', spans: [] }],
      daysOff: [{ from: '2026-12-25', to: '2027-01-01', kind: 'holiday' }],
      bufferMinutes: 30,
    };
    const set = await desk.as('counselor')(setting({ hours: mornings }));
    expect(counselorReply.parse(set.json)).toMatchObject({ version: 2, hours: mornings });
    const read = await desk.as('front-desk')({ route: HOURS, path });
    expect(read.json).toEqual(set.json);
    expect(desk.audits.at(-1)).toMatchObject({
      who: 'sub-counselor',
      record: 'counselor',
      recordId: 'sub-counselor',
      action: 'set-hours',
      fields: ['hours'],
    });
  });

  test('that leave somebody outside are set all the same, and the answer names who must be moved', async () => {
    const desk = await bookedDesk();
    const daysOff = [{ from: '2026-12-22', to: '2027-01-05', kind: 'leave' }];
    const set = await desk.as('counselor')(setting({ hours: { ...hours, daysOff } }));
    expect(counselorReply.parse(set.json).outside).toEqual(
      ['2026-12-22', '2026-12-29', '2027-01-05'].map((date, at) => ({
        courseId: desk.course.id,
        session: at + 3,
        start: { date, time: '18:00' },
      })),
    );
    expect([...desk.table.sessions.values()].every(({ state }) => state === 'booked')).toBe(true);
  });

  test('name nobody who has been called off, or whose session has begun', async () => {
    const desk = await bookedDesk();
    await desk.toSession(3, 'cancel');
    desk.setClock('2026-12-15T23:30:00Z');
    const daysOff = [{ from: '2026-12-01', to: '2026-12-29', kind: 'leave' }];
    const set = await desk.as('counselor')(setting({ hours: { ...hours, daysOff } }));
    expect(counselorReply.parse(set.json).outside.map(({ session }) => session)).toEqual([4]);
  });

  test('set by two at once are set by the first, and the second is told', async () => {
    const desk = courseDesk();
    expect((await desk.as('administrator')(setting({ name: 'Robin Vale-Ortiz' }))).statusCode).toBe(
      200,
    );
    expect(await desk.as('counselor')(setting())).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/changed-meanwhile' },
    });
    expect(desk.table.counselors.get('sub-counselor')?.name).toBe('Robin Vale-Ortiz');
  });

  test('that lose the race at the last moment are a conflict too', async () => {
    const desk = courseDesk({
      ports: ({ counselors }) => ({ counselors: { ...counselors, save: async () => 'stale' } }),
    });
    expect(await desk.as('counselor')(setting())).toMatchObject({ statusCode: 409 });
  });

  test('keep the private calendar as it was', async () => {
    const desk = courseDesk({ counselors: [aCounselor({ feed: 'hash' })] });
    const set = await desk.as('counselor')(setting());
    expect(set.json).toMatchObject({ feed: true });
    expect(set.body).not.toContain('hash');
  });
});

describe('the first hours of a counselor', () => {
  test('make a counselor, and plan the first of the morning digests', async () => {
    const desk = courseDesk({ counselors: [] });
    expect(await desk.as('front-desk')({ route: HOURS, path })).toMatchObject({ statusCode: 404 });
    const set = await desk.as('counselor')(setting({ version: 0 }));
    expect(counselorReply.parse(set.json)).toMatchObject({ id: 'sub-counselor', version: 1 });
    expect([...desk.table.jobs.values()]).toEqual([
      {
        id: 'morning-digest_sub-counselor_2026-12-02',
        kind: 'morning-digest',
        about: 'sub-counselor',
        version: 0,
        due: new Date('2026-12-02T12:00:00Z'),
        state: 'waiting',
      },
    ]);
  });

  test('are the only ones that do', async () => {
    const desk = courseDesk();
    await desk.as('counselor')(setting());
    expect(desk.table.jobs.size).toBe(0);
  });

  test.for([
    ['of somebody who has some', 0, undefined],
    ['that follow on none', 1, []],
  ] as const)('%s are a conflict', async ([, version, counselors]) => {
    const desk = courseDesk({ ...(counselors && { counselors }) });
    expect(await desk.as('counselor')(setting({ version }))).toMatchObject({ statusCode: 409 });
  });
});

describe('hours that cannot be', () => {
  const withHours = (change: object) => ({ hours: { ...hours, ...change } });
  const monday = (spans: readonly object[]) => withHours({ weekly: [{ days: ['mon'], spans }] });
  test.for([
    ['a field of another kind', { role: 'administrator' }, 'role'],
    ['no version', { version: undefined }, 'version'],
    ['no address', { email: 'robin at home' }, 'email'],
    ['a name in two lines', { name: 'Robin\nVale' }, 'name'],
    [
      'a time between quarters',
      monday([{ from: '09:10', to: '12:00' }]),
      'hours.weekly.0.spans.0.from',
    ],
    [
      'a span that ends before it begins',
      monday([{ from: '12:00', to: '09:00' }]),
      'hours.weekly.0.spans.0.to',
    ],
    [
      'spans that overlap',
      monday([
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '13:00' },
      ]),
      'hours.weekly.0.spans',
    ],
    ['a day twice', withHours({ weekly: [...hours.weekly, ...hours.weekly] }), 'hours.weekly'],
    [
      'a day that is none',
      withHours({ weekly: [{ days: ['someday'], spans: [{ from: '09:00', to: '12:00' }] }] }),
      'hours.weekly.0.days.0',
    ],
    [
      '30 February',
      withHours({ exceptions: [{ date: '2027-02-30', spans: [] }] }),
      'hours.exceptions.0.date',
    ],
    [
      'leave that ends before it begins',
      withHours({ daysOff: [{ from: '2027-01-02', to: '2027-01-01', kind: 'leave' }] }),
      'hours.daysOff.0.to',
    ],
    ['a buffer of twenty minutes', withHours({ bufferMinutes: 20 }), 'hours.bufferMinutes'],
  ] as const)('are refused: %s', async ([, body, field]) => {
    const desk = courseDesk();
    const answer = await desk.as('counselor')(setting(body));
    expect(answer).toMatchObject({ statusCode: 400, json: { errors: [{ field }] } });
    expect(desk.table.counselors.get('sub-counselor')?.version).toBe(1);
  });
});
