import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeDrafts } from '../../functions/drafts/drafts.handler.ts';
import { hashOfToken } from '../../functions/shared/link-token.ts';
import { aBookedCourse } from '../support/booked-course.ts';
import { countedPorts } from '../support/counted-ports.ts';
import { COURSE_ID } from '../support/course.ts';
import { aToken } from '../support/drafting.ts';
import { FIRST_PARTS } from '../support/drafts.ts';
import { behindGateway } from '../support/http-event.ts';
import { aFormBy } from '../support/intake-form.ts';
import { later, NOON } from '../support/intake-record.ts';
import { memoryCourses } from '../support/memory-courses.ts';
import { memoryIntakes } from '../support/memory-intakes.ts';
import { memoryLimits } from '../support/memory-limits.ts';
import { aPractice } from '../support/practice.ts';
import { aGuard, theForm } from '../support/the-form.ts';
import { aVisit } from '../support/visiting.ts';

/*
 * Who is a client must not be found out by how long an answer takes. Milliseconds on a shared machine
 * show nothing; what takes them is the calls to the table, and these are the same, one by one.
 */

const [KNOWN, UNKNOWN] = ['ana@example.org', 'nobody@example.org'];
const TEN_MINUTES_AND_MORE = 11;

describe('a form', () => {
  /** A practice that knows one address, and what a form from an address then asks of it. */
  const sent = async (email: string) => {
    const { each, askedBy } = countedPorts();
    const store = memoryIntakes();
    const { inbox, limits } = each({ inbox: store.inbox, limits: memoryLimits() });
    const form = theForm({ store: { ...store, inbox }, guard: aGuard(limits) });
    await form.send({ json: aFormBy(KNOWN) });
    form.moveTo(later(TEN_MINUTES_AND_MORE));
    return askedBy(() => form.send({ json: aFormBy(email) }));
  };

  test('takes the same work from an address that is known and from one that is not', async () => {
    const known = await sent(KNOWN);
    expect(known).toEqual([
      'limits.count',
      'limits.count',
      'limits.takeMailPermit',
      'inbox.receive',
    ]);
    expect(await sent(UNKNOWN)).toEqual(known);
  });
});

describe('a form that is not sent yet', () => {
  const theDrafts = async () => {
    const { each, askedBy } = countedPorts();
    const store = memoryCourses();
    const { drafts, links, limits } = each({
      ...{ drafts: store.drafts, links: store.links, limits: memoryLimits() },
    });
    let now = NOON;
    const { ask } = behindGateway(
      makeDrafts({
        ...{ ...store, drafts, links, guard: aGuard(limits) },
        ...{ practice: aPractice(), hashOfToken, newId: randomUUID },
        ...{ log: () => undefined, now: () => now },
      }),
    );
    const post = (route: string, token: string, json: unknown) =>
      ask({ route, headers: { authorization: `Bearer ${token}` }, json });
    const token = aToken();
    await post('POST /api/drafts', token, { language: 'en', parts: FIRST_PARTS });
    await post('POST /api/drafts/link', token, { email: KNOWN });
    now = later(TEN_MINUTES_AND_MORE);
    return { ask, askedBy, post };
  };

  test('is asked for again with the same work, whether an address has one or not', async () => {
    const again = async (email: string) => {
      const { askedBy, post } = await theDrafts();
      return askedBy(() => post('POST /api/drafts/link-again', '', { email }));
    };
    const known = await again(KNOWN);
    expect(known).toEqual(['limits.takeMailPermit', 'drafts.findByAddress', 'drafts.planMail']);
    expect(await again(UNKNOWN)).toEqual(known);
  });

  const doors = {
    'GET /api/drafts': undefined,
    'PUT /api/drafts': { language: 'en', parts: FIRST_PARTS },
    'POST /api/drafts/link': { email: KNOWN },
  } as const;
  test.for(Object.keys(doors) as (keyof typeof doors)[])(
    'is looked for once by a token that opens none: %s',
    async (route) => {
      const { ask, askedBy } = await theDrafts();
      const json = doors[route];
      for (const token of [aToken(), 'short', '']) {
        const headers = { authorization: `Bearer ${token}` };
        const looked = askedBy(() => ask({ route, headers, ...(json && { json }) }));
        expect(await looked).toEqual(['links.find']);
      }
    },
  );
});

describe('a link that opens nothing', () => {
  const doors = {
    'the page': (visit, token) => visit.see(token),
    'the page of an offer': (visit, token) => visit.ask(bearing('GET /api/offer', token)),
    'the page of a receipt': (visit, token) => visit.ask(bearing('GET /api/receipt', token)),
    'a calendar': (visit, token) => visit.readFeed(token),
    'the end of reminders': (visit, token) => visit.oneClick(token),
    'a cancellation': (visit, token) => visit.post(token, 'cancel', { session: 3, version: 1 }),
  } satisfies Record<string, (visit: ReturnType<typeof aVisit>, token: string) => Promise<unknown>>;
  const bearing = (route: string, token: string) => ({
    route,
    headers: { authorization: `Bearer ${token}` },
  });

  test.for(Object.keys(doors) as (keyof typeof doors)[])(
    'is one look at the links, whatever is wrong with it: %s',
    async (door) => {
      const { each, askedBy } = countedPorts();
      const booked = await aBookedCourse();
      const { links, courses, clients, counselors } = booked;
      const visit = aVisit(booked, { ports: each({ links, courses, clients, counselors }) });
      const gone = {
        purpose: 'course',
        recordId: COURSE_ID,
        expiresAt: visit.clock.now(),
      } as const;
      for (const token of [aToken(), 'short', '', visit.put(gone)]) {
        expect(await askedBy(() => doors[door](visit, token))).toEqual(['links.find']);
      }
    },
  );
});
