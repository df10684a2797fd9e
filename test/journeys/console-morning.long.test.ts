import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { daysLater, instantAt } from '../../local/demo/clock-arithmetic.ts';
import { newKey, ok } from '../../local/demo/practice-client.ts';
import type { CourseReply } from '../../schemas/course.ts';
import { momentWords } from '../../web/staff/words/wall-times.ts';
import { launchBrowser } from '../support/browser.ts';
import { aForm } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { isThere, signedIn } from './console-way.ts';
import { aPlan, coursePractice, type CoursePractice, nextWeekday, ZONE } from './course-way.ts';
import { looksWrong, watched } from './watched.ts';

const DESKTOP = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;

/** Somebody like no other test's. */
function aFormOf(name: string) {
  const form = aForm();
  const email = `${name.toLowerCase()}@example.org`;
  const phone = `770-555-0${String(name.length * 100 + name.charCodeAt(0)).slice(0, 3)}`;
  return { ...form, contact: { ...form.contact, name, preferredName: name, email, phone } };
}

describe('a morning at the console', () => {
  let browser: Browser;
  let product: LocalProduct;
  let practice: CoursePractice;
  let context: BrowserContext;
  let faults: readonly string[];
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    practice = coursePractice(product);
    ok(await practice.setHours(), 200);
  });
  // The sign-in remembers a browser: each test has one of its own.
  beforeEach(async () => {
    context = await browser.newContext(DESKTOP);
    faults = watched(context, product.origin);
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const looksRight = async (page: Page) => expect(await looksWrong(page)).toEqual([]);
  const sends = async (name: string) =>
    ok(await practice.ask('POST', '/api/intakes', aFormOf(name), newKey()), 201);
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

  /** From the inbox to the decision, and back with what was decided. */
  async function decides(page: Page, name: string, outcome: RegExp, letter: boolean) {
    await page.getByRole('link', { name }).first().click();
    await isThere(page);
    await page.getByRole('radio', { name: outcome }).check();
    await page.getByRole('radio', { name: /^Not settled yet/ }).check();
    await page.getByLabel('Reason').fill('We spoke on the telephone this morning.');
    await page.getByRole('radio', { name: letter ? 'Send this letter' : 'Send no letter' }).check();
    await press(page, 'Record the decision');
    if (letter) await press(page, 'Record and send');
    await page.getByText('The decision is recorded').waitFor();
    await looksRight(page);
  }

  test('one request waits, one is referred, one is accepted, planned and booked whole', async () => {
    for (const name of ['Noor', 'Walt', 'June']) await sends(name);
    const page = await signedIn(context, product.origin, 'counselor');
    await decides(page, 'Noor', /^Waitlist/, true);
    await page.getByRole('link', { name: 'Requests' }).click();
    await isThere(page);
    await decides(page, 'Walt', /^Refer/, true);
    await page.getByRole('link', { name: 'Requests' }).click();
    await isThere(page);
    await decides(page, 'June', /^Accept/, false);

    await page.getByRole('link', { name: 'Plan the course' }).click();
    const monday = nextWeekday(await practice.today(), 1, 14);
    await page.getByLabel('Day', { exact: true }).fill(monday);
    await page.getByLabel('Time', { exact: true }).selectOption('09:00');
    await page.locator('.date').nth(13).waitFor();
    await looksRight(page);
    await page.getByRole('radio', { name: /^It counts/ }).check();
    await press(page, /^Book 14/);
    await page.getByText('0 of 14').waitFor();
    await looksRight(page);

    const mails = async (name: string) =>
      (await practice.mailsTo(`${name}@example.org`)).map(({ subject }) => subject);
    expect(await mails('noor')).toHaveLength(2);
    expect(await mails('walt')).toHaveLength(2);
    // The accepted one got no letter, and the whole schedule.
    expect(await mails('june')).toHaveLength(2);
    expect((await practice.mailsTo('june@example.org')).at(-1)?.attachments).toHaveLength(1);
  }, 180_000);

  test('a course is moved, called off, marked, made up, made longer and ended, and its history says so', async () => {
    const monday = nextWeekday(await practice.today(), 1, 14);
    const at = (week: number) => ({ date: daysLater(monday, week * 7), time: '14:00' });
    const intake = await practice.accepted(aFormOf('Teodoro'));
    const booked = ok<CourseReply>(
      await practice.book(intake, aPlan(monday, { first: at(0) })),
      201,
    );
    await practice.moveClock(instantAt({ ...at(1), time: '16:00' }, ZONE));

    const page = await signedIn(context, product.origin, 'counselor', `#/courses/${booked.id}`);
    const session = (week: number) => page.locator('.session', { hasText: momentWords(at(week)) });
    const act = (week: number, name: string | RegExp) =>
      session(week).getByRole('button', { name }).click();
    const dialog = page.getByRole('dialog');
    const does = async (name: string | RegExp) => {
      await looksRight(page);
      await dialog.getByRole('button', { name }).click();
      await dialog.waitFor({ state: 'detached' });
    };

    await looksRight(page);
    await act(0, 'Attended');
    await page.getByText('1 of 14').waitFor();
    await act(1, 'Missed …');
    await does('Mark as missed');
    const todo = page.getByRole('region', { name: 'To do' });
    await todo.getByRole('button', { name: 'Make up' }).click();
    await dialog.locator('.openings').getByRole('radio').first().check();
    await does(/^Book /);
    await page.getByText('makes up for').waitFor();
    await act(3, 'Move …');
    await dialog.locator('.openings').getByRole('radio').first().check();
    await does(/^Move to /);
    await act(5, 'Cancel …');
    await does('Cancel this session');
    await page.getByText('Cancelled by us').waitFor();
    await press(page, 'Extend');
    await does(/^Extend to /);
    await page.getByText('of 15').first().waitFor();
    await press(page, 'End early');
    await dialog.getByLabel('Reason').fill('She found what she came for.');
    await does('End the course');
    await page.getByText('This course was ended early').waitFor();
    await looksRight(page);

    const course = await practice.course(booked.id);
    expect(course.status).toBe('ended-early');
    expect(course.sessions.filter(({ state }) => state === 'booked')).toEqual([]);
  }, 180_000);

  test('the day is read in calendar and day sheet, and one click leads from it to the course', async () => {
    const monday = nextWeekday(await practice.today(), 1, 14);
    const intake = await practice.accepted(aFormOf('Ines'));
    ok(await practice.book(intake, aPlan(monday, { first: { date: monday, time: '18:00' } })), 201);
    const page = await signedIn(context, product.origin, 'front-desk', `#/calendar/week/${monday}`);
    const card = page.getByRole('link', { name: /6:00 PM Ines/ });
    await card.waitFor();
    await looksRight(page);
    await card.click();
    await page.getByText('0 of 14').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /Month/ }).click();
    await page.getByRole('link', { name: /Ines/ }).first().waitFor();
    await looksRight(page);
    await page.goto(`${product.origin}/staff#/day-sheet/${monday}`);
    await page.reload();
    await press(page, 'Sign in');
    await page.getByRole('row', { name: /6:00.*Ines/s }).waitFor();
    await looksRight(page);
  }, 180_000);
});
