import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../local/demo/practice-client.ts';
import { launchBrowser } from '../support/browser.ts';
import { aForm } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { signedIn } from './console-way.ts';
import { aPlan, coursePractice, type CoursePractice, nextWeekday } from './course-way.ts';
import { looksWrong, watched } from './watched.ts';

const DESKTOP = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;

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
  test('the day is read in calendar and day sheet, and one click leads from it to the course', async () => {
    const monday = nextWeekday(await practice.today(), 1, 14);
    const { contact } = aForm();
    const form = aForm({ contact: { ...contact, name: 'Ines Roth', preferredName: 'Ines' } });
    const intake = await practice.accepted(form);
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
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('row', { name: /6:00.*Ines/s }).waitFor();
    await looksRight(page);
  }, 180_000);
});
