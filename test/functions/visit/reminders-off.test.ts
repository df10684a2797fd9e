import { describe, expect, test } from 'vitest';
import { LINK_PURPOSES } from '../../../domain/links/link.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aCourseDesk } from '../../support/course-desk.ts';
import { after } from '../../support/mail.ts';
import { aVisit, aVisitor, pageOf, type Visitor } from '../../support/visiting.ts';

const areOff = async ({ clients, clientId }: Visitor) =>
  (await clients.find(clientId))?.remindersOff;
const turned = ({ table }: Visitor) =>
  table.audits.filter(({ action }) => action.startsWith('reminders-')).map(({ action }) => action);
const MULTIPART = [
  '--line',
  'Content-Disposition: form-data; name="List-Unsubscribe"',
  '',
  'One-Click',
  '--line--',
  '',
].join('\r\n');

describe('one click in a mail program', () => {
  test('turns reminders off without a cookie or a sign-in, and keeps every appointment', async () => {
    const desk = await aVisitor();
    const { sessions } = desk.everything();
    const answer = await desk.oneClick(desk.linkToClient('unsubscribe'));

    expect(answer).toMatchObject({ statusCode: 200, json: { remindersOff: true } });
    expect(await areOff(desk)).toBe(true);
    expect(desk.everything().sessions).toEqual(sessions);
  });

  test('may come again and again: it is written once', async () => {
    const desk = await aVisitor();
    const token = desk.linkToClient('unsubscribe');
    for (let click = 0; click < 3; click += 1) {
      expect(await desk.oneClick(token)).toMatchObject({ statusCode: 200 });
    }

    expect(turned(desk)).toEqual(['reminders-off']);
  });

  test('may come as the other kind of form, and behind base64', async () => {
    const asked = { route: 'POST /api/unsubscribe/{token}' };
    const [first, second] = [await aVisitor(), await aVisitor()];
    const multipart = { 'content-type': 'multipart/form-data; boundary=line' };
    const plain = { 'content-type': 'application/x-www-form-urlencoded' };
    const path = (desk: Visitor) => ({ token: desk.linkToClient('unsubscribe') });

    await first.ask({ ...asked, path: path(first), headers: multipart, body: MULTIPART });
    expect(await areOff(first)).toBe(true);
    const body = Buffer.from('List-Unsubscribe=One-Click').toString('base64');
    await second.ask({ ...asked, path: path(second), headers: plain, body, isBase64Encoded: true });
    expect(await areOff(second)).toBe(true);
  });

  test.for([
    ['nothing', '', 400],
    ['another wish', 'List-Unsubscribe=Later', 400],
    ['another field', 'token=One-Click', 400],
    ['far too much', `List-Unsubscribe=One-Click&x=${'x'.repeat(70_000)}`, 413],
  ] as const)('that says %s changes nothing', async ([, body, statusCode]) => {
    const desk = await aVisitor();
    const answer = await desk.oneClick(desk.linkToClient('unsubscribe'), body);

    expect(answer).toMatchObject({ statusCode });
    expect(await areOff(desk)).toBe(false);
  });

  test('that is JSON, or does not say what it is, is not the one that is meant', async () => {
    const desk = await aVisitor();
    const asked = {
      route: 'POST /api/unsubscribe/{token}',
      path: { token: desk.linkToClient('unsubscribe') },
    };

    expect(await desk.ask({ ...asked, json: { 'List-Unsubscribe': 'One-Click' } })).toMatchObject({
      statusCode: 400,
    });
    expect(await desk.ask({ ...asked, body: 'List-Unsubscribe=One-Click' })).toMatchObject({
      statusCode: 400,
    });
    expect(await areOff(desk)).toBe(false);
  });

  test('with a token that is good for anything else finds nothing', async () => {
    const desk = await aVisitor();
    const others = LINK_PURPOSES.filter((purpose) => purpose !== 'unsubscribe');
    const tokens = [...others.map(desk.linkToClient), desk.linkTo(3), 'unknown'];
    for (const token of tokens) {
      expect(await desk.oneClick(token)).toMatchObject({
        statusCode: 404,
        json: { type: '/problems/link-gone' },
      });
    }
    expect(await areOff(desk)).toBe(false);
  });

  test('stops the next reminder within a minute, and the appointment stays', async () => {
    const booked = await aBookedCourse();
    const desk = aCourseDesk(booked);
    const visit = aVisit(booked, { clock: desk.clock });
    const due = after(desk.session(1).startsAt, -7 * 86_400);
    await desk.passUntil(after(due, -60));
    await visit.oneClick(visit.linkToClient('unsubscribe'));
    await desk.passUntil(desk.session(2).startsAt);

    expect(desk.sentIds().filter((id) => id.startsWith('reminder'))).toEqual([]);
    expect(desk.session(1).state).toBe('booked');
  });
});

test('the address that is opened by hand leads to the page, whatever its token, and tells nothing', async () => {
  const desk = await aVisitor();
  const good = desk.linkToClient('unsubscribe');
  for (const token of [good, 'unknown']) {
    const answer = await desk.ask({ route: 'GET /api/unsubscribe/{token}', path: { token } });
    expect(answer).toMatchObject({ statusCode: 303, body: '', headers: { location: '/visit' } });
    expect(JSON.stringify(answer.headers)).not.toContain(good);
  }
  expect(await areOff(desk)).toBe(false);
});

test('no other route takes a form: one could be sent from any page of the web', async () => {
  const desk = await aVisitor();
  for (const action of ['confirm', 'move', 'cancel', 'undo', 'reminders', 'feed']) {
    const answer = await desk.ask({
      route: `POST /api/visit/${action}`,
      headers: {
        authorization: `Bearer ${desk.linkTo(3)}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'session=3&version=1&on=true',
    });
    expect(answer).toMatchObject({ statusCode: 415, json: { type: '/problems/not-json-type' } });
  }
});

describe('the page', () => {
  test('turns reminders off and on again, and says how it stands', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const off = await desk.post(token, 'reminders', { on: false });
    const again = await desk.post(token, 'reminders', { on: false });
    expect(pageOf(off).remindersOff).toBe(true);
    expect(again.body).toBe(off.body);

    const on = await desk.post(desk.linkToAll(), 'reminders', { on: true });
    expect(pageOf(on).remindersOff).toBe(false);
    expect(turned(desk)).toEqual(['reminders-off', 'reminders-on']);
  });
});
