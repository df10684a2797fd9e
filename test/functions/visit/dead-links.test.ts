import { describe, expect, test } from 'vitest';
import { aBookedCourse } from '../../support/booked-course.ts';
import { countedPorts } from '../../support/counted-ports.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aVisit, aVisitor } from '../../support/visiting.ts';

describe('a token that opens nothing', () => {
  test('is answered alike, whatever is wrong with it', async () => {
    const desk = await aVisitor();
    const good = desk.linkTo(3);
    const session = { number: 3, startVersion: 1 };
    const expiresAt = desk.clock.now();
    const wrong = {
      unknown: 'nobody-ever-made-this-token-before-nor-after-us',
      empty: '',
      truncated: good.slice(0, -1),
      longer: `${good}A`,
      'in upper case': good.toUpperCase(),
      expired: desk.put({ purpose: 'session', recordId: COURSE_ID, session, expiresAt }),
      'of a course that is gone': desk.put({ purpose: 'course', recordId: 'gone' }),
      'of an appointment that is gone': desk.linkTo(44, 1),
      'to turn reminders off': desk.linkToClient('unsubscribe'),
      'of an offer': desk.put({ purpose: 'offer', recordId: 'an-offer', ask: 1 }),
      'of a calendar': desk.linkToClient('client-feed'),
      "of a counselor's calendar": desk.put({
        purpose: 'counselor-feed',
        recordId: 'sub-counselor',
      }),
    };
    const before = desk.everything();
    const unknown = await desk.see(wrong.unknown);
    expect(unknown).toMatchObject({
      statusCode: 404,
      json: { type: '/problems/link-gone', status: 404 },
    });
    for (const token of Object.values(wrong)) {
      expect(await desk.see(token)).toEqual(unknown);
      expect(await desk.openings(token, 3)).toEqual(unknown);
      for (const action of ['confirm', 'cancel', 'undo'] as const) {
        expect(await desk.post(token, action, { session: 3, version: 1 })).toEqual(unknown);
      }
      expect(await desk.post(token, 'reminders', { on: false })).toEqual(unknown);
      expect(await desk.post(token, 'feed', { on: true })).toEqual(unknown);
    }
    expect(desk.everything()).toEqual(before);
  });

  test('costs one look at the links and no other, so that its answer takes the same time', async () => {
    const booked = await aBookedCourse();
    const { links, courses, clients, counselors } = booked;
    const { each, askedBy } = countedPorts();
    const visit = aVisit(booked, { ports: each({ links, courses, clients, counselors }) });
    const expiresAt = visit.clock.now();
    for (const token of [
      'unknown',
      visit.linkTo(3).toUpperCase(),
      visit.linkToClient('unsubscribe'),
      visit.put({ purpose: 'course', recordId: COURSE_ID, expiresAt }),
    ]) {
      expect(await askedBy(() => visit.see(token))).toEqual(['links.find']);
    }
  });

  test('is also one that is missing, or stands in another place', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const route = 'GET /api/visit';
    const asked = [
      { route },
      { route, headers: { authorization: token } },
      { route, headers: { authorization: `Basic ${token}` } },
      { route, headers: { cookie: `token=${token}` } },
      { route, query: { token } },
    ];
    for (const request of asked) {
      expect(await desk.ask(request)).toMatchObject({ statusCode: 404 });
    }
  });
});
