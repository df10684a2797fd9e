import { createHash, randomUUID } from 'node:crypto';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import type { CoursePlan } from '../../domain/course/course.ts';
import type { Intake, IntakeRecord } from '../../domain/intake/intake.ts';
import type { Role } from '../../domain/staff/role.ts';
import { makeCourses } from '../../functions/courses/courses.handler.ts';
import { newToken } from '../../functions/shared/link-token.ts';
import { type CourseReply, courseReply } from '../../schemas/course.ts';
import { aCounselor, aPlan } from './course.ts';
import { type Asked, behindGateway } from './http-event.ts';
import { aForm } from './intake-form.ts';
import { anIntake, NOON } from './intake-record.ts';
import { memoryCourses, type MemoryCourses } from './memory-courses.ts';
import { aPractice } from './practice.ts';
import { aGuard } from './the-form.ts';

const STAFF = '/api/staff';
const COURSE = `${STAFF}/courses/{id}`;
const COUNSELOR = `${STAFF}/counselors/{id}`;
export const COUNSELORS = `GET ${STAFF}/counselors`;
export const HOURS = `GET ${COUNSELOR}/hours`;
export const SET_HOURS = `PUT ${COUNSELOR}/hours`;
export const OPENINGS = `GET ${COUNSELOR}/openings`;
export const AWAY_PREVIEW = `POST ${COUNSELOR}/away/preview`;
export const AWAY = `POST ${COUNSELOR}/away`;
export const FEED = `POST ${COUNSELOR}/feed`;
export const CALENDAR = `GET ${STAFF}/calendar`;
export const CONTACT = `PUT ${STAFF}/clients/{id}/contact`;
export const OFFERS = `GET ${STAFF}/offers`;
export const OFFER_PREVIEW = `POST ${STAFF}/offers/preview`;
export const OFFER = `POST ${STAFF}/offers`;
export const OFFER_PASS_ON = `POST ${STAFF}/offers/{id}/pass-on`;
export const OFFER_END = `POST ${STAFF}/offers/{id}/end`;
export const PREVIEW = `POST ${STAFF}/courses/preview`;
export const BOOK = `POST ${STAFF}/courses`;
export const COURSES = `GET ${STAFF}/courses`;
export const READ_COURSE = `GET ${COURSE}`;
/** What is done to a session, or to a course: the end of the address. */
export const ofSession = (what: string) => `POST ${COURSE}/sessions/{n}/${what}`;
export const ofCourse = (what: string) => `POST ${COURSE}/${what}`;

export const OTHER_COUNSELOR = aCounselor({ id: 'sub-other', name: 'Kim Adair' });

/** An intake that was accepted; no one is at risk unless the test says so. */
export function accepted(overrides: Partial<Intake> = {}, name?: string): IntakeRecord {
  const form = aForm();
  const { record } = anIntake({
    form:
      name === undefined ? form : { ...form, contact: { ...form.contact, preferredName: name } },
  });
  const intake = { ...record.intake, status: 'accepted', tier: 'green', ...overrides } as const;
  return { ...record, intake };
}

type Given = {
  readonly records?: readonly IntakeRecord[];
  readonly counselors?: readonly Counselor[];
  /** Puts something between the handlers and the table. */
  readonly ports?: (ports: MemoryCourses) => Partial<MemoryCourses>;
};

/** The courses function on a table in memory, at noon, with two counselors. */
export function courseDesk({
  records = [accepted()],
  counselors = [aCounselor(), OTHER_COUNSELOR],
  ports = () => ({}),
}: Given = {}) {
  const store = memoryCourses(...records);
  for (const counselor of counselors) store.table.counselors.set(counselor.id, counselor);
  const used = { ...store, ...ports(store) };
  let now = NOON;
  const { ask, logged } = behindGateway(
    makeCourses({
      ...used,
      intakes: used.desk,
      guard: aGuard(),
      trail: used.desk,
      practice: aPractice(),
      webAddress: 'https://intake.harbor-lane.example',
      groupClaim: 'cognito:groups',
      newId: randomUUID,
      newToken,
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      now: () => now,
    }),
  );
  const as =
    (role: Role, sub = `sub-${role}`) =>
    (asked: Asked) =>
      ask({ claims: { sub, 'cognito:groups': `[${role}]` }, ...asked });
  return {
    ...store,
    ask,
    as,
    logged,
    setClock: (at: string) => {
      now = new Date(at);
    },
  };
}
type CourseDesk = ReturnType<typeof courseDesk>;

/** What is sent to book a course for an intake. */
export const aBookRequest = (
  intakeId: string,
  { plan = aPlan(), ...more }: { plan?: CoursePlan; hoursVersion?: number; only?: 'first' } = {},
) => ({ intakeId, plan, hoursVersion: 1, ...more });

/** Books, as the front desk does; the answer is the gateway's. */
export const booking = (
  { as }: Pick<CourseDesk, 'as'>,
  json: unknown,
  key: string = randomUUID(),
): ReturnType<CourseDesk['ask']> =>
  as('front-desk')({ route: BOOK, headers: { 'idempotency-key': key }, json });

/** A desk with one course booked on it: twelve Tuesdays at six, from 8 December on. */
export async function bookedDesk({
  plan = aPlan(),
  only,
  ...given
}: Given & { readonly plan?: CoursePlan; readonly only?: 'first' } = {}) {
  const records = given.records ?? [accepted()];
  const desk = courseDesk({ ...given, records });
  const intakeId = records[0]?.intake.id ?? '';
  const answer = await booking(desk, aBookRequest(intakeId, { plan, ...(only && { only }) }));
  if (answer.statusCode !== 201) throw new Error(`Not booked: ${answer.body}`);
  const course = courseReply.parse(answer.json);
  /** Changes the course, about the version that the test names or else the first. */
  const change = (route: string, body: object = {}, path: Record<string, string> = {}) =>
    desk.as('front-desk')({
      route,
      path: { id: course.id, ...path },
      json: { version: 1, ...body },
    });
  /** The same about one of its sessions. */
  const toSession = (n: number, what: string, body: object = {}) =>
    change(ofSession(what), body, { n: String(n) });
  return { ...desk, course, intakeId, change, toSession };
}

/** The course that an answer shows; anything else fails the test. */
export const shown = ({ json }: { readonly json: unknown }): CourseReply => courseReply.parse(json);
