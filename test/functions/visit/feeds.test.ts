import { describe, expect, test } from 'vitest';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import type { Session } from '../../../domain/course/course.ts';
import {
  aBookedCourse,
  MAYA,
  weeklyAtTen,
  type BookedCourse,
} from '../../support/booked-course.ts';
import { aForm } from '../../support/intake-form.ts';
import { TELLING } from '../../support/letterhead.ts';
import { aVisit, aVisitor, pageOf, type Visitor } from '../../support/visiting.ts';

const FEED = /^https:\/\/intake\.harbor-lane\.example\/api\/feeds\/([\w-]{43})$/;
const made = async (desk: Visitor): Promise<string> => {
  const { json } = await desk.post(desk.linkToAll(), 'feed', { on: true });
  return FEED.exec(String(json['url']))?.[1] ?? 'none';
};
const uids = (body: string) => [...body.matchAll(/^UID:(.+)\r$/gm)].map(([, uid]) => uid);
const GONE = { statusCode: 404, json: { type: '/problems/link-gone' } };

/** A counselor's feed as staff make it. */
async function counselorFeed(desk: BookedCourse & Pick<Visitor, 'put'>): Promise<string> {
  const token = desk.put({ purpose: 'counselor-feed', recordId: MAYA.id });
  const hash = [...desk.table.links.keys()].at(-1);
  desk.table.counselors.set(MAYA.id, { ...MAYA, feed: hash });
  return token;
}

describe("a client's private calendar", () => {
  test('is made with an address that is shown this once, and holds every appointment', async () => {
    const desk = await aVisitor();
    const token = await made(desk);
    const answer = await desk.readFeed(token);

    expect(answer).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'no-store' },
    });
    const own = [...desk.table.sessions.values()].map(({ uid }: Session) => uid);
    expect(uids(answer.body).toSorted()).toEqual(own.toSorted());
    const page = await desk.see(desk.linkTo(3));
    expect(pageOf(page).feed).toBe(true);
    expect(page.body).not.toContain(token);
  });

  test('tells neither what it is about nor whose it is, and holds no token', async () => {
    const desk = await aVisitor();
    const token = await made(desk);
    const { body } = await desk.readFeed(token);

    expect(body.replace(/^(UID|PRODID|BEGIN|END|TZID|DTSTART|DTEND).*$/gm, '')).not.toMatch(
      TELLING,
    );
    expect(body).not.toMatch(/Ana|Ruiz|example\.org|Maya|Harbor Lane/);
    expect(body).not.toContain(token);
  });

  test('follows the course: what is called off is gone from it', async () => {
    const desk = await aVisitor();
    const token = await made(desk);
    await desk.change((change) => cancelSessions({ ...change, number: 3, scope: 'this' }));

    expect(uids((await desk.readFeed(token)).body)).not.toContain(desk.session(3).uid);
  });

  test('says where only to clients who agreed to it', async () => {
    const form = aForm();
    const plan = weeklyAtTen({ place: { kind: 'video', link: 'https://meet.example.org/m' } });
    const agreed = { ...form, consents: { ...form.consents, details: true } };
    const [shy, open] = [await aVisitor({ plan }), await aVisitor({ plan, form: agreed })];

    expect((await shy.readFeed(await made(shy))).body).not.toContain('meet.example.org');
    expect((await open.readFeed(await made(open))).body).toContain('meet.example.org');
  });

  test('can be taken away, or replaced: an older address is void at once', async () => {
    const desk = await aVisitor();
    const first = await made(desk);
    const second = await made(desk);
    expect(await desk.readFeed(first)).toMatchObject(GONE);
    expect(await desk.readFeed(second)).toMatchObject({ statusCode: 200 });

    for (let times = 0; times < 2; times += 1) {
      expect((await desk.post(desk.linkTo(3), 'feed', { on: false })).json).toEqual({ url: null });
    }
    expect(await desk.readFeed(second)).toMatchObject(GONE);
    expect(desk.table.audits.map(({ action }) => action).slice(-3)).toEqual([
      'set-feed',
      'set-feed',
      'took-feed-away',
    ]);
  });

  test('is void when the record names another, should its link have been left behind', async () => {
    const desk = await aVisitor();
    await made(desk);
    expect(await desk.readFeed(desk.linkToClient('client-feed'))).toMatchObject(GONE);
  });

  test('is empty, and goes on, once the course is over', async () => {
    const desk = await aVisitor();
    const token = await made(desk);
    desk.table.gained.set(desk.clientId, {
      ...{ remindersOff: false, activeCourse: undefined },
      feed: [...desk.table.links.keys()].at(-1),
    });
    const { statusCode, body } = await desk.readFeed(token);

    expect(statusCode).toBe(200);
    expect(body).toContain('BEGIN:VCALENDAR');
    expect(uids(body)).toEqual([]);
  });

  test('acts on nothing: its token opens no page', async () => {
    const desk = await aVisitor();
    const token = await made(desk);

    expect(await desk.see(token)).toMatchObject(GONE);
    expect(await desk.post(token, 'cancel', { session: 3, version: 1 })).toMatchObject(GONE);
    expect(await desk.oneClick(token)).toMatchObject(GONE);
  });

  test('is tried again when it was changed meanwhile, and then handed back', async () => {
    const booked = await aBookedCourse();
    let stale = 2;
    const setFeed: typeof booked.clients.setFeed = async (...set) =>
      (stale -= 1) >= 0 ? 'stale' : booked.clients.setFeed(...set);
    const ports = { ...booked, clients: { ...booked.clients, setFeed } };
    const visit = aVisit(booked, { ports });
    const ask = () => visit.post(visit.linkToAll(), 'feed', { on: true });

    expect((await ask()).json['url']).toMatch(FEED);
    stale = 3;
    expect(await ask()).toMatchObject({ statusCode: 503 });
  });
});

describe("a counselor's private calendar", () => {
  test('holds their own appointments, and not those of others', async () => {
    const desk = await aVisitor();
    const token = await counselorFeed(desk);
    const third = desk.session(3);
    desk.table.sessions.set('x', { ...third, uid: 'of-another', counselorId: 'another' });
    const { statusCode, body } = await desk.readFeed(token);

    expect(statusCode).toBe(200);
    expect(uids(body)).toHaveLength(12);
    expect(uids(body)).not.toContain('of-another');
    expect(body).not.toMatch(/Ana|Ruiz|Maya/);
  });

  test('is void once it was taken away', async () => {
    const desk = await aVisitor();
    const token = await counselorFeed(desk);
    desk.table.counselors.set(MAYA.id, MAYA);

    expect(await desk.readFeed(token)).toMatchObject(GONE);
  });
});

test('what is no feed, or nothing at all, is answered alike', async () => {
  const desk = await aVisitor();
  const unknown = await desk.readFeed('unknown');
  expect(unknown).toMatchObject(GONE);
  for (const token of [desk.linkTo(3), desk.linkToAll(), desk.linkToClient('unsubscribe'), '']) {
    expect(await desk.readFeed(token)).toEqual(unknown);
  }
});
