import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysLater } from '../../../local/demo/clock-arithmetic.ts';
import { ok } from '../../../local/demo/practice-client.ts';
import type { CourseReply } from '../../../schemas/course.ts';
import { aForm, aFormBy } from '../../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../../support/local-product.ts';
import {
  aPlan,
  coursePractice,
  type CoursePractice,
  HOURS,
  linkIn,
  MAYA,
  nextWeekday,
} from '../course-way.ts';

describe('booking a course', () => {
  let product: LocalProduct;
  let practice: CoursePractice;
  let monday: string;

  beforeAll(async () => {
    product = await startLocalProduct();
    practice = coursePractice(product);
    ok(await practice.setHours(), 200);
    monday = nextWeekday(await practice.today(), 1, 14);
  });
  afterAll(() => product.stop());

  const freeHoursFor = async (name: string, hours: object) => {
    ok(await practice.setHours(name, { ...HOURS, ...hours }, 0, name), 200);
    return name;
  };

  test('2. every one of sixteen dates is checked, and one that cannot be had refuses the whole', async () => {
    const holiday = daysLater(monday, 15 * 7);
    const id = await freeHoursFor('on-holiday', {
      daysOff: [{ from: holiday, to: holiday, kind: 'holiday' }],
    });
    const plan = aPlan(monday, { counselorId: id, length: 16 });
    const looked = await practice.staff('POST', '/api/staff/courses/preview', { plan });
    const preview = ok<{
      bookable: boolean;
      sessions: { number: number; problem: string | null; alternatives: object[] }[];
    }>(looked, 200);
    expect(preview.bookable).toBe(false);
    expect(preview.sessions).toHaveLength(16);
    expect(preview.sessions.filter(({ problem }) => problem)).toMatchObject([
      { number: 16, problem: 'holiday' },
    ]);
    expect(preview.sessions[15]?.alternatives).toHaveLength(3);

    const intake = await practice.accepted(aFormBy('two@example.org'));
    const refused = await practice.book(intake, plan);
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/not-bookable' } });
    const { courses } = ok<{ courses: { counselorId: string }[] }>(
      await practice.staff('GET', '/api/staff/courses'),
      200,
    );
    expect(courses.filter(({ counselorId }) => counselorId === id)).toEqual([]);

    const [instead] = preview.sessions[15]?.alternatives ?? [];
    const settled = {
      ...plan,
      instead: [{ number: 16, ...(instead as { date: string; time: string }) }],
    };
    const booked = ok<CourseReply>(await practice.book(intake, settled), 201);
    expect(booked.sessions).toHaveLength(16);
  });

  test('3. of many who want one slot at once exactly one has it, and the others see a fresh preview', async () => {
    const id = await freeHoursFor('wanted', {});
    const intakes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        practice.accepted(aFormBy(`three-${index}@example.org`)),
      ),
    );
    const plan = aPlan(monday, { counselorId: id, length: 12 });
    const answers = await Promise.all(intakes.map((intake) => practice.book(intake, plan)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 201);
    expect(refused.map(({ status }) => status)).toEqual(Array(7).fill(409));
    for (const { body } of refused) {
      expect(body).toMatchObject({ type: '/problems/not-bookable', preview: { bookable: false } });
      const { preview } = body as { preview: { sessions: { problem: string | null }[] } };
      expect(preview.sessions.map(({ problem }) => problem)).toEqual(Array(12).fill('taken'));
    }
  });

  test('3. a client who moves by link and staff who book meet on one slot, and one of them has it', async () => {
    const id = await freeHoursFor('met', {});
    const [mover, newcomer] = [
      await practice.accepted(aFormBy('mover@example.org')),
      await practice.accepted(aFormBy('newcomer@example.org')),
    ];
    const plan = aPlan(monday, { counselorId: id, length: 12 });
    ok(await practice.book(mover, plan), 201);
    const mails = await practice.mailsTo('mover@example.org');
    const visit = practice.holding(linkIn(mails.at(-1) ?? { text: '' }));
    type Openings = { openings: { date: string; time: string }[] };
    const { openings } = ok<Openings>(await visit('GET', '/api/visit/openings?session=1'), 200);
    const to = openings.find(({ date }) => date > monday);
    if (!to) throw new Error('there is no opening');
    const wanted = aPlan(to.date, {
      counselorId: id,
      length: 12,
      first: { date: to.date, time: to.time },
    });
    const [moved, booked] = await Promise.all([
      visit('POST', '/api/visit/move', {
        session: 1,
        version: 1,
        to: { date: to.date, time: to.time },
      }),
      practice.book(newcomer, wanted),
    ]);
    expect([moved.status, booked.status].sort()).toEqual(
      moved.status === 200 ? [200, 409] : [201, 409],
    );
  });

  test('8. reminders that were past when the course was booked are never sent', async () => {
    const tomorrow = nextWeekday(await practice.today(), 3, 1);
    const id = await freeHoursFor('soon', {});
    const intake = await practice.accepted(aFormBy('eight@example.org'));
    const booked = ok<CourseReply>(
      await practice.book(intake, aPlan(tomorrow, { counselorId: id, length: 12 })),
      201,
    );
    const first = booked.sessions[0];
    const planned = (first?.mails ?? []).filter(({ kind }) => kind.startsWith('reminder-'));
    for (const { due } of planned) expect(Date.parse(due)).toBeGreaterThan(Date.parse(booked.now));
    const kinds = (await practice.mailsTo('eight@example.org')).map(({ subject }) => subject);
    expect(kinds).toHaveLength(2);
  });

  test('11. what staff book is mailed in the practice’s zone by its name, with the client’s own beside it', async () => {
    const id = await freeHoursFor('zones', {});
    const intake = await practice.accepted(
      aFormBy('eleven@example.org', aForm({ timeZone: 'America/Phoenix' })),
    );
    ok(await practice.book(intake, aPlan(monday, { counselorId: id })), 201);
    const text = (await practice.mailsTo('eleven@example.org')).at(-1)?.text ?? '';
    expect(text).toMatch(/9:00\s?AM/);
    expect(text).toContain('Eastern');
    expect(text).toMatch(/7:00\s?AM/);
    expect(text).toContain('Mountain');
  });

  test('12. neither mails nor calendar files carry a clinical word or anything a client typed', async () => {
    const id = await freeHoursFor('discreet', {});
    const intake = await practice.accepted(aFormBy('twelve@example.org'));
    ok(await practice.book(intake, aPlan(monday, { counselorId: id })), 201);
    const mails = await practice.mailsTo('twelve@example.org');
    const booked = mails.at(-1);
    const calendar = booked?.attachments.map(({ content }) => content).join('\n') ?? '';
    const everything = [booked?.subject, booked?.from, booked?.text, booked?.html, calendar].join(
      '\n',
    );
    // What was drawn by chance may spell a part of anything.
    const told = everything.replace(/#[\w-]{43}|^UID:.*$/gm, '');
    expect(calendar).toContain('BEGIN:VEVENT');
    expect(told).not.toMatch(/therap|counsel|interpersonal|depress|session|intake|Gentle Empathy/i);
    for (const typed of ['Ana', 'Ani', 'Ruiz', 'Oak Street', '0142', 'my old street'])
      expect(told).not.toContain(typed);
    expect(calendar).not.toMatch(/visit#|twelve@/);
  });

  test('only one course a client is active at a time', async () => {
    const id = await freeHoursFor('once', {});
    const intake = await practice.accepted(aFormBy('once@example.org'));
    ok(await practice.book(intake, aPlan(monday, { counselorId: id })), 201);
    const again = await practice.book(intake, aPlan(daysLater(monday, 1), { counselorId: id }));
    expect(again).toMatchObject({ status: 409, body: { type: '/problems/active-course' } });
  });

  test('nobody has two courses by filling in the form twice', async () => {
    const id = await freeHoursFor('twice', {});
    const form = aFormBy('twice@example.org');
    const [one, other] = [await practice.accepted(form), await practice.accepted(form)];
    const { id: course } = ok<CourseReply>(
      await practice.book(one, aPlan(monday, { counselorId: id })),
      201,
    );
    const again = await practice.book(other, aPlan(daysLater(monday, 1), { counselorId: id }));
    expect(again).toMatchObject({
      status: 409,
      body: { type: '/problems/active-course', courseId: course },
    });
    const { version } = await practice.course(course);
    const over = { version, reason: 'They moved away.' };
    ok(await practice.staff('POST', `/api/staff/courses/${course}/end`, over), 200);
    ok(await practice.book(other, aPlan(daysLater(monday, 1), { counselorId: id })), 201);
  });

  test('the counselor who can sign in keeps her own hours', async () => {
    const read = await practice.staff('GET', `/api/staff/counselors/${MAYA.id}/hours`);
    expect(ok<{ hours: object }>(read, 200).hours).toEqual(HOURS);
  });
});
