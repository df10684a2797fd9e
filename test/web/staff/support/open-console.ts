import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { whatAxeFinds } from '../../../support/axe.ts';

export const HARNESS = new URL('./harness.tsx', import.meta.url);

export const DESKTOP = { viewport: { width: 1280, height: 900 } } satisfies BrowserContextOptions;
export const PHONE = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  colorScheme: 'dark',
} satisfies BrowserContextOptions;

export type OpenConsole = {
  readonly page: Page;
  /** What no page may do: throw, break the security policy, ask another host. */
  readonly faults: readonly string[];
};

export async function openConsole(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = DESKTOP,
): Promise<OpenConsole> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) faults.push(`asked ${url}`);
  });
  await page.goto(address);
  return { page, faults };
}

/** No violation of any axe rule, best practices included, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  const violations = await whatAxeFinds(page);
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' ')}`);
  expect(found).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

/** The name of what has focus, the way the page shows it. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent.trim());
