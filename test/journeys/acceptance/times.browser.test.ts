import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { daysLater, instantAt, wallAt } from '../../../local/demo/clock-arithmetic.ts';
import { ok } from '../../../local/demo/practice-client.ts';
import type { CourseReply } from '../../../schemas/course.ts';
import type { VisitReply } from '../../../schemas/visit.ts';
import { launchBrowser } from '../../support/browser.ts';
import { aFormBy } from '../../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../../support/local-product.ts';
import {
  aPlan,
  coursePractice,
  type CoursePractice,
  linkIn,
  nextWeekday,
  ZONE,
} from '../course-way.ts';
import { calendarIn } from './calendar-file.ts';

describe('a course on the wall clock', () => {
  let browser: Browser;
  let product: LocalProduct;
  let practice: CoursePractice;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  // Each test has a machine of its own: one of them moves the clock by a year.
  beforeEach(async () => {
    product = await startLocalProduct();
    practice = coursePractice(product);
  });
  afterEach(() => product.stop());

  test('13. once the notice period has begun the page says whom to call, and nothing can be changed by link', async () => {
    ok(await practice.setHours(), 200);
    const email = 'thirteen@example.org';
    const monday = nextWeekday(await practice.today(), 1, 9);
    const intake = await practice.accepted(aFormBy(email));
    ok(await practice.book(intake, aPlan(monday)), 201);
    const booked = (await practice.mailsTo(email)).at(-1) ?? { text: '' };
    await practice.moveClock(instantAt({ date: daysLater(monday, -1), time: '15:00' }, ZONE));

    const visit = practice.holding(linkIn(booked));
    const shown = ok<VisitReply>(await visit('GET', '/api/visit'), 200);
    expect(shown.appointments[0]?.may).toMatchObject({ move: false, cancel: false });
    const late = await visit('POST', '/api/visit/cancel', { session: 1, version: 1 });
    expect(late).toMatchObject({ status: 409, body: { type: '/problems/too-late' } });

    const page = await browser.newPage();
    await page.goto(`${product.origin}/visit#${linkIn(booked)}`);
    await page
      .getByRole('link', { name: /770-609-9164/ })
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: /another time/i }).count()).toBe(0);
    await page.close();
  });

  test('1. sixteen sessions across both clock changes keep their time of day in page, mail, calendar file, staff view and reminder', async () => {
    await practice.moveClock(new Date('2027-10-12T14:00:00Z'));
    ok(await practice.setHours(), 200);
    const email = 'one@example.org';
    const intake = await practice.accepted(aFormBy(email));
    // From daylight time to daylight time again: two weeks are left out, the last three are fortnightly.
    const plan = aPlan('2027-10-25', {
      length: 16,
      cadence: { kind: 'weekly-then-fortnightly', lastFortnightly: 3 },
      skip: ['2027-12-20', '2027-12-27'],
    });
    const course = ok<CourseReply>(await practice.book(intake, plan), 201);
    const offsets = course.sessions.map(({ startsAt }) => startsAt.slice(11, 16));
    expect([...new Set(offsets)].sort()).toEqual(['13:00', '14:00']);
    expect(offsets.at(0)).toBe('13:00');
    expect(offsets.at(-1)).toBe('13:00');
    expect(new Set(course.sessions.map(({ start }) => start.time))).toEqual(new Set(['09:00']));

    const booked = (await practice.mailsTo(email)).at(-1);
    if (!booked) throw new Error('there is no mail');
    expect(booked.text.match(/9:00\s?AM/g)).toHaveLength(16);
    const { events } = calendarIn(booked);
    expect(events.map(({ wall }) => wall.slice(11))).toEqual(Array(16).fill('09:00'));
    expect(events.map(({ startsAt }) => startsAt.toISOString()).sort()).toEqual(
      course.sessions.map(({ startsAt }) => startsAt).sort(),
    );

    const page = await browser.newPage({ timezoneId: 'Asia/Tokyo' });
    await page.goto(`${product.origin}/visit#${linkIn(booked)}`);
    await page
      .getByText(/9:00\s?AM/)
      .first()
      .waitFor();
    const text = await page.locator('main').innerText();
    const shown = new Set(text.match(/\d?\d:\d\d\s?[AP]M/g));
    expect([...shown].map((time) => time.slice(0, 4)).sort()).toEqual(['9:00', '9:50']);
    await page.close();

    const second = course.sessions[2];
    await practice.moveClock(new Date(Date.parse(second?.startsAt ?? '') - 3_600_000));
    const reminders = (await practice.mailsTo(email)).filter(
      ({ headers }) => headers['list-unsubscribe'] !== undefined,
    );
    expect(reminders.length).toBeGreaterThanOrEqual(6);
    for (const { sentAt, text: words } of reminders) {
      expect(wallAt(new Date(sentAt), ZONE).time).toBe('09:00');
      expect(words).toMatch(/9:00\s?AM/);
    }

    const desk = await browser.newPage({ timezoneId: 'Asia/Tokyo' });
    await desk.goto(`${product.origin}/staff`);
    await desk.getByRole('button', { name: 'Sign in' }).click();
    await desk.getByRole('button', { name: 'Maya Whitfield' }).click();
    await desk.getByRole('heading', { name: 'Inbox' }).waitFor();
    await desk.evaluate((id) => {
      location.hash = `#/courses/${id}`;
    }, course.id);
    await desk.locator('.session-when').first().waitFor();
    const staffText = await desk.locator('.session-when').allInnerTexts();
    expect(staffText).toHaveLength(16);
    expect(staffText.filter((line) => !/9:00\s?AM/.test(line))).toEqual([]);
    await desk.close();
  });
});
