import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey, ok } from '../../local/demo/practice-client.ts';
import { launchBrowser } from '../support/browser.ts';
import { anUrgentForm } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { chooseByArrows, pressByKey, tabTo, tick } from './by-keyboard.ts';
import { isSignedIn } from './console-way.ts';
import { coursePractice, type CoursePractice, MAYA } from './course-way.ts';

describe('the console without a mouse', () => {
  let browser: Browser;
  let product: LocalProduct;
  let practice: CoursePractice;
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    practice = coursePractice(product);
    ok(await practice.setHours(), 200);
    ok(await practice.ask('POST', '/api/intakes', anUrgentForm(), newKey()), 201);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('a morning: signs in, takes an urgent request, decides, reads the calendar, signs out', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const button = (name: string) => page.getByRole('button', { name });
    const radio = (name: string) => page.locator(`input[name="${name}"]`);
    const choose = (name: string, value: string) =>
      chooseByArrows(radio(name), page.locator(`input[name="${name}"][value="${value}"]`));

    await page.goto(`${product.origin}/staff`);
    await button('Sign in').waitFor();
    await pressByKey(button('Sign in'));
    await button(MAYA.name).waitFor();
    await pressByKey(button(MAYA.name));
    await isSignedIn(page);

    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await button('I have seen this and am calling').waitFor();
    await page.locator('h1:focus').waitFor();
    await pressByKey(button('I have seen this and am calling'));
    await page.getByText('Seen by you').waitFor();

    await choose('outcome', 'accepted');
    await choose('primary', 'grief');
    await tabTo(page.locator('textarea[name="reason"]'));
    await page.keyboard.insertText('We spoke on the telephone.');
    await tick(radio('letter'));
    await pressByKey(button('Record the decision'));
    await pressByKey(button('Record and send'));
    await page.getByText('The decision is recorded').waitFor();

    await page.keyboard.press('u');
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    await pressByKey(page.getByRole('link', { name: 'Calendar' }));
    await page.getByRole('heading', { name: /^Week of/ }).waitFor();
    await pressByKey(button('Sign out'));
    await page.getByText('You are signed out.').waitFor();
    await tabTo(button('Sign in'));

    const { intakes } = ok<{ intakes: { name: string; acknowledged: object | null }[] }>(
      await practice.staff('GET', '/api/staff/intakes?status=accepted'),
      200,
    );
    expect(intakes).toMatchObject([{ acknowledged: { by: MAYA.id } }]);
  }, 180_000);
});
