import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { OfferPage } from '../../../schemas/offers.ts';
import type { ReceiptPage } from '../../../schemas/receipt.ts';
import type { VisitReply } from '../../../schemas/visit.ts';
import { launchBrowser } from '../../support/browser.ts';
import { builtPages } from '../../support/built-pages.ts';
import { settings } from '../intake/practice.ts';
import { serveVisit, type Answer, type VisitServer } from './visit-server.ts';
import { TOKEN, aVisit, openings } from './visits.ts';

export const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-US' } as const;

/** What a browser test of the visit stands on: the built page, a service and a browser. */
export type Stage = {
  readonly server: () => VisitServer;
  readonly browser: () => Browser;
  /** Sets what the service answers from now on. */
  readonly answer: (to: string, answer: Answer) => void;
  /** The same with an appointment, or several, as the answer. */
  readonly shows: (to: string, visit: VisitReply | OfferPage | ReceiptPage) => void;
  /** A new page, still empty. */
  readonly blank: (options?: BrowserContextOptions) => Promise<Page>;
  /** The page of the link, once it shows what the link opens. */
  readonly open: (visit?: VisitReply, options?: BrowserContextOptions) => Promise<Page>;
  /** For a test that leaves the page on purpose: what the browser says of that does not count. */
  readonly forgive: () => void;
};

/**
 * Sets the stage for one file. After every test no page may have complained, asked another host,
 * kept anything, or let the token into an address.
 */
export function visitStage(practice: Partial<typeof settings> = {}): Stage {
  let pagesFolder: string;
  let browser: Browser;
  let server: VisitServer;
  let pages: Page[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    [pagesFolder, browser] = await Promise.all([
      builtFor({ ...settings, ...practice }),
      launchBrowser(),
    ]);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = await serveVisit(pagesFolder);
    server.answers.set('GET ', { status: 200, body: aVisit() });
    server.answers.set('GET openings', { status: 200, body: { openings } });
  });
  afterEach(async () => {
    const kept = await Promise.all(pages.map(whatIsKept));
    for (const page of pages) await page.context().close();
    await server.close();
    const told = server.received.filter(({ url }) => url.includes(TOKEN)).map(({ url }) => url);
    const found = { complaints, kept: kept.flat(), told };
    pages = [];
    complaints = [];
    expect(found).toEqual({ complaints: [], kept: [], told: [] });
  });

  const blank = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      timezoneId: 'America/New_York',
      ...PHONE,
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    listen(page, server.address, complaints);
    return page;
  };
  const shows = (to: string, visit: VisitReply | OfferPage | ReceiptPage) => {
    server.answers.set(to, { status: 200, body: visit });
  };

  return {
    server: () => server,
    browser: () => browser,
    answer: (to, answer) => server.answers.set(to, answer),
    shows,
    blank,
    open: async (visit = aVisit(), options = {}) => {
      shows('GET ', visit);
      const page = await blank(options);
      await page.goto(`${server.address}/visit#${TOKEN}`);
      await page.locator('.ticket').first().waitFor();
      return page;
    },
    forgive: () => complaints.splice(0),
  };
}

async function builtFor(practice: typeof settings): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'visit-'));
  try {
    const practiceFile = join(folder, 'practice.json');
    await writeFile(practiceFile, JSON.stringify(practice));
    return await builtPages(practiceFile);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Collects errors, broken policies and requests to other hosts. */
function listen(page: Page, address: string, complaints: string[]): void {
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (said) => {
    // A reply that the test made fail is reported by the browser too.
    if (!said.text().startsWith('Failed to load resource')) complaints.push(said.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) complaints.push(`loads ${request.url()}`);
  });
}

/** Whatever of the visit would outlive the page. */
async function whatIsKept(page: Page): Promise<readonly string[]> {
  if (page.isClosed() || !/\/(visit|offer)/.test(page.url())) return [];
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? 'a database'),
    ...(await caches.keys()),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ]);
  return stored;
}

/** The page's text as a person reads it; Intl's narrow spaces count as spaces. */
export const textOf = async (page: Page, part = 'main'): Promise<string> =>
  (await page.locator(part).first().innerText()).replace(/\s+/gu, ' ');
