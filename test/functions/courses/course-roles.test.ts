import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../domain/staff/role.ts';
import { COURSE_ROUTES } from '../../../functions/courses/courses.handler.ts';
import { ROUTES } from '../../../infra/service/routes.ts';
import { aCounselor, aPlan } from '../../support/course.ts';
import { cellsOfOffer } from '../../../domain/offer/offer-writes.ts';
import { cellKey } from '../../support/memory-table.ts';
import { nextOfferJob } from '../../../domain/offer/offer.ts';
import { anOffer } from '../../support/offers.ts';
import {
  AWAY,
  AWAY_PREVIEW,
  BOOK,
  bookedDesk,
  CALENDAR,
  CONTACT,
  COUNSELORS,
  COURSES,
  FEED,
  HOURS,
  ofCourse,
  ofSession,
  OFFER,
  OFFER_END,
  OFFER_PASS_ON,
  OFFER_PREVIEW,
  OFFERS,
  OPENINGS,
  PREVIEW,
  READ_COURSE,
  SET_HOURS,
} from '../../support/staff-courses.ts';

/** A request to each route that a role which may use it gets through with, or as far as a 409. */
function requestTo(route: string, desk: Awaited<ReturnType<typeof bookedDesk>>) {
  const { course, intakeId } = desk;
  const { name, email, hours } = aCounselor();
  const days = { from: '2026-12-15', to: '2026-12-15', kind: 'leave' };
  const version = 1;
  const anOpening = {
    counselorId: 'sub-counselor',
    start: { date: '2026-12-16', time: '18:00' },
    minutes: 50,
    answerHours: 24,
  };
  const at = { date: '2026-12-16', time: '18:00' };
  const bodies: Record<string, object> = {
    [SET_HOURS]: { version, name, email, hours },
    [AWAY_PREVIEW]: days,
    [AWAY]: { ...days, version, choices: [] },
    [FEED]: { on: true },
    [PREVIEW]: { plan: aPlan() },
    [BOOK]: { intakeId, plan: aPlan(), hoursVersion: 1 },
    [OFFER_PREVIEW]: anOpening,
    [OFFER]: { ...anOpening, first: intakeId },
    [OFFER_END]: { version },
    [OFFER_PASS_ON]: { version, ask: 1, because: 'said-no' },
    [ofSession('move')]: { version, to: at },
    [ofSession('cancel')]: { version },
    [ofCourse('make-up')]: { version, for: 1, at },
    [ofCourse('extend')]: { version, length: 13, at: [at], endDate: '2027-03-02' },
    [ofCourse('end')]: { version, reason: 'Moved away.' },
    [ofCourse('rest')]: { version, plan: aPlan(), hoursVersion: 1 },
    [ofCourse('hand-over')]: { version, counselorId: 'sub-other' },
    [ofCourse('tasks/{task}')]: { version, done: true },
    [CONTACT]: {
      email: 'new@example.org',
      phone: null,
      safeToUse: { email: true, call: false, voicemail: false },
    },
  };
  if (route === OFFER_END) {
    const kept = anOffer({ id: course.id, state: 'held' });
    desk.table.offers.set(course.id, kept);
    for (const cell of cellsOfOffer(kept)) desk.table.cells.set(cellKey(cell), cell.holder);
  }
  if (route === OFFER_PASS_ON) {
    const asking = anOffer({ id: course.id });
    const job = nextOfferJob(asking, asking.endsAt);
    desk.table.offers.set(course.id, asking);
    desk.table.jobs.set(job.id, job);
  }
  const isOfCounselor = route.includes('/counselors/');
  const id = isOfCounselor ? 'sub-counselor' : route === CONTACT ? course.client.id : course.id;
  const marks = [ofSession('attended'), ofSession('missed'), ofSession('late-cancelled')];
  const json = bodies[route] ?? (marks.includes(route) ? { version } : undefined);
  return {
    route,
    path: { id, n: '2', task: 'none' },
    query: route === CALENDAR || route === OPENINGS ? { from: days.from, to: days.to } : {},
    headers: { 'idempotency-key': 'key-of-this-request' },
    ...(json && { json }),
  };
}

const SEEING = [
  ...[COUNSELORS, HOURS, OPENINGS, CALENDAR, PREVIEW, COURSES, READ_COURSE],
  ...[OFFERS, OFFER_PREVIEW],
];
/** Of the counselor in the path. */
const SETTING = [SET_HOURS, AWAY_PREVIEW, AWAY, FEED];
const NOT_FOR_THE_FRONT_DESK = [SET_HOURS, FEED];

test('every route that is deployed is answered, and no other', () => {
  const deployed = ROUTES.filter(({ fn }) => fn === 'courses');
  expect([...COURSE_ROUTES].sort()).toEqual(
    deployed.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

describe('who may do what', () => {
  /** The front desk runs the calendar, sick days too; weekly hours are the counselor's and the administrator's. */
  const isAllowed = (route: string, role: Role) =>
    role !== 'front-desk' || !NOT_FOR_THE_FRONT_DESK.includes(route);
  const cells = COURSE_ROUTES.flatMap((route) => ROLES.map((role) => ({ route, role })));

  test.for(cells)('$route as $role', async ({ route, role }) => {
    const desk = await bookedDesk();
    const { statusCode } = await desk.as(role)(requestTo(route, desk));
    if (!isAllowed(route, role)) expect(statusCode).toBe(403);
    else if (SEEING.includes(route) || SETTING.includes(route)) expect(statusCode).toBe(200);
    else expect([200, 201, 409]).toContain(statusCode);
  });

  test.for(SETTING)('%s is not for another counselor', async (route) => {
    const desk = await bookedDesk();
    const before = JSON.stringify([...desk.table.counselors]);
    const asked = requestTo(route, desk);
    expect((await desk.as('counselor', 'sub-other')(asked)).statusCode).toBe(403);
    expect(JSON.stringify([...desk.table.counselors])).toBe(before);
  });

  test.for([
    ['nobody', {}, 401],
    ['somebody without groups', { sub: 'x' }, 403],
    ['a client', { sub: 'x', 'cognito:groups': '[clients]' }, 403],
  ] as const)('%s may do nothing', async ([, claims, status]) => {
    const desk = await bookedDesk();
    const audits = desk.audits.length;
    for (const route of COURSE_ROUTES) {
      const answer = await desk.ask({ ...requestTo(route, desk), claims });
      expect(answer.statusCode).toBe(status);
    }
    expect(desk.audits).toHaveLength(audits);
    expect(desk.table.courses.get(desk.course.id)?.version).toBe(1);
  });

  test('a route that is not on the map is not there', async () => {
    const { as } = await bookedDesk();
    for (const route of ['DELETE /api/staff/courses/{id}', 'constructor', '$default']) {
      expect(await as('administrator')({ route })).toMatchObject({ statusCode: 404 });
    }
  });
});

test('nothing that staff do is written to the log', async () => {
  const desk = await bookedDesk();
  for (const route of COURSE_ROUTES) await desk.as('counselor')(requestTo(route, desk));
  expect(desk.logged).toEqual([]);
});

test.for(['7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01', 'x', '../intakes', ''])(
  'there is nothing under %j',
  async (id) => {
    const desk = await bookedDesk();
    const audits = desk.audits.length;
    for (const route of COURSE_ROUTES.filter((each) => each.includes('{id}'))) {
      if (route === SET_HOURS && /^[\w-]+$/.test(id)) continue;
      const asked = requestTo(route, desk);
      const answer = await desk.as('administrator')({ ...asked, path: { ...asked.path, id } });
      expect([route, answer.statusCode]).toEqual([route, 404]);
    }
    expect(desk.audits).toHaveLength(audits);
  },
);
