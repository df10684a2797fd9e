import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { builtPages } from '../../support/built-pages.ts';
import { openForm, type OpenForm } from './form-driver.ts';
import { serveForm, type FormServer } from './form-server.ts';
import { PRACTICE_FILE, openPractice } from './practice.ts';

export const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-US' } as const;

/** What a browser test of the form stands on: the built pages, a service and a browser. */
export type Stage = {
  readonly server: () => FormServer;
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly browser: () => Browser;
  /** For a test that leaves the form on purpose: what the browser says of that does not count. */
  readonly forgive: () => void;
};

/** Sets the stage for one file; after every test no page may have complained. */
export function formStage(launch = launchBrowser): Stage {
  let folder: string;
  let browser: Browser;
  let server: FormServer;
  let opened: OpenForm[] = [];

  beforeAll(async () => {
    [folder, browser] = await Promise.all([builtPages(PRACTICE_FILE), launch()]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await serveForm(folder, openPractice);
  });
  afterEach(async () => {
    for (const { page } of opened) await page.context().close();
    await server.close();
    const complaints = opened.flatMap((form) => form.complaints);
    opened = [];
    expect(complaints).toEqual([]);
  });

  return {
    server: () => server,
    browser: () => browser,
    forgive: () => opened.forEach(({ complaints }) => complaints.splice(0)),
    open: async (options = {}) => {
      const form = await openForm(browser, server.address, { ...PHONE, ...options });
      opened.push(form);
      return form.page;
    },
  };
}
