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

/** A browser that keeps pages in its memory and shows them again on the way back, as people's do. */
export const launchKeeping = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...FLAGS,
      '--enable-features=BackForwardCacheMemoryControls:memory_threshold_for_back_forward_cache_in_mb/0',
    ],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
}
