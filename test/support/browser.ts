import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

/** Root in a container cannot use Chromium's sandbox, and its background calls would leave the machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
}
