import { describe, expect, test } from 'vitest';
import { COURSE_ROUTES } from '../../../functions/courses/courses.handler.ts';
import { changeContact, clearIntake } from '../../../web/staff/api/client-routes.ts';
import {
  listCounselors,
  previewAway,
  readCalendar,
  readHours,
  readOpenings,
  setAway,
  setFeed,
  setHours,
} from '../../../web/staff/api/counselor-routes.ts';
import {
  bookCourse,
  bookRest,
  cancelSession,
  endCourse,
  extendCourse,
  finishTask,
  handOver,
  listCourses,
  makeUp,
  markSession,
  moveSession,
  previewCourse,
  readCourse,
} from '../../../web/staff/api/course-routes.ts';
import { failureWords } from '../../../web/staff/api/failure-words.ts';
import {
  endOffer,
  listOffers,
  makeOffer,
  passOfferOn,
  previewOffer,
} from '../../../web/staff/api/offer-routes.ts';
import { refusalIn } from '../../../web/staff/api/refusal.ts';
import { makeStaffApi } from '../../../web/staff/api/staff-api.http.ts';
import { fragmentOf, routeFrom, sectionOf } from '../../../web/staff/state/route.ts';
import { aPlan } from './support/course-plans.ts';
import { aCourse } from './support/course-records.ts';
import { intakeId } from './support/records.ts';

const id = intakeId(700);
const version = 3;
const to = { date: '2026-12-16', time: '10:00' };
const plan = aPlan();
const hours = { weekly: [], exceptions: [], daysOff: [], bufferMinutes: 15 };
const leave = { from: '2026-12-24', to: '2027-01-01', kind: 'leave' } as const;

const opening = { counselorId: 'dana', start: to, minutes: 50, answerHours: 24 };

const EVERY_QUESTION = [
  listCounselors(),
  readHours('dana'),
  setHours('dana', { version: 0, name: 'Dana', email: 'dana@example.org', hours }),
  readOpenings('dana', { from: '2026-12-08', to: '2026-12-14', minutes: 50 }),
  previewAway('dana', leave),
  setAway('dana', { version: 1, ...leave, choices: [] }),
  setFeed('dana', { on: true }),
  readCalendar({ from: '2026-12-07', to: '2026-12-13' }),
  listCourses('active'),
  readCourse(id),
  previewCourse({ plan }),
  bookCourse({ intakeId: id, plan, hoursVersion: 1 }, 'a-key-of-its-own'),
  moveSession(id, 2, { version, to }),
  cancelSession(id, 2, { version }),
  markSession(id, 2, 'attended', { version }),
  markSession(id, 2, 'missed', { version }),
  markSession(id, 2, 'late-cancelled', { version }),
  makeUp(id, { version, for: 2, at: to }),
  extendCourse(id, { version, length: 15, at: [to], endDate: to.date }),
  endCourse(id, { version, reason: 'Moved away' }),
  bookRest(id, { version, plan, hoursVersion: 1 }),
  handOver(id, { version, counselorId: 'sam' }),
  finishTask(id, 'a-task', { version, done: true }),
  changeContact(id, {
    email: 'ani@example.org',
    phone: null,
    safeToUse: { email: true, call: false, voicemail: false },
  }),
  listOffers(),
  previewOffer(opening),
  makeOffer({ ...opening, first: id }, 'a-key-of-its-own'),
  endOffer(id, version),
  passOfferOn(id, { version, ask: 1, because: 'said-no' }),
];

const isFor = (template: string, asked: string) =>
  new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(asked.split('?')[0] ?? '');

describe('the questions of the console', () => {
  test.each(COURSE_ROUTES)('%s is asked by one of them', (route) => {
    const asked = EVERY_QUESTION.map(({ method, path }) => `${method} ${path}`);
    expect(asked.some((question) => isFor(route, question))).toBe(true);
  });

  test('none of them leads nowhere', () => {
    for (const { method, path } of EVERY_QUESTION)
      expect(
        COURSE_ROUTES.some((route) => isFor(route, `${method} ${path}`)),
        path,
      ).toBe(true);
  });

  test('what stands in a path is never taken for more path', () => {
    expect(readHours('../courses').path).toBe('/api/staff/counselors/..%2Fcourses/hours');
    expect(clearIntake('a/b').path).toBe('/api/staff/intakes/a%2Fb/clearance');
  });

  test('a booking goes out with its key, and its answer is read by the schema', async () => {
    const sent: RequestInit[] = [];
    const api = makeStaffApi({
      fetch: async (_url, init) => {
        sent.push(init ?? {});
        return Response.json(sent.length === 1 ? aCourse() : { id }, { status: 201 });
      },
      signIn: { accessToken: () => 'held', renew: async () => null },
    });
    const asking = bookCourse({ intakeId: id, plan, hoursVersion: 1 }, 'a-key-of-its-own');
    expect(await api.ask(asking)).toMatchObject({ is: 'ok', value: { length: 14 } });
    expect(new Headers(sent[0]?.headers).get('idempotency-key')).toBe('a-key-of-its-own');
    expect(await api.ask(asking)).toEqual({ is: 'fault' });
  });
});

describe('a "no" of a course', () => {
  const body = (reason: string, more: object = {}) => ({
    type: `/problems/${reason}`,
    title: 'No',
    status: 409,
    ...more,
  });

  test('brings along what is needed to choose again', () => {
    const problems = [{ number: 2, start: to, problem: 'taken', alternatives: [to] }];
    expect(refusalIn(body('not-bookable', { problems }))).toMatchObject({
      reason: 'not-bookable',
      problems,
    });
    expect(refusalIn(body('end-date-moves', { endDate: '2027-03-16' }))?.endDate).toBe(
      '2027-03-16',
    );
  });

  test('is told apart from a record that changed, and from what nobody knows', () => {
    expect(refusalIn(body('changed-meanwhile'))).toBeNull();
    expect(refusalIn(body('something-new'))).toBeNull();
    expect(refusalIn(body('constructor'))).toBeNull();
    expect(refusalIn('<html>')).toBeNull();
  });

  test('has its own words', () => {
    const because = refusalIn(body('active-course'));
    expect(because && failureWords({ is: 'no', because }).title).toBe(
      'This person has a course already',
    );
  });
});

describe('the ways through the console', () => {
  test.each([
    [`#/intakes/${id}/plan`, 'requests'],
    ['#/courses/active', 'courses'],
    ['#/courses/ended-early', 'courses'],
    [`#/courses/${id}`, 'courses'],
    [`#/courses/${id}/rest`, 'courses'],
    ['#/calendar/week', 'calendar'],
    ['#/calendar/month/2027-02-01', 'calendar'],
    ['#/hours', 'hours'],
    ['#/hours/dana-reyes', 'hours'],
    ['#/hours/dana-reyes/away', 'hours'],
  ])('%s leads somewhere and back', (fragment, section) => {
    const route = routeFrom(fragment);
    expect(route && fragmentOf(route)).toBe(fragment);
    expect(route && sectionOf(route)).toBe(section);
  });

  test.each(['#/courses', '#/courses/not-an-id', '#/calendar/day', '#/hours/a/b', '#/hours/a b'])(
    '%s opens the inbox',
    (fragment) => expect(routeFrom(fragment)).toEqual({ view: 'inbox', status: 'new' }),
  );
});
