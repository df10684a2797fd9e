import { describe, expect, test } from 'vitest';
import { changeContact } from '../../../domain/intake/change-contact.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aCourseDesk } from '../../support/course-desk.ts';
import { later } from '../../support/intake-record.ts';
import { aVisit, pageOf, THIRD } from '../../support/visiting.ts';

const GONE = { statusCode: 404, json: { type: '/problems/link-gone' } };

/** A course whose mails went to a mistyped address, which staff have put right. */
async function putRight() {
  const booked = await aBookedCourse();
  const { clients, clientId } = booked;
  const seen = await clients.find(clientId);
  if (!seen) throw new Error('No client');
  const { contact } = changeContact(seen, { ...seen, email: 'right@example.org' });
  const audit = { id: 'put-right', record: 'client', recordId: clientId, at: later(1) } as const;
  await clients.changeContact(seen, contact, {
    ...audit,
    ...{ who: 'sub-counselor', action: 'changed-contact', fields: ['email'] },
  });
  return { ...booked, ...aVisit(booked), booked };
}

describe('a link that was mailed to a wrong address, once that is put right,', () => {
  // Links from before it was kept to which address they went say nothing of it.
  test.for([0, undefined])('opens no page and does nothing (%s)', async (generation) => {
    const desk = await putRight();
    const session = { number: 3, startVersion: 1 };
    const before = desk.everything();
    for (const token of [
      desk.put({ purpose: 'session', recordId: COURSE_ID, session, generation }),
      desk.put({ purpose: 'course', recordId: COURSE_ID, generation }),
    ]) {
      expect(await desk.see(token)).toMatchObject(GONE);
      expect(await desk.openings(token, 3)).toMatchObject(GONE);
      for (const action of ['confirm', 'cancel', 'undo'] as const) {
        expect(await desk.post(token, action, THIRD)).toMatchObject(GONE);
      }
      expect(await desk.post(token, 'reminders', { on: false })).toMatchObject(GONE);
      expect(await desk.post(token, 'feed', { on: true })).toMatchObject(GONE);
    }
    expect({ ...desk.everything(), links: undefined }).toEqual({ ...before, links: undefined });
  });

  test.for([0, undefined])('turns no reminders off (%s)', async (generation) => {
    const desk = await putRight();
    const recordId = desk.clientId;
    const token = desk.put({ purpose: 'unsubscribe', recordId, generation });
    expect(await desk.oneClick(token)).toMatchObject(GONE);
    expect((await desk.clients.find(recordId))?.remindersOff).toBe(false);
  });
});

test('the links of mails to the address that is right open and act', async () => {
  const desk = await putRight();
  const office = aCourseDesk(desk.booked);
  await office.passUntil(desk.session(1).startsAt);
  const { sent } = office.mailer;
  expect(new Set(sent.flatMap(({ letter }) => letter.to))).toContain('right@example.org');

  const links = [...desk.table.links.values()];
  expect(new Set(links.map(({ purpose }) => purpose))).toEqual(
    new Set(['course', 'session', 'unsubscribe']),
  );
  for (const link of links) {
    const token = desk.put({ ...link, expiresAt: later(10_000_000) });
    if (link.purpose === 'unsubscribe') {
      expect(await desk.oneClick(token)).toMatchObject({ statusCode: 200 });
    } else {
      expect(pageOf(await desk.see(token)).appointments.length).toBeGreaterThan(0);
    }
  }
});
