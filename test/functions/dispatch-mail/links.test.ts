import { describe, expect, test } from 'vitest';
import type { Link } from '../../../domain/links/link.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
import { MAYA } from '../../support/booked-course.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aBookedDesk, type CourseDesk } from '../../support/course-desk.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { webAddress } from '../../support/letterhead.ts';
import { after } from '../../support/mail.ts';

const dies = () => new Promise<never>(() => {});

const lettersOf = (desk: CourseDesk, kind: string) =>
  desk.mailer.sent
    .filter(({ tags }) => tags.mailId.startsWith(`${kind}_`))
    .map(({ letter }) => letter);
const tokenIn = (text: string | undefined) => /visit#([\w-]+)/.exec(text ?? '')?.[1] ?? 'none';
const linkOf = ({ table }: CourseDesk, token: string): Link | undefined =>
  table.links.get(`hash-of-${token}`);
const moveTo = (desk: CourseDesk, time: string) =>
  desk.change(
    (change) =>
      moveSessions({
        ...{ ...change, number: 3, to: { date: '2026-12-30', time }, scope: 'this' },
        ...{ counselor: MAYA, busy: [] },
      }),
    desk.clock.now(),
  );

describe('the links of a mail', () => {
  test('open the page of the whole course from its confirmation', async () => {
    const desk = await aBookedDesk();
    await desk.sweep();
    const [letter] = lettersOf(desk, 'course-booked');

    expect(letter?.html).toContain(`${webAddress}/visit#${tokenIn(letter?.text)}`);
    expect(linkOf(desk, tokenIn(letter?.text))).toMatchObject({
      purpose: 'course',
      recordId: COURSE_ID,
    });
  });

  test('open the page of the appointment from its reminder, which can be turned off by one POST', async () => {
    const desk = await aBookedDesk();
    await desk.passUntil(after(desk.session(1).startsAt, -7 * 86_400));
    const [letter] = lettersOf(desk, 'reminder-7d');
    const off = /^(.*)\/api\/unsubscribe\/([\w-]+)$/.exec(letter?.unsubscribe ?? '');

    expect(linkOf(desk, tokenIn(letter?.text))).toMatchObject({
      purpose: 'session',
      session: { number: 1, startVersion: 1 },
    });
    expect(off?.[1]).toBe(webAddress);
    expect(linkOf(desk, off?.[2] ?? '')).toMatchObject({
      purpose: 'unsubscribe',
      recordId: desk.clientId,
    });
  });

  test('are in the table by their hashes alone', async () => {
    const desk = await aBookedDesk();
    await desk.passUntil(desk.session(1).startsAt);
    const kept = JSON.stringify([...desk.table.links.values(), ...desk.table.mails.values()]);

    expect(desk.table.links.size).toBeGreaterThan(5);
    expect(kept.replaceAll(/hash-of-[\w-]+/g, '')).not.toContain('token-');
  });

  test('are new with every attempt, and those of a lost one stay good', async () => {
    const desk = await aBookedDesk();
    await desk.dyingSweep({ mailer: { send: dies } });
    await desk.pass(15);
    const [letter] = lettersOf(desk, 'course-booked');

    expect(tokenIn(letter?.text)).toMatch(/^sandbox/);
    expect([...desk.table.links.keys()]).toContain('hash-of-doomed-token-1');
  });

  test('of a claim that somebody else was quicker with are never written', async () => {
    const desk = await aBookedDesk();
    const other = aDispatcher({ ...desk, name: 'other' });
    await Promise.all([desk.sweep(), other.sweep()]);

    expect(desk.table.links.size).toBe(1);
    expect(lettersOf(desk, 'course-booked')).toHaveLength(1);
  });

  test('name the start of the appointment as the mail tells it, though it moved as it was claimed', async () => {
    const desk = await aBookedDesk();
    await desk.sweep();
    await moveTo(desk, '11:00');
    let moves = 0;
    const claim: typeof desk.mails.claim = async (...claim) => {
      const answer = await desk.mails.claim(...claim);
      if ((moves += 1) === 1) await moveTo(desk, '12:00');
      return answer;
    };
    await aDispatcher({ ...desk, mails: { ...desk.mails, claim }, name: 'moved' }).sweep();
    expect(desk.session(3).startVersion).toBe(3);
    await desk.sweep();

    const told = lettersOf(desk, 'session-changed');
    expect(told.length).toBeGreaterThan(0);
    for (const { text } of told) {
      expect(text).toContain('12:00');
      expect(linkOf(desk, tokenIn(text))?.session).toEqual({ number: 3, startVersion: 3 });
    }
  });
});
