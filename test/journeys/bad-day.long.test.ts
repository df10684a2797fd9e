import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../local/demo/practice-client.ts';
import type { Answers } from '../../web/intake/questions/question.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { unhurried } from '../support/unhurried.ts';
import { calmAnswers } from '../web/intake/answers.ts';
import { give, goOn, walk } from '../web/intake/form-driver.ts';
import { coursePractice, type CoursePractice } from './course-way.ts';
import { spokenForm } from './form-places.ts';
import { looksWrong, watched } from './watched.ts';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-US' } as const;
const PRACTICE_PHONE = '770-609-9164';
const { words, aside, heading } = await spokenForm('en');

describe('the form on a bad day', { timeout: 180_000 }, () => {
  let browser: Browser;
  let product: LocalProduct;
  let practice: CoursePractice;
  let context: BrowserContext;
  let faults: readonly string[];
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    practice = coursePractice(product);
  });
  beforeEach(async () => {
    context = await browser.newContext({ timezoneId: 'America/New_York', ...PHONE });
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

  const opens = async (address = product.origin) => {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('h1').waitFor();
    return page;
  };
  const isAt = (page: Page, place: Parameters<typeof heading>[0]) =>
    page.locator('h1', { hasText: heading(place) }).waitFor();
  const says = (page: Page, text: string) => page.getByText(text).waitFor();
  const isSaved = (page: Page) => says(page, words.saving.saved);
  /** Nobody else's name, address or telephone: who shares them would count as the same person. */
  const answersOf = (name: string, more: Answers = {}): Answers => ({
    ...calmAnswers,
    ...more,
    'contact.name': name,
    'contact.phone': `770-555-${1000 + name.charCodeAt(0) * 10 + name.length}`,
    'contact.email': `${name.toLowerCase()}@example.org`,
  });

  type Read = {
    status: string;
    client: { name: string };
    others: object[];
    clinical: { narrative: string | null; answers: object };
  };
  /** Every request under this name, as the counselor reads it. */
  const requestsOf = async (name: string): Promise<readonly Read[]> => {
    await product.engine.settle();
    const look = { status: 'any', name };
    const found = await practice.staff('POST', '/api/staff/intakes/search', look);
    const { intakes } = ok<{ intakes: { id: string }[] }>(found, 200);
    return Promise.all(
      intakes.map(async ({ id }) =>
        ok<Read>(await practice.staff('GET', `/api/staff/intakes/${id}`), 200),
      ),
    );
  };
  const onlyRequestOf = async (name: string): Promise<Read> => {
    const [read, ...others] = await requestsOf(name);
    if (!read || others.length > 0) throw new Error(`${others.length + (read ? 1 : 0)} requests`);
    return read;
  };

  test('filled in at top speed, back and forth, loaded again, off the net in the middle, and sent by a double click, arrives whole and once', async () => {
    const answers = answersOf('Rosalind', {
      'answers.phq9.items.0': '2',
      'answers.gad7.items.6': '3',
      narrative: 'I do not sleep.',
    });
    const page = await opens();
    await walk(page, answers, { until: 'where' });
    await page.goBack();
    await isAt(page, 'reach');
    expect(await page.locator('#contact-phone').inputValue()).toBe(answers['contact.phone']);
    await page.goBack();
    await page.goForward();
    await page.goForward();
    await isAt(page, 'where');
    await walk(page, answers, { from: 'where', until: 'weeks-1' });
    await isSaved(page);

    await page.reload();
    await isAt(page, 'resume');
    await page.getByRole('button', { name: aside.resume.next }).click();
    await walk(page, answers, { from: 'weeks-1', until: 'worry-1' });
    await context.setOffline(true);
    await walk(page, answers, { from: 'worry-1', until: 'onset' });
    await says(page, words.saving.waiting);
    expect(await looksWrong(page)).toEqual([]);
    await context.setOffline(false);
    await isSaved(page);
    await walk(page, answers, { from: 'onset' });
    await page.getByRole('button', { name: words.check.send }).dblclick();
    await isAt(page, 'thanks');

    expect(await onlyRequestOf('Rosalind')).toMatchObject({
      clinical: {
        narrative: 'I do not sleep.',
        answers: {
          phq9: { items: [2, null, null, null, null, null, null, null, null] },
          gad7: { items: [null, null, null, null, null, null, 3] },
          safety: { thoughtsOfEndingLifeNow: 'no', childOrDependentInDanger: 'no' },
        },
      },
    });
  });

  test('sent while off the net says so with the number to call, keeps everything, and is sent once when the net is back', async () => {
    const page = await opens();
    await walk(page, answersOf('Winifred'));
    await isSaved(page);
    await context.setOffline(true);
    await goOn(page);
    await says(page, words.failed.noAnswer(PRACTICE_PHONE));
    expect(await page.locator('main').innerText()).toContain('Winifred');
    await context.setOffline(false);
    await page.getByRole('button', { name: words.failed.retry }).click();
    await isAt(page, 'thanks');
    await onlyRequestOf('Winifred');
  });

  test('whose reply is lost on the way is sent again by hand, and stands once', async () => {
    const page = await opens();
    await walk(page, answersOf('Philippa'));
    await isSaved(page);
    // The service has it; what it answered does not come through.
    await page.route('**/api/**', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await goOn(page);
    await says(page, words.failed.noAnswer(PRACTICE_PHONE));
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: words.failed.retry }).click();
    await isAt(page, 'thanks');
    await onlyRequestOf('Philippa');
  });

  test('open in two tabs keeps what was said last, is sent once, and the other tab says that it was', async () => {
    const answers = answersOf('Gwendolyn');
    const first = await opens();
    await walk(first, answers, { until: 'where' });
    await isSaved(first);
    const second = await opens(first.url());
    await isAt(second, 'resume');
    await second.getByRole('button', { name: aside.resume.next }).click();
    await walk(second, { ...answers, narrative: 'From the second tab.' }, { from: 'where' });
    await isSaved(second);
    // A tab behind another draws nothing, and so takes no press.
    await first.bringToFront();
    await walk(first, answers, { from: 'where', until: 'emergency' });
    await isSaved(first);
    await second.bringToFront();
    await goOn(second);
    await says(second, words.failed.changed);
    await goOn(second);
    await isAt(second, 'thanks');
    await first.bringToFront();
    await goOn(first);
    await isAt(first, 'sent-before');
    expect(await onlyRequestOf('Gwendolyn')).toMatchObject({
      clinical: { narrative: 'From the second tab.' },
    });
  });

  test('pasted full with a hundred thousand characters says that it is too long, field by field, and keeps the rest', async () => {
    const long = 'a'.repeat(100_000);
    const answers = answersOf('Ottoline', { narrative: 'Short now.' });
    const page = await opens();
    await walk(page, answers, { until: 'name' });
    await give(page, 'contact.name', { 'contact.name': long });
    await goOn(page);
    await page.getByRole('alert').getByText(words.problems['too-long']).first().waitFor();
    await walk(page, answers, { from: 'name', until: 'words' });
    await isSaved(page);
    await give(page, 'narrative', { narrative: long });
    await goOn(page);
    await page.getByRole('alert').getByText(words.problems['too-long']).first().waitFor();
    expect(await looksWrong(page)).toEqual([]);
    await walk(page, answers, { from: 'words' });
    await goOn(page);
    await isAt(page, 'thanks');
    expect(await onlyRequestOf('Ottoline')).toMatchObject({
      client: { name: 'Ottoline' },
      clinical: { narrative: 'Short now.' },
    });
  });

  test('filled in a second time by the same person stands beside the first, and neither swallows the other', async () => {
    for (const narrative of ['The first time.', 'The second time.']) {
      const page = await opens();
      await walk(page, answersOf('Marigold', { narrative }));
      unhurried(product);
      await goOn(page);
      await isAt(page, 'thanks');
      await page.close();
    }
    const both = await requestsOf('Marigold');
    expect(both.map(({ clinical }) => clinical.narrative).sort()).toEqual([
      'The first time.',
      'The second time.',
    ]);
    expect(both.map(({ others }) => others.length)).toEqual([1, 1]);
  });
});
