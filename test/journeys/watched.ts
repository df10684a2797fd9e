import type { BrowserContext, Page } from 'playwright-core';
import { axeViolations } from '../web/intake/form-driver.ts';

/**
 * Everything that no page of the product may do, from now on and in every page of this context: ask
 * another host, throw, or break its own security policy. The network log is read whole.
 */
export function watched(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && protocol !== 'blob:')
      faults.push(`asks ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (said) => {
    if (/content security policy/i.test(said.text())) faults.push(said.text());
  });
  return faults;
}

/** What is wrong with the look of a page: what axe finds, and anything wider than the screen. */
export async function looksWrong(page: Page): Promise<readonly string[]> {
  return [...(await axeViolations(page)), ...(await tooWide(page))];
}

/** Whether anything is wider than the screen: quick enough to ask at every size. */
export const tooWide = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    ? ['it is wider than the screen']
    : [];
