import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../support/find-browser.ts';
import { aForm, anUrgentForm } from '../support/intake-form.ts';
import { startLocalProduct } from '../support/local-product.ts';
import { STORIES } from '../support/stories.ts';

/* npm run pictures: takes the README's pictures of the product as it is. */

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

mkdirSync(folder, { recursive: true });
const product = await startLocalProduct();
const browser = await chromium.launch({
  executablePath: findBrowser(console.error),
  args: ['--no-sandbox'],
});
try {
  for (const form of madeUpForms()) await send(form);
  await product.engine.settle();
  await takeForm(browser);
  await takeConsole(browser);
  await takeMailbox(browser);
} finally {
  await browser.close();
  await product.stop();
}
console.log(`The pictures are in ${folder}.`);

/** A morning's requests from people who do not exist, one of them urgent. */
function madeUpForms() {
  const names = ['Ana', 'Noor', 'Teodoro', 'June', 'Amara', 'Walt', 'Ines'];
  const forms = [
    anUrgentForm(),
    ...STORIES.slice(0, names.length - 1).map(({ answers }) => {
      const form = aForm();
      return { ...form, answers: { ...form.answers, focus: answers } };
    }),
  ];
  return forms.map((form, index) => {
    const preferredName = names[index] ?? '';
    const email = `${preferredName.toLowerCase()}@example.org`;
    const contact = { ...form.contact, preferredName, email, phone: `770-555-014${index}` };
    return { ...form, contact };
  });
}

async function send(form: unknown): Promise<void> {
  const reply = await fetch(`${product.origin}/api/intakes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(form),
  });
  if (reply.status !== 201) throw new Error(`a form was answered with ${reply.status}`);
}

async function takeForm(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...PHONE, colorScheme: 'light' })).newPage();
  await page.goto(product.origin);
  await page.getByRole('heading', { name: 'Before you start' }).waitFor();
  await keep(page, 'form');
}

async function takeConsole(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...DESKTOP, colorScheme: 'light' })).newPage();
  await page.goto(`${product.origin}/staff`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Maya Whitfield' }).click();
  await page.getByText('Ana').first().waitFor();
  await keep(page, 'inbox');
  await page.getByText('Ana').first().click();
  await page.getByText('Suggestion only').first().scrollIntoViewIfNeeded();
  await keep(page, 'intake');
}

async function takeMailbox(on: Browser): Promise<void> {
  const page = await (await on.newContext({ ...DESKTOP, colorScheme: 'light' })).newPage();
  await page.goto(`${product.origin}/local`);
  await page.getByText('We have your form').first().click();
  await keep(page, 'mailbox');
}

async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
