import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NEUTRAL_SITE } from '../../../web/shared/leave.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { launchKeeping } from '../../support/browser.ts';
import { wholeBrowser } from '../../support/find-browser.ts';
import { calmAnswers } from './answers.ts';
import { formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';

const whole = wholeBrowser();
const en = await loadMessages('en');

// The shell that the other tests drive forgets a page as it is left.
describe.skipIf(whole === undefined)('a browser that keeps the pages it has left', () => {
  const stage = formStage(() => launchKeeping(whole ?? ''));

  /** A form with a name in it that is sent for keeping, and a place that is not. */
  async function typed(): Promise<{ readonly page: Page; readonly restored: string[] }> {
    const page = await stage.open();
    const restored: string[] = [];
    page.on('console', (said) => restored.push(said.text()));
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) console.log('restored');
      });
    });
    page.on('dialog', (dialog) => void dialog.accept());
    await hurry(page, calmAnswers, { until: 'where' });
    await page.locator('#contact-whereNow').fill('9 Hidden Lane');
    return { page, restored };
  }
  /** Back, and everything that is on the page once it has come to rest. */
  async function back(page: Page): Promise<string> {
    await page.goBack({ waitUntil: 'commit' });
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    const fields = await page
      .locator('input, textarea')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    return [await page.content(), ...fields].join();
  }

  test('shows none of the answers on the way back from somewhere else', async () => {
    const { page, restored } = await typed();
    await page.goto(`${stage.server().address.replace('127.0.0.1', 'localhost')}/elsewhere`);
    expect(await back(page)).not.toMatch(/Maria|Hidden/);
    expect(restored).toContain('restored');
    stage.forgive();
  });

  test('shows none of them on the way back after the page was left in a hurry', async () => {
    const { page } = await typed();
    await page.route(NEUTRAL_SITE, (route) => route.fulfill({ body: 'Sunny' }));
    await page.getByRole('button', { name: en.frame.leave }).click();
    await page.waitForURL(NEUTRAL_SITE);
    expect(await back(page)).not.toMatch(/Maria|Hidden/);
    stage.forgive();
  });
});
