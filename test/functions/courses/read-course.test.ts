import { describe, expect, test } from 'vitest';
import { calendarReply } from '../../../schemas/calendar.ts';
import { courseList } from '../../../schemas/course.ts';
import { aPlan } from '../../support/course.ts';
import {
  aBookRequest,
  accepted,
  bookedDesk,
  booking,
  CALENDAR,
  courseDesk,
  COURSES,
  READ_COURSE,
  shown,
} from '../../support/staff-courses.ts';

describe('the calendar', () => {
  test('shows the sessions of all counselors between two dates, with whom they are', async () => {
    const records = [accepted(), accepted({}, 'Bo')] as const;
    const desk = await bookedDesk({ records });
    const plan = aPlan({ counselorId: 'sub-other', first: { date: '2026-12-08', time: '09:00' } });
    await booking(desk, aBookRequest(records[1].intake.id, { plan }));
    await desk.toSession(2, 'cancel');

    const query = { from: '2026-12-08', to: '2026-12-15' };
    const calendar = calendarReply.parse(
      (await desk.as('front-desk')({ route: CALENDAR, query })).json,
    );
    expect(calendar.counselors.map(({ name }) => name)).toEqual(['Kim Adair', 'Robin Vale']);
    expect(
      calendar.sessions.map(({ start, counselorId, name, state }) => [
        start.date,
        counselorId,
        name,
        state,
      ]),
    ).toEqual([
      ['2026-12-08', 'sub-other', 'Bo', 'booked'],
      ['2026-12-08', 'sub-counselor', 'Ani', 'booked'],
      ['2026-12-15', 'sub-other', 'Bo', 'booked'],
      ['2026-12-15', 'sub-counselor', 'Ani', 'cancelled'],
    ]);
  });

  test('has six weeks at most', async () => {
    const asked = (to: string) =>
      courseDesk().as('counselor')({ route: CALENDAR, query: { from: '2026-12-01', to } });
    expect((await asked('2027-01-12')).statusCode).toBe(200);
    expect(await asked('2027-01-13')).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field: 'to' }] },
    });
  });
});

describe('a course', () => {
  test('is read with its sessions, mails and tasks, and the reading is on record', async () => {
    const desk = await bookedDesk();
    const answer = await desk.as('counselor')({ route: READ_COURSE, path: { id: desk.course.id } });
    const course = shown(answer);
    expect(course.sessions).toHaveLength(12);
    expect(course.mails.map(({ kind }) => kind)).toEqual(['course-booked']);
    expect(course.sessions[0]?.mails).toMatchObject([{ kind: 'reminder-7d', state: 'pending' }]);
    expect(desk.audits.at(-1)).toMatchObject({
      who: 'sub-counselor',
      record: 'course',
      recordId: course.id,
      action: 'read',
      fields: ['course', 'sessions', 'mails', 'client'],
    });
  });

  test('is not shown when the reading cannot be put on record', async () => {
    const desk = await bookedDesk({
      ports: ({ desk }) => ({
        desk: {
          ...desk,
          recordRead: async () => {
            throw new Error('no');
          },
        },
      }),
    });
    const answer = await desk.as('counselor')({ route: READ_COURSE, path: { id: desk.course.id } });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('Ani');
  });

  test('tells nobody what the client answered, nor why the intake was accepted', async () => {
    const desk = await bookedDesk();
    const answer = await desk.as('front-desk')({
      route: READ_COURSE,
      path: { id: desk.course.id },
    });
    expect(answer.body).not.toMatch(/phq9|narrative|old street|suggestion|tier|Oak Street|Luz/);
  });

  test('says how its client is reached, because whoever calls about an appointment must know', async () => {
    const desk = await bookedDesk();
    const answer = await desk.as('front-desk')({
      route: READ_COURSE,
      path: { id: desk.course.id },
    });
    expect(shown(answer).client.contact).toEqual({
      email: 'ana.ruiz@example.org',
      phone: '770-555-0142',
      safeToUse: { email: true, call: true, voicemail: false },
    });
  });

  test('whose zone changed its clocks since it was booked shows which sessions drifted', async () => {
    const desk = await bookedDesk();
    const ref = `${desk.course.id}-02`;
    const second = desk.table.sessions.get(ref);
    if (!second) throw new Error('No second session');
    const startsAt = new Date(second.startsAt.getTime() + 3_600_000);
    desk.table.sessions.set(ref, { ...second, startsAt });
    const course = shown(
      await desk.as('counselor')({ route: READ_COURSE, path: { id: desk.course.id } }),
    );
    expect(course.sessions.filter(({ drifted }) => drifted).map(({ number }) => number)).toEqual([
      2,
    ]);
    const { from, to } = { from: second.start.date, to: second.start.date };
    const calendar = await desk.as('front-desk')({ route: CALENDAR, query: { from, to } });
    expect(calendarReply.parse(calendar.json).sessions).toMatchObject([
      { number: 2, drifted: true },
    ]);
  });

  test('of a record that is just being deleted is not found', async () => {
    const desk = await bookedDesk();
    desk.table.clients.clear();
    const answer = await desk.as('counselor')({ route: READ_COURSE, path: { id: desk.course.id } });
    expect(answer.statusCode).toBe(404);
  });

  test('stands in the list of its status, soonest end first', async () => {
    const records = [accepted(), accepted({}, 'Bo')] as const;
    const desk = await bookedDesk({ records });
    const plan = aPlan({ first: { date: '2026-12-07', time: '18:00' } });
    await booking(desk, aBookRequest(records[1].intake.id, { plan }));
    const list = async (query = {}) =>
      courseList
        .parse((await desk.as('front-desk')({ route: COURSES, query })).json)
        .courses.map(({ name, intakeId, endDate }) => [name, intakeId, endDate]);
    expect(await list()).toEqual([
      ['Bo', records[1].intake.id, '2027-02-22'],
      ['Ani', desk.intakeId, '2027-02-23'],
    ]);
    expect(await list({ status: 'completed' })).toEqual([]);
    expect(
      await desk.as('front-desk')({ route: COURSES, query: { status: 'lost' } }),
    ).toMatchObject({ statusCode: 400, json: { errors: [{ field: 'status' }] } });
  });
});
