import { moveSessions } from '../../domain/course/move-sessions.ts';
import type { Link, LinkPurpose } from '../../domain/links/link.ts';
import { FORM_ROUTES, makeVisit } from '../../functions/visit/visit.handler.ts';
import { hashOfToken, newToken } from '../../functions/shared/link-token.ts';
import { type VisitReply, visitReply } from '../../schemas/visit.ts';
import { aBookedCourse, type BookedCourse, MAYA } from './booked-course.ts';
import { COURSE_ID } from './course.ts';
import { aClock } from './dispatching.ts';
import { type Answered, behindGateway } from './http-event.ts';
import { after } from './mail.ts';
import { aGuard } from './the-form.ts';
import { aPractice } from './practice.ts';
import type { PracticeSettings } from '../../schemas/practice.ts';

const YEAR_SECONDS = 366 * 86_400;
type Action = 'confirm' | 'move' | 'cancel' | 'undo' | 'reminders' | 'feed';

/** The visit function behind the gateway, over a table that a test can look into. */
export function aVisit(
  booked: BookedCourse,
  {
    clock = aClock(),
    practice = aPractice(),
    ports = booked,
    guard = aGuard(),
  }: {
    readonly clock?: ReturnType<typeof aClock>;
    readonly practice?: PracticeSettings;
    readonly guard?: ReturnType<typeof aGuard>;
    /** Instead of the table's own, where a test is about what goes wrong there. */
    readonly ports?: Pick<BookedCourse, 'links' | 'courses' | 'clients' | 'counselors'>;
  } = {},
) {
  let ids = 0;
  const { links, courses, clients, counselors } = ports;
  const { offers, desk: intakes } = booked;
  const handler = makeVisit({
    ...{ links, courses, clients, counselors, offers, intakes },
    ...{ practice, hashOfToken, newToken, guard },
    webAddress: 'https://intake.harbor-lane.example',
    newId: () => `visit-${(ids += 1)}`,
    now: clock.now,
  });
  const { ask, logged } = behindGateway(handler, { forms: FORM_ROUTES });

  const put = (link: Omit<Link, 'hash' | 'expiresAt'> & Partial<Link>): string => {
    const { token, hash } = newToken();
    booked.table.links.set(hash, {
      hash,
      expiresAt: after(clock.now(), YEAR_SECONDS),
      ...link,
    });
    return token;
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  return {
    ask,
    logged,
    clock,
    guard,
    /** A link that lies in the table; the token that opens it. */
    put,
    linkTo: (number: number, startVersion = booked.session(number).startVersion) =>
      put({ purpose: 'session', recordId: COURSE_ID, session: { number, startVersion } }),
    linkToAll: () => put({ purpose: 'course', recordId: COURSE_ID }),
    linkToClient: (purpose: LinkPurpose) => put({ purpose, recordId: booked.clientId }),
    see: (token: string) => ask({ route: 'GET /api/visit', headers: bearer(token) }),
    openings: (token: string, session: number) =>
      ask({
        route: 'GET /api/visit/openings',
        headers: bearer(token),
        query: { session: String(session) },
      }),
    post: (token: string, action: Action, json: unknown) =>
      ask({ route: `POST /api/visit/${action}`, headers: bearer(token), json }),
    /** As mail programs do it: a form, and nothing that says who asks. */
    oneClick: (token: string, body = 'List-Unsubscribe=One-Click') =>
      ask({
        route: 'POST /api/unsubscribe/{token}',
        path: { token },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body,
      }),
    readFeed: (token: string) => ask({ route: 'GET /api/feeds/{token}', path: { token } }),
    /** Everything that a request could have changed. */
    everything: () => structuredClone(booked.table),
  };
}

/** The client's page, as an answer shows it. */
export const pageOf = ({ json }: Answered): VisitReply => visitReply.parse(json);

/** One appointment on that page. */
export function onPage(answer: Answered, number: number): VisitReply['appointments'][number] {
  const found = pageOf(answer).appointments.find(({ session }) => session === number);
  if (!found) throw new Error(`No appointment ${number} on this page`);
  return found;
}

/** A booked course and its client in front of the page. */
export async function aVisitor(...booking: Parameters<typeof aBookedCourse>) {
  const booked = await aBookedCourse(...booking);
  return { ...booked, ...aVisit(booked) };
}
export type Visitor = Awaited<ReturnType<typeof aVisitor>>;

/** What the client did, as the trail has it; sending the form apart. */
export const doneByClient = ({ table }: Visitor): readonly string[] =>
  table.audits
    .filter(({ who, action }) => who === 'client' && action !== 'submitted')
    .map(({ action }) => action);

/** The cells that an appointment holds. */
export const heldBy = ({ table }: Visitor, number: number): readonly string[] =>
  [...table.cells]
    .filter(([, holder]) => holder === `${COURSE_ID}#${number}`)
    .map(([cell]) => cell);

export const plannedMails = ({ table }: Visitor, kind: string) =>
  [...table.mails.values()].filter((mail) => mail.kind === kind);

/** So many seconds before an appointment begins. */
export const comeTo = ({ clock, session }: Visitor, number: number, secondsBefore: number) =>
  clock.pass((session(number).startsAt.getTime() - clock.now().getTime()) / 1000 - secondsBefore);

/** The third appointment as its page knows it, and where the practice moves it. */
export const THIRD = { session: 3, version: 1 };
/** The same once the client has called it off. */
export const THIRD_OFF = { session: 3, version: 2 };
export const NEW_TIME = { date: '2026-12-30', time: '11:00' };
export const moveThird = ({ change }: Visitor) =>
  change((asked) =>
    moveSessions({
      ...{ ...asked, number: 3, to: NEW_TIME, scope: 'this' },
      ...{ counselor: MAYA, busy: [] },
    }),
  );
