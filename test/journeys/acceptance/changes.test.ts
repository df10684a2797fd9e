import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysLater } from '../../../local/demo/clock-arithmetic.ts';
import { ok } from '../../../local/demo/practice-client.ts';
import type { CourseReply } from '../../../schemas/course.ts';
import { aFormBy } from '../../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../../support/local-product.ts';
import {
  aPlan,
  coursePractice,
  type CoursePractice,
  HOURS,
  linkIn,
  nextWeekday,
} from '../course-way.ts';
import { calendarIn } from './calendar-file.ts';

describe('changing a course', () => {
  let product: LocalProduct;
  let practice: CoursePractice;
  let monday: string;

  beforeAll(async () => {
    product = await startLocalProduct();
    practice = coursePractice(product);
    monday = nextWeekday(await practice.today(), 1, 14);
  });
  afterAll(() => product.stop());

  /** A course of its own counselor and client, and what its client's mailbox holds. */
  const aCourse = async (name: string) => {
    ok(await practice.setHours(name, HOURS, 0, name), 200);
    const email = `${name}@example.org`;
    const intake = await practice.accepted(aFormBy(email));
    const { id } = ok<CourseReply>(
      await practice.book(intake, aPlan(monday, { counselorId: name })),
      201,
    );
    const act = async (path: string, body: object) => {
      const { version } = await practice.course(id);
      return practice.staff('POST', `/api/staff/courses/${id}${path}`, { version, ...body });
    };
    return { id, email, act, mails: () => practice.mailsTo(email) };
  };

  /** Live sessions, sessions with a live reminder, and appointments in the client's calendar. */
  const counted = async (course: Awaited<ReturnType<typeof aCourse>>) => {
    const { sessions } = await practice.course(course.id);
    const live = sessions.filter(({ state }) => state === 'booked');
    const reminded = sessions.filter(({ mails }) =>
      mails.some(({ kind, state }) => kind.startsWith('reminder-') && state === 'pending'),
    );
    const calendar = new Map<string, { sequence: number; cancelled: boolean; startsAt: Date }>();
    for (const mail of (await course.mails()).filter(({ attachments }) => attachments.length > 0)) {
      for (const event of calendarIn(mail).events) {
        const known = calendar.get(event.uid);
        if (!known || event.sequence >= known.sequence) calendar.set(event.uid, event);
      }
    }
    const events = [...calendar.values()].filter(({ cancelled }) => !cancelled);
    expect(events.map(({ startsAt }) => startsAt.toISOString()).sort()).toEqual(
      live.map(({ startsAt }) => startsAt).sort(),
    );
    return { live: live.length, reminded: reminded.length, events: events.length };
  };

  test('4. after any change live sessions, live reminders and calendar entries are as many', async () => {
    const course = await aCourse('four');
    expect(await counted(course)).toEqual({ live: 14, reminded: 14, events: 14 });

    ok(
      await course.act('/sessions/2/move', { to: { date: daysLater(monday, 8), time: '10:00' } }),
      200,
    );
    expect(await counted(course)).toEqual({ live: 14, reminded: 14, events: 14 });

    ok(await course.act('/sessions/3/cancel', {}), 200);
    expect(await counted(course)).toEqual({ live: 13, reminded: 13, events: 13 });

    const asked = { to: { date: daysLater(monday, 6 * 7 + 1), time: '13:00' }, scope: 'following' };
    const refused = await course.act('/sessions/7/move', asked);
    expect(refused).toMatchObject({ status: 409, body: { type: '/problems/end-date-moves' } });
    const { endDate } = refused.body as { endDate: string };
    ok(await course.act('/sessions/7/move', { ...asked, endDate }), 200);
    expect(await counted(course)).toEqual({ live: 13, reminded: 13, events: 13 });

    const dropped = await course.act('/sessions/10/cancel', { scope: 'following' });
    expect(dropped).toMatchObject({ status: 409, body: { type: '/problems/last-session' } });
    const end = (await practice.course(course.id)).sessions.find(({ number }) => number === 9);
    const openly = { scope: 'following', dropLast: true, endDate: end?.start.date };
    ok(await course.act('/sessions/10/cancel', openly), 200);
    expect(await counted(course)).toEqual({ live: 8, reminded: 8, events: 8 });

    ok(await course.act('/end', { reason: 'Both agreed.' }), 200);
    expect(await counted(course)).toEqual({ live: 0, reminded: 0, events: 0 });
  });

  test('5. opening a mailed link changes nothing, and an action sent twice acts once', async () => {
    const course = await aCourse('five');
    const token = linkIn((await course.mails()).at(-1) ?? { text: '' });
    const before = await practice.course(course.id);
    for (const method of ['GET', 'HEAD'] as const) {
      await fetch(`${product.origin}/visit`, { method });
      await fetch(`${product.origin}/api/visit`, {
        method,
        headers: { authorization: `Bearer ${token}` },
      });
    }
    expect((await practice.course(course.id)).version).toBe(before.version);

    const visit = practice.holding(token);
    const cancel = { session: 5, version: 1 };
    const first = await visit('POST', '/api/visit/cancel', cancel);
    const twice = await Promise.all([
      visit('POST', '/api/visit/cancel', cancel),
      visit('POST', '/api/visit/cancel', cancel),
    ]);
    expect([first, ...twice].map(({ status }) => status)).toEqual([200, 200, 200]);
    await practice.moveClock(new Date((await practice.now()).getTime() + 20 * 60_000));
    const sent = (await course.mails()).filter((mail) =>
      mail.attachments.some(({ content }) => content.includes('METHOD:CANCEL')),
    );
    expect(sent).toHaveLength(1);

    const late = await visit('POST', '/api/visit/undo', { session: 5, version: 2 });
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/undo-over' } });
    const again = await visit('POST', '/api/visit/confirm', cancel);
    expect(again.status).toBe(409);
    const { sessions } = await practice.course(course.id);
    expect(sessions.find(({ number }) => number === 5)?.state).toBe('cancelled');
  });

  test('5. a link of an earlier time says that the appointment has changed, and never acts', async () => {
    const course = await aCourse('stale');
    ok(
      await course.act('/sessions/2/move', { to: { date: daysLater(monday, 8), time: '10:00' } }),
      200,
    );
    const old = practice.holding(linkIn((await course.mails()).at(-1) ?? { text: '' }));
    ok(
      await course.act('/sessions/2/move', { to: { date: daysLater(monday, 9), time: '11:00' } }),
      200,
    );
    const shown = ok<{ changed: boolean; appointments: { may: object }[] }>(
      await old('GET', '/api/visit'),
      200,
    );
    expect(shown.changed).toBe(true);
    expect(shown.appointments[0]?.may).toEqual({
      confirm: false,
      move: false,
      cancel: false,
      undo: false,
    });
    for (const action of ['confirm', 'cancel', 'undo']) {
      const answer = await old('POST', `/api/visit/${action}`, { session: 2, version: 2 });
      expect(answer, action).toMatchObject({
        status: 409,
        body: { type: '/problems/appointment-changed' },
      });
    }
  });

  test('6. a calendar is told of a move by REQUEST and of a cancellation by CANCEL, under one UID that counts up', async () => {
    const course = await aCourse('six');
    const uids = async () => calendarIn((await course.mails()).at(-1) ?? fail());
    const whole = await uids();
    expect(whole.method).toBe('PUBLISH');
    expect(new Set(whole.events.map(({ uid }) => uid)).size).toBe(14);
    const second = whole.events.find(({ wall }) => wall.startsWith(daysLater(monday, 7)));

    ok(
      await course.act('/sessions/2/move', { to: { date: daysLater(monday, 8), time: '10:00' } }),
      200,
    );
    const moved = await uids();
    expect(moved).toMatchObject({ method: 'REQUEST', mimeMethod: 'REQUEST' });
    expect(moved.events).toHaveLength(1);
    expect(moved.events[0]?.uid).toBe(second?.uid);
    expect(moved.events[0]?.sequence).toBeGreaterThan(second?.sequence ?? 0);
    expect(moved.events[0]?.wall).toBe(`${daysLater(monday, 8)}T10:00`);

    ok(await course.act('/sessions/2/cancel', {}), 200);
    const gone = await uids();
    expect(gone).toMatchObject({ method: 'CANCEL', mimeMethod: 'CANCEL' });
    expect(gone.events[0]).toMatchObject({ uid: second?.uid, cancelled: true });
    expect(gone.events[0]?.sequence).toBeGreaterThan(moved.events[0]?.sequence ?? 0);
  });
});

function fail(): never {
  throw new Error('there is no mail');
}
