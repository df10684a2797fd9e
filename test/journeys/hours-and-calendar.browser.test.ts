import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ok } from '../../local/demo/practice-client.ts';
import type { CourseReply } from '../../schemas/course.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { axeViolations } from '../web/intake/form-driver.ts';
import { aPlan, coursePractice, type CoursePractice, MAYA, nextWeekday } from './course-way.ts';

const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } as const;

describe('the week of a counselor', () => {
  let browser: Browser;
  let product: LocalProduct;
  let practice: CoursePractice;
  let page: Page;
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    practice = coursePractice(product);
    page = await browser.newPage(PHONE);
    await page.goto(`${product.origin}/staff`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: MAYA.name }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const open = async (fragment: string, heading: RegExp) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, fragment);
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  };
  const fitsAndReads = async () => {
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  };

  test('she sets her hours, sees her sessions in week and month, and takes a day off in one step', async () => {
    await open('#/hours', /^Hours$/);
    await page.getByRole('link', { name: 'Set my own hours' }).click();
    await page.getByLabel('Email for the morning overview').fill('maya@example.com');
    for (const day of ['Monday', 'Tuesday', 'Wednesday'])
      await page.getByRole('button', { name: new RegExp(`Add hours, ${day}`) }).click();
    await page.getByRole('button', { name: 'Save the hours' }).click();
    await page.getByText('The hours are saved').first().waitFor();
    await fitsAndReads();

    const monday = nextWeekday(await practice.today(), 1, 14);
    const intake = await practice.accepted();
    const booked = ok<CourseReply>(await practice.book(intake, aPlan(monday)), 201);

    await open(`#/calendar/week/${monday}`, /^Week of/);
    await page.getByRole('link', { name: /9:00 AM Ani/ }).waitFor();
    await fitsAndReads();
    await open(`#/calendar/month/${monday}`, /^\w+ \d{4}$/);
    await page
      .getByRole('link', { name: /9:00 AM Ani/ })
      .first()
      .waitFor();
    await fitsAndReads();

    await open(`#/hours/${MAYA.id}/away`, /is away$/);
    await page.getByLabel('First day').fill(monday);
    await page.getByRole('button', { name: 'Show whom it concerns' }).click();
    await page.getByText('Whom it concerns').waitFor();
    await fitsAndReads();
    await page.getByRole('button', { name: 'Set the days off and do this' }).click();
    await page.getByText('The days are set').first().waitFor();
    await fitsAndReads();

    const { sessions } = await practice.course(booked.id);
    const first = sessions.find(({ number }) => number === 1);
    expect(first?.state).toBe('booked');
    expect(first?.start.date).not.toBe(monday);
    const read = await practice.staff('GET', `/api/staff/counselors/${MAYA.id}/hours`);
    expect(ok<{ hours: object }>(read, 200).hours).toMatchObject({
      daysOff: [{ from: monday, to: monday, kind: 'leave' }],
    });
  });
});
