import type * as z from 'zod';
import { daysLater, instantAt, wallAt, weekday } from '../../local/demo/clock-arithmetic.ts';
import {
  newKey,
  ok,
  practiceClient,
  type PracticeClient,
} from '../../local/demo/practice-client.ts';
import { FIRST_PEOPLE } from '../../local/issuer/people.ts';
import type { coursePlan } from '../../schemas/course-plan.ts';
import type { CourseReply } from '../../schemas/course.ts';
import type { IntakeReply } from '../../schemas/intake.reply.ts';
import { aForm, aFormBy, anUrgentForm, type Form } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';

export const ZONE = 'America/New_York';
const counselor = FIRST_PEOPLE.find(({ groups }) => groups.includes('counselor'));
if (!counselor) throw new Error('nobody on this machine is a counselor');
/** The counselor who can sign in on this machine. */
export const MAYA = counselor;

export type Plan = z.input<typeof coursePlan>;

/** Weekdays from seven to nine, with a quarter of an hour after each session. */
export const HOURS = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '07:00', to: '21:00' }] }],
  exceptions: [],
  daysOff: [],
  bufferMinutes: 15,
};

/** The product over HTTP, with the few things that every journey of a course begins with. */
export function coursePractice(product: Pick<LocalProduct, 'origin' | 'engine' | 'ses'>) {
  const client = practiceClient(product.origin);
  const staff = client.as('counselor');
  return {
    ...client,
    staff,
    setHours: (id = MAYA.id, hours: unknown = HOURS, version = 0, name = MAYA.name) =>
      client.as('administrator')('PUT', `/api/staff/counselors/${id}/hours`, {
        version,
        name,
        email: 'counselor@example.com',
        hours,
      }),
    accepted: (form: Form = aForm()) => acceptedIntake(client, form),
    /** Books after looking at the preview, as the console does. */
    book: async (intakeId: string, plan: Plan, more: object = {}) => {
      const looked = await staff('POST', '/api/staff/courses/preview', { plan });
      const { hoursVersion } = ok<{ hoursVersion: number }>(looked, 200);
      return staff(
        'POST',
        '/api/staff/courses',
        { intakeId, plan, hoursVersion, ...more },
        newKey(),
      );
    },
    course: async (courseId: string) =>
      ok<CourseReply>(await staff('GET', `/api/staff/courses/${courseId}`), 200),
    /** What lies in this client's mailbox, oldest first, once everything has settled. */
    mailsTo: async (email: string) => {
      await product.engine.settle();
      return (await product.ses.mails()).filter(({ to }) => to.includes(email));
    },
    /** Goes on to tomorrow at ten: mails that wait for the end of the quiet hours go at once. */
    untilTomorrowAtTen: async () => {
      const { date } = wallAt(await client.now(), ZONE);
      await client.moveClock(instantAt({ date: daysLater(date, 1), time: '10:00' }, ZONE));
    },
    /** Today by the practice's clock. */
    today: async () => wallAt(await client.now(), ZONE).date,
  };
}
export type CoursePractice = ReturnType<typeof coursePractice>;

/** The token of the link in a mail. */
export function linkIn({ text }: { readonly text: string }): string {
  const token = /\/visit#([\w-]{43})/.exec(text)?.[1];
  if (token === undefined) throw new Error('this mail holds no link');
  return token;
}

/** The token of the link in the confirmation of a form. */
function receiptIn({ text }: { readonly text: string }): string {
  const token = /\/receipt#([\w-]{43})/.exec(text)?.[1];
  if (token === undefined) throw new Error('this mail holds no link to the request');
  return token;
}

/** The first weekday with this ISO number (1 is Monday) that is at least `days` after the date. */
export function nextWeekday(date: string, day: number, days = 0): string {
  const from = daysLater(date, days);
  return daysLater(from, (day - weekday(from) + 7) % 7);
}

/** A weekly course of fourteen at nine in the morning. */
export const aPlan = (first: string, overrides: Partial<Plan> = {}): Plan => ({
  counselorId: MAYA.id,
  length: 14,
  first: { date: first, time: '09:00' },
  minutes: 50,
  cadence: { kind: 'weekly' },
  skip: [],
  instead: [],
  place: { kind: 'office' },
  missedCounts: true,
  ...overrides,
});

async function acceptedIntake(client: PracticeClient, form: Form): Promise<string> {
  const staff = client.as('counselor');
  const sent = await client.ask('POST', '/api/intakes', form, newKey());
  const { intakeId } = ok<IntakeReply>(sent, 201);
  const detail = ok<{ version: number }>(await staff('GET', `/api/staff/intakes/${intakeId}`), 200);
  const verdict = {
    version: detail.version,
    outcome: 'accepted',
    reason: 'We spoke, and agreed to begin.',
    confirmedFocus: { primary: 'role_transition', secondary: null },
  };
  ok(await staff('POST', `/api/staff/intakes/${intakeId}/decision`, verdict), 200);
  return intakeId;
}

/** What a form tells, where a test does not mark it. */
const asItIs = (form: Form): Form => form;

/**
 * The course's whole way for the staff, over HTTP alone: hours, a cleared course, every kind of
 * change, days off, a feed, another counselor, an early end. Throws at the first step that is not
 * as it should be.
 */
export async function walkTheStaffWay(product: LocalProduct, told = asItIs): Promise<void> {
  const practice = coursePractice(product);
  const { staff, course, today } = practice;
  const act = async (id: string, path: string, body: object, status = 200) => {
    const { version } = await course(id);
    return ok<CourseReply>(
      await staff('POST', `/api/staff/courses/${id}${path}`, { version, ...body }),
      status,
    );
  };

  ok(await practice.setHours(), 200);
  ok(await practice.setHours('second', HOURS, 0, 'Tom Birch'), 200);
  ok(await staff('GET', '/api/staff/counselors'), 200);
  ok(await staff('GET', `/api/staff/counselors/${MAYA.id}/hours`), 200);
  const monday = nextWeekday(await today(), 1, 7);
  const openings = `/api/staff/counselors/${MAYA.id}/openings?from=${monday}&to=${daysLater(monday, 5)}`;
  ok(await staff('GET', openings), 200);
  ok(await staff('POST', `/api/staff/counselors/${MAYA.id}/feed`, { on: true }), 200);
  ok(await staff('POST', `/api/staff/counselors/${MAYA.id}/feed`, { on: false }), 200);

  const urgent = await practice.accepted(told(aFormBy('urgent@example.org', anUrgentForm())));
  ok(await practice.book(urgent, aPlan(monday)), 409);
  ok(await staff('POST', `/api/staff/intakes/${urgent}/acknowledgement`, {}), 200);
  ok(await staff('POST', `/api/staff/intakes/${urgent}/clearance`, {}), 200);
  const first = ok<CourseReply>(await practice.book(urgent, aPlan(monday), { only: 'first' }), 201);
  await act(first.id, '/rest', { plan: first.plan, hoursVersion: 1 });
  ok(await staff('GET', '/api/staff/courses'), 200);
  ok(await staff('GET', `/api/staff/calendar?from=${monday}&to=${daysLater(monday, 27)}`), 200);

  await act(first.id, '/sessions/3/move', { to: { date: daysLater(monday, 15), time: '10:00' } });
  await act(first.id, '/sessions/4/cancel', {});
  await act(first.id, '/make-up', { for: 4, at: { date: daysLater(monday, 22), time: '11:00' } });
  const longer = daysLater(monday, 14 * 7);
  await act(first.id, '/extend', {
    length: 15,
    at: [{ date: longer, time: '09:00' }],
    endDate: longer,
  });
  ok(
    await staff('PUT', `/api/staff/clients/${first.client.id}/contact`, {
      email: 'urgent-new@example.org',
      phone: '770-555-0199',
      safeToUse: { email: true, call: true, voicemail: false },
    }),
    200,
  );

  await practice.moveClock(instantAt({ date: daysLater(monday, 7), time: '12:00' }, ZONE));
  await act(first.id, '/sessions/1/attended', {});
  const missed = await act(first.id, '/sessions/2/missed', {});
  const task = missed.tasks.find(({ done }) => done === null);
  if (!task) throw new Error('a missed session made no task');
  await act(first.id, `/tasks/${task.id}`, { done: true });
  await act(first.id, '/sessions/3/late-cancelled', {});

  const away = { from: daysLater(monday, 28), to: daysLater(monday, 28), kind: 'leave' };
  const hit = ok<{
    version: number;
    affected: { courseId: string; courseVersion: number; session: number; openings: object[] }[];
  }>(await staff('POST', `/api/staff/counselors/${MAYA.id}/away/preview`, away), 200);
  const choices = hit.affected.map(({ courseId, courseVersion, session, openings: [to] }) => ({
    courseId,
    courseVersion,
    session,
    to: to ?? null,
  }));
  if (choices.length !== 1) throw new Error(`the day off hits ${choices.length} sessions`);
  ok(
    await staff('POST', `/api/staff/counselors/${MAYA.id}/away`, {
      ...away,
      version: hit.version,
      choices,
    }),
    200,
  );
  await act(first.id, '/hand-over', { counselorId: 'second' });
  await act(first.id, '/end', { reason: 'Moving to another town.' });
}

/**
 * The client's whole way, over HTTP and by mail: confirm, move, cancel, undo, reminders off and on,
 * a private feed, and what falls due on its own.
 */
export async function walkTheClientWay(product: LocalProduct, told = asItIs): Promise<void> {
  const practice = coursePractice(product);
  const email = 'client@example.org';
  ok(await practice.setHours(), 200);
  const monday = nextWeekday(await practice.today(), 1, 14);
  const intake = await practice.accepted(told(aFormBy('client@example.org')));
  const booked = ok<CourseReply>(await practice.book(intake, aPlan(monday)), 201);
  const mails = await practice.mailsTo(email);
  const request = practice.holding(receiptIn(mails[0] ?? { text: '' }));
  ok(await request('GET', '/api/receipt'), 200);
  ok(await request('POST', '/api/receipt/withdraw', {}), 409);
  const visit = practice.holding(linkIn(mails.at(-1) ?? { text: '' }));
  type Appointments = { appointments: { session: number; version: number }[] };
  const version = async (session: number) =>
    ok<Appointments>(await visit('GET', '/api/visit'), 200).appointments.find(
      (each) => each.session === session,
    )?.version ?? 0;
  const act = async (name: string, session: number, more: object = {}) =>
    ok(
      await visit('POST', `/api/visit/${name}`, {
        session,
        version: await version(session),
        ...more,
      }),
      200,
    );

  await act('confirm', 1);
  type Openings = { openings: { date: string; time: string }[] };
  const { openings } = ok<Openings>(await visit('GET', '/api/visit/openings?session=2'), 200);
  const to = openings[0];
  if (!to) throw new Error('there is no opening for the second appointment');
  await act('move', 2, { to: { date: to.date, time: to.time } });
  await act('cancel', 3);
  await act('undo', 3);
  await act('cancel', 4);
  const feed = ok<{ url: string }>(await visit('POST', '/api/visit/feed', { on: true }), 200).url;
  await readFeed(product.origin, feed);
  ok(await visit('POST', '/api/visit/feed', { on: false }), 200);
  const own = `/api/staff/counselors/${MAYA.id}/feed`;
  const counselors = ok<{ url: string }>(await practice.staff('POST', own, { on: true }), 200).url;
  await readFeed(product.origin, counselors);
  ok(await visit('POST', '/api/visit/reminders', { on: false }), 200);
  ok(await visit('POST', '/api/visit/reminders', { on: true }), 200);

  await practice.moveClock(instantAt({ date: daysLater(monday, -5), time: '12:00' }, ZONE));
  // The answer to the next reminder is lost: word from the mail service says that it went.
  ok(await practice.ask('POST', '/local/faults', { ses: 'drop-after-accept' }), 200);
  await practice.moveClock(instantAt({ date: daysLater(monday, -3), time: '12:00' }, ZONE));
  ok(await practice.ask('POST', '/local/faults', { ses: 'none' }), 200);
  await practice.moveClock(instantAt({ date: daysLater(monday, -1), time: '12:00' }, ZONE));
  const cancelled = (await practice.course(booked.id)).sessions.find(({ number }) => number === 4);
  if (cancelled?.undoUntil !== null) throw new Error('a cancellation can be undone for ever');
  const reminders = (await practice.mailsTo(email)).filter(
    ({ headers }) => headers['list-unsubscribe'] !== undefined,
  );
  // Three of the first appointment, and one of the second, which comes the day after it now.
  if (reminders.length !== 4) throw new Error(`${reminders.length} reminders instead of 4`);
  await oneClick(product.origin, reminders[0]?.headers['list-unsubscribe'] ?? '');
  const digests = (await practice.mailsTo('counselor@example.com')).length;
  await practice.moveClock(instantAt({ date: monday, time: '08:00' }, ZONE));
  const now = (await practice.mailsTo('counselor@example.com')).length;
  if (now !== digests + 1) throw new Error(`${now - digests} digests on the first morning`);
}

async function readFeed(origin: string, url: string): Promise<void> {
  const reply = await fetch(url.replace(/^https?:\/\/[^/]+/, origin));
  if (reply.status !== 200) throw new Error(`the feed answered ${reply.status}`);
  const text = await reply.text();
  if (!text.startsWith('BEGIN:VCALENDAR')) throw new Error('the feed is no calendar');
}

async function oneClick(origin: string, header: string): Promise<void> {
  const address = /<([^>]+)>/.exec(header)?.[1]?.replace(/^https?:\/\/[^/]+/, origin) ?? '';
  const looked = await fetch(address, { redirect: 'manual' });
  if (looked.status >= 400) throw new Error(`looking at it answered ${looked.status}`);
  const pressed = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  if (pressed.status >= 300) throw new Error(`one click answered ${pressed.status}`);
}
