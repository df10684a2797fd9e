import type { TestProject } from 'vitest/node';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The Chromium that browser tests drive. */
    readonly chromium: string;
  }
}

/** Finds the browser once for the whole run, so that no two test files install it at the same time. */
export default function setup(project: TestProject) {
  project.provide(
    'chromium',
    findBrowser((line) => console.error(line)),
  );
}
