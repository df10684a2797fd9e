import { chromium } from 'playwright-core';
import { findBrowser } from '../support/find-browser.ts';
import { startLocalProduct } from '../support/local-product.ts';
import { firstLoadBytes } from './first-load.ts';
import { FLAGS, lighthouseScores } from './lighthouse-scores.ts';

/* npm run --silent web:report: what the pages weigh and how Lighthouse rates the form, as JSON. */

const say = (line: string) => void console.error(line);
const chromePath = findBrowser(say);
const product = await startLocalProduct();
try {
  const browser = await chromium.launch({ executablePath: chromePath, args: FLAGS });
  const form = await firstLoadBytes(browser, `${product.origin}/`);
  const console_ = await firstLoadBytes(browser, `${product.origin}/staff`);
  await browser.close();
  const scores = await lighthouseScores(`${product.origin}/`, chromePath);
  console.log(JSON.stringify({ form: { bytes: form, ...scores }, console: { bytes: console_ } }));
} finally {
  await product.stop();
}
