import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { asksOn, page as pageOf, type PageId } from '../../../web/intake/pages.ts';
import { pathFor } from '../../../web/intake/path.ts';
import { question, type QuestionKey } from '../../../web/intake/questions.ts';
import { chosen, type Answers } from '../../../web/intake/questions/question.ts';
import { fieldId } from '../../../web/intake/wording.ts';
import { whatAxeFinds } from '../../support/axe.ts';

/** A form open in a browser, and everything it did that it should not. */
export type OpenForm = { readonly page: Page; readonly complaints: string[] };

/** Opens the form; `complaints` collects errors, broken policies and requests to other hosts. */
export async function openForm(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenForm> {
  const context = await browser.newContext({ timezoneId: 'America/New_York', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    // A reply that the test made fail is reported by the browser too.
    if (!said.text().startsWith('Failed to load resource')) complaints.push(said.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`loads ${request.url()}`);
  });
  await page.goto(address);
  await page.locator('h1 .page__section').waitFor();
  return { page, complaints };
}

/** Answers one question as a person would. */
export async function give(page: Page, key: QuestionKey, answers: Answers): Promise<void> {
  const id = fieldId(key);
  const values = chosen(answers, key);
  const [first] = values;
  if (first === undefined) return;
  switch (question(key).kind) {
    case 'one':
    case 'many':
      for (const value of values)
        await page.locator(`input[name="${id}"][value="${value}"]`).check();
      return;
    case 'tick':
      return page.locator(`#${id}`).check();
    case 'people':
    case 'events':
      // Pages of their own, walked in life-pages.browser.test.ts.
      return;
    case 'date':
    case 'month':
      return giveDate(page, id, first);
    default:
      return page.locator(`#${id}`).fill(first);
  }
}

async function giveDate(page: Page, id: string, date: string): Promise<void> {
  const [year = '', month = '', ...day] = date.split('-');
  const group = page.locator('fieldset', { has: page.locator(`#${id}`) });
  await group.locator('select').selectOption(month);
  const typed = [...day, year];
  for (const [at, part] of typed.entries()) await group.locator('input').nth(at).fill(part);
}

/** Presses the one main button of the page. */
export const goOn = (page: Page) => page.locator('main .actions .button--main').last().click();

/** Goes on past a page of help. */
const passHelp = (page: Page) => page.locator('main .actions .button').last().click();

/**
 * Walks the way these answers lead, from the first page or from `from`, up to `until`, where it stops
 * with the page open and not answered.
 */
export async function walk(
  page: Page,
  answers: Answers,
  options: { from?: PageId; until?: PageId; onPage?: (id: PageId) => Promise<void> } = {},
): Promise<void> {
  const path = pathFor(answers);
  const { from = 'start', until = 'check', onPage } = options;
  for (const id of path.slice(path.indexOf(from), path.indexOf(until))) {
    for (const key of asksOn(pageOf(id), answers)) await give(page, key, answers);
    await onPage?.(id);
    await (pageOf(id).helpAfter ? passHelp(page) : goOn(page));
  }
  await onPage?.(until);
}

/** What axe finds wrong with the page as it is. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  // What is scrolled under the bar at the top would count as too small to press.
  await page.evaluate(() => window.scrollTo(0, 0));
  const violations = await whatAxeFinds(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
