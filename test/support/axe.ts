import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Axe's short form: the browser reads it anew for every document that is looked at. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it is, by all of its rules or by those asked for. */
export async function whatAxeFinds(
  page: Page,
  options: axe.RunOptions = {},
): Promise<readonly axe.Result[]> {
  if (page.frames().length > 1) throw new Error('axe would not see what is in a frame of the page');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (asked) => (await window.axe.run(document, asked)).violations, {
    ...options,
    resultTypes: ['violations'],
  } satisfies axe.RunOptions);
}
