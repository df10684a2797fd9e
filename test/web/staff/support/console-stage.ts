import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { type ConsoleServer, startConsoleServer } from './console-server.ts';
import { HARNESS, openConsole, type OpenConsole } from './open-console.ts';

/** What a browser test of the console stands on: its bundle, the routes behind it, and a browser. */
export type ConsoleStage = {
  /** The console at a place of it, such as `#/calendar`, in a browser that knows nothing yet. */
  readonly open: (place?: string, options?: BrowserContextOptions) => Promise<OpenConsole>;
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: () => string;
  readonly browser: () => Browser;
};

type Answer = Parameters<typeof startConsoleServer>[1];
type Extra = Parameters<typeof startConsoleServer>[2];

/** Sets the stage for one file; what one test opened is closed before the next. */
export function consoleStage(answer: Answer, entry = HARNESS, extra?: Extra): ConsoleStage {
  let browser: Browser;
  let server: ConsoleServer;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startConsoleServer(entry, answer, extra);
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    open: (place = '', options) => openConsole(browser, `${server.origin}/staff${place}`, options),
    origin: () => server.origin,
    browser: () => browser,
  };
}
