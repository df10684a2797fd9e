import { describe, expect, test } from 'vitest';
import { intakeRequest } from '../../../schemas/intake.request.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { PAGES, type PageId } from '../../../web/intake/pages.ts';
import { calmAnswers, fullAnswers, rule } from './answers.ts';
import { axeViolations, give, goOn, walk } from './form-driver.ts';
import { PHONE, formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';
import { openPractice } from './practice.ts';

/** One page of each kind; every page is looked at once, in the first of the walks. */
const TYPICAL: readonly PageId[] = ['start', 'agree', 'birth', 'reach', 'weeks-1', 'check'];

const stage = formStage();
const en = await loadMessages('en');

describe('the whole form', () => {
  test.each([
    ['on a phone, in English', PHONE, PAGES.map(({ id }) => id)],
    [
      'on a small dark screen, in Spanish',
      { viewport: { width: 320, height: 568 }, locale: 'es-US', colorScheme: 'dark' },
      TYPICAL,
    ],
    [
      'on a desk, in English, with forced colors',
      { viewport: { width: 1280, height: 900 }, locale: 'en-US', forcedColors: 'active' },
      TYPICAL,
    ],
  ] as const)(
    'can be filled in and sent %s',
    async (_where, options, looked: readonly PageId[]) => {
      const page = await stage.open(options);
      const found: string[] = [];
      await walk(page, fullAnswers, {
        onPage: async (id) => {
          const violations = looked.includes(id) ? await axeViolations(page) : [];
          for (const violation of violations) found.push(`${id}: ${violation}`);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth > window.innerWidth,
          );
          if (wide) found.push(`${id}: is wider than the screen`);
        },
      });
      await goOn(page);
      await page.locator('.page__head').waitFor({ state: 'detached' });
      expect([...found, ...(await axeViolations(page))]).toEqual([]);

      expect(stage.server().received).toHaveLength(1);
      const sent = intakeRequest(rule).parse(stage.server().received[0]?.body);
      expect(sent.answers.focus).toMatchObject({
        whenDied: '2026-05',
        lifeChanges: ['move', 'job'],
      });
      expect(sent.timeZone).toBe('America/New_York');
      const kept = await page.evaluate(() => [
        localStorage.length + sessionStorage.length,
        document.cookie,
      ]);
      expect(kept).toEqual([0, '']);
    },
    120_000,
  );

  test('keeps every answer when the language changes', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'name' });
    await give(page, 'contact.name', calmAnswers);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Su nombre' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('#contact-name').inputValue()).toBe('Maria Alvarez');
  });

  test('works where the service cannot say what day it is', async () => {
    stage.server().practice = null;
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'name' });
    expect(await page.locator('h1').innerText()).toContain(en.pages.name.title);
    expect(await page.locator('footer').innerText()).toContain(openPractice.phone);
  });
});
