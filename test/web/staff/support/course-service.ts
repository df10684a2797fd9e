import { randomUUID } from 'node:crypto';
import type { Counselor } from '../../../../domain/counselor/counselor.ts';
import type { PersonKeys } from '../../../../domain/intake/intake.ts';
import type { MailRow } from '../../../../domain/mail/mail.ts';
import type { Role } from '../../../../domain/staff/role.ts';
import { COURSE_ROUTES, makeCourses } from '../../../../functions/courses/courses.handler.ts';
import type { HttpHandler } from '../../../../functions/shared/http.ts';
import { newToken } from '../../../../functions/shared/link-token.ts';
import { makeStaff, STAFF_ROUTES } from '../../../../functions/staff/staff.handler.ts';
import type { CourseReply } from '../../../../schemas/course.ts';
import { courseReply } from '../../../../schemas/course.ts';
import { aForm, type Form } from '../../../support/intake-form.ts';
import { anIntake } from '../../../support/intake-record.ts';
import { memoryCourses } from '../../../support/memory-courses.ts';
import { memoryLimits } from '../../../support/memory-limits.ts';
import { putIntake } from '../../../support/memory-table.ts';
import { trailIn } from '../../../support/memory-audits.ts';
import { aPractice } from '../../../support/practice.ts';
import { aGuard, sha256 } from '../../../support/the-form.ts';
import type { Asked, Reply } from './fake-service.ts';
import { ME, NOW, PEOPLE, PRACTICE } from './records.ts';

export const SAM = 'sam-okafor';

/** Dana sees clients on weekdays; the practice rests at the turn of the year. */
export const aCounselor = (changes: Partial<Counselor> = {}): Counselor => ({
  id: ME,
  name: 'Dana Reyes',
  email: 'dana@example.org',
  hours: {
    weekly: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '09:00', to: '17:00' }] },
    ],
    exceptions: [],
    daysOff: [],
    bufferMinutes: 15,
  },
  version: 1,
  ...changes,
});

type Tier = 'red' | 'orange' | 'yellow' | 'green';

/** The staff routes as they are, on a table in memory, at a moment that the test sets. */
export class CourseService {
  readonly ports = memoryCourses();
  readonly asked: Asked[] = [];
  /** Answers in place of the ordinary one, by method and path. */
  readonly instead = new Map<string, Reply>();
  now = new Date(NOW);
  role: Role = 'counselor';
  private readonly courses: HttpHandler;
  private readonly intakes: HttpHandler;

  constructor(...counselors: readonly Counselor[]) {
    const { ports } = this;
    for (const counselor of counselors) ports.table.counselors.set(counselor.id, counselor);
    const shared = { groupClaim: 'groups', newId: randomUUID, now: () => this.now };
    this.intakes = makeStaff({
      ...shared,
      desk: ports.desk,
      begun: ports.begun,
      offers: ports.offers,
      holds: ports.holds,
      table: 'records',
      addressHash: aGuard().addressHash,
      sha256,
      limits: memoryLimits(),
      history: trailIn(ports.table.audits),
      practice: aPractice(),
    });
    this.courses = makeCourses({
      ...shared,
      ...ports,
      guard: aGuard(),
      intakes: ports.desk,
      trail: ports.desk,
      practice: aPractice(),
      webAddress: 'https://practice.example',
      newToken,
      sha256,
    });
  }

  async answer(asked: Asked): Promise<Reply> {
    this.asked.push(asked);
    const { pathname } = new URL(asked.url, 'http://x');
    const instead = this.instead.get(`${asked.method} ${pathname}`);
    if (instead) return instead;
    if (pathname === '/api/staff/people')
      return { status: 200, body: { ...PEOPLE, role: this.role } };
    if (asked.url === '/api/practice') return { status: 200, body: PRACTICE };
    return this.reach(asked);
  }

  /** An accepted request; its tier as the test wants it. */
  accepted(tier: Tier = 'green', form: Partial<Form> = {}, personKeys?: PersonKeys): string {
    const guarded = { suspicions: [], personKeys, mayMail: true, mayAlert: true } as const;
    const { record } = anIntake({ form: aForm(form), now: new Date(NOW), guarded });
    const intake = { ...record.intake, tier, status: 'accepted' as const, version: 2 };
    putIntake(this.ports.table, { ...record, intake, mails: [] });
    return intake.id;
  }

  /** A booked course, by the same route that the console takes. */
  async booked(intakeId: string, plan: object, only?: 'first'): Promise<CourseReply> {
    const reply = await this.reach({
      method: 'POST',
      url: '/api/staff/courses',
      token: 'a-test',
      body: { intakeId, plan, hoursVersion: 1, ...(only ? { only } : {}) },
      headers: { 'idempotency-key': randomUUID() },
    });
    if (reply === 'drop' || reply.status !== 201) throw new Error(JSON.stringify(reply));
    return courseReply.parse(reply.body);
  }

  /** What became of a mail, as the dispatcher and the mail service would tell. */
  mail(id: string, change: Partial<MailRow>): void {
    const row = this.ports.table.mails.get(id);
    if (!row) throw new Error(`No mail ${id} in this test`);
    this.ports.table.mails.set(id, { ...row, ...change });
  }

  /** The last body that was sent to a path that ends so. */
  lastBody(end: string): unknown {
    return this.asked.findLast(({ method, url }) => method === 'POST' && url.endsWith(end))?.body;
  }

  private async reach(asked: Asked): Promise<Reply> {
    const { pathname, searchParams } = new URL(asked.url, 'http://x');
    const found = routeOf(asked.method, pathname);
    if (found === null) return { status: 404, body: {} };
    const handler = STAFF_ROUTES.includes(found.route) ? this.intakes : this.courses;
    const { statusCode, body } = await handler({
      ...found,
      query: Object.fromEntries(searchParams),
      headers: asked.headers ?? {},
      body: asked.body,
      claims: { sub: ME, groups: this.role },
      viewer: '203.0.113.7',
    });
    return { status: statusCode, body: JSON.parse(String(body)) };
  }
}

const TEMPLATES = [...STAFF_ROUTES, ...COURSE_ROUTES].map((route) => {
  const [method = '', template = ''] = route.split(' ');
  const pattern = template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { route, method, pattern: new RegExp(`^${pattern}$`) };
});

/** As the gateway finds it: a path without a parameter before one with. */
function routeOf(method: string, pathname: string) {
  const fitting = TEMPLATES.filter((one) => one.method === method).flatMap(({ route, pattern }) => {
    const found = pattern.exec(pathname);
    return found ? [{ route, path: { ...found.groups } }] : [];
  });
  return fitting.find(({ path }) => Object.keys(path).length === 0) ?? fitting[0] ?? null;
}
