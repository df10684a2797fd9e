import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, ok } from '../../local/demo/practice-client.ts';
import { OFFER_WORDS } from '../../web/visit/offer/offer-words.ts';
import { launchBrowser } from '../support/browser.ts';
import { aForm } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { axeViolations } from '../web/intake/form-driver.ts';
import { coursePractice, type CoursePractice, MAYA } from './course-way.ts';

const words = OFFER_WORDS.en;

const SCREENS = [
  ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['a desktop in the light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

describe.each(SCREENS)('an opening is offered to those who wait on %s', (_screen, options) => {
  let browser: Browser;
  let product: LocalProduct;
  let practice: CoursePractice;
  let desk: Page;
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    practice = coursePractice(product);
    await practice.untilTomorrowAtTen();
    ok(await practice.setHours(), 200);
    await waits(practice, 'Noor', 'mon', '1981-05-02');
    await waits(practice, 'June', 'mon', '1984-09-12');
    await waits(practice, 'Walt', 'fri', '1979-01-30');
    desk = await (await browser.newContext(options)).newPage();
    await desk.goto(`${product.origin}/staff`);
    await desk.getByRole('button', { name: 'Sign in' }).click();
    await desk.getByRole('button', { name: MAYA.name }).click();
    await desk.getByRole('heading', { name: 'Inbox' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const fitsAndReads = async (page: Page) => {
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide).toBe(false);
  };

  test('the first is asked, says no, and the next says yes; nobody is booked by that', async () => {
    await desk.getByRole('link', { name: 'Waitlisted' }).click();
    await desk.getByRole('link', { name: 'Openings on offer' }).click();
    await desk.getByText('No opening is on offer.').waitFor();
    await fitsAndReads(desk);

    await desk.getByRole('link', { name: 'Offer an opening' }).click();
    await desk.getByText('Choose a time to see who would be asked').waitFor();
    await desk.getByRole('button', { name: 'Week after' }).click();
    const monday = desk.getByRole('group', { name: /^Mon/ });
    await monday.getByRole('radio', { name: '6:00 PM', exact: true }).check();
    const line = desk.getByRole('list', { name: 'The waiting list, in order' });
    await line.waitFor();
    expect(await line.getByRole('link').allInnerTexts()).toEqual(['Noor', 'June', 'Walt']);
    expect(await line.innerText()).toContain('named other days or times of day');
    await fitsAndReads(desk);
    await desk.getByRole('button', { name: 'Ask Noor first' }).click();
    await desk.getByText('Being offered').waitFor();
    await fitsAndReads(desk);

    const first = await opensTheOffer('noor@example.org');
    await fitsAndReads(first);
    await first.getByRole('button', { name: words.no }).click();
    await first.getByText(words.standing.no.lead).waitFor();

    const second = await opensTheOffer('june@example.org');
    await second.getByRole('button', { name: words.yes }).click();
    await second.getByText(words.standing.yes.lead).waitFor();
    await fitsAndReads(second);

    await desk.reload();
    await desk.getByRole('button', { name: 'Sign in' }).click();
    await desk.getByText('Kept: said yes').waitFor();
    await fitsAndReads(desk);
    const asked = desk.getByRole('list', { name: 'Who was asked, in order' });
    expect(await asked.innerText()).toMatch(/Noor said no[^]*June said yes/);
    const { courses } = ok<{ courses: unknown[] }>(
      await practice.staff('GET', '/api/staff/courses'),
      200,
    );
    expect(courses).toEqual([]);
  });

  async function opensTheOffer(email: string): Promise<Page> {
    // Whoever is next is asked by the sweep.
    await product.engine.tick();
    const mails = await practice.mailsTo(email);
    const link = /https?:\/\/\S+\/offer#[\w-]{43}/.exec(mails.at(-1)?.text ?? '')?.[0];
    if (link === undefined) throw new Error(`nothing was offered to ${email}`);
    const page = await (await browser.newContext(options)).newPage();
    await page.goto(link);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
});

/** Somebody whom a counselor put on the waiting list, for the evenings of one day. */
async function waits(
  practice: CoursePractice,
  name: string,
  day: 'mon' | 'fri',
  dateOfBirth: string,
): Promise<void> {
  const form = aForm();
  const told = {
    ...form,
    dateOfBirth,
    contact: {
      ...form.contact,
      name,
      preferredName: name,
      email: `${name.toLowerCase()}@example.org`,
      phone: `770-555-01${dateOfBirth.slice(2, 4)}`,
    },
    availability: { ...form.availability, days: [day] },
  };
  const { intakeId } = ok<{ intakeId: string }>(
    await practice.ask('POST', '/api/intakes', told, newKey()),
    201,
  );
  const path = `/api/staff/intakes/${intakeId}`;
  const { version } = ok<{ version: number }>(await practice.staff('GET', path), 200);
  const verdict = { version, outcome: 'waitlisted', reason: 'No evening is free yet.' };
  ok(
    await practice.staff('POST', `${path}/decision`, {
      ...verdict,
      confirmedFocus: null,
      letter: false,
    }),
    200,
  );
}
