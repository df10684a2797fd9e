import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { aForm, type Form } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { ALARM, HUMAN, INHUMAN, SCRIPTED } from './hostile-texts.ts';

/** A form with one of these texts in each field that takes what a person likes to write. */
function formWith(texts: readonly string[]): Form {
  const form = aForm();
  const take = (at: number, most: number) => [...(texts[at] ?? 'x')].slice(0, most).join('');
  return {
    ...form,
    contact: {
      ...form.contact,
      name: take(0, 100),
      preferredName: take(1, 60),
      pronouns: take(2, 40),
      whereNow: take(3, 200),
      emergencyContact: {
        name: take(4, 100),
        relation: take(5, 60),
        phone: '770-555-0143',
        consent: true,
      },
    },
    // Here each stands in full.
    narrative: texts.join('\n'),
    answers: {
      ...form.answers,
      focus: { ...form.answers.focus, someoneDied: 'yes', whoDied: take(6, 100) },
    },
  };
}
const FIELDS = 7;
const FOUR_MINUTES = 240_000;
const inSevens = (texts: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(texts.length / FIELDS) }, (_, at) =>
    texts.slice(at * FIELDS, at * FIELDS + FIELDS),
  );

describe('what a stranger writes', () => {
  let browser: Browser;
  let product: LocalProduct;
  const sent: string[] = [];
  const send = async (form: Form): Promise<{ status: number; intakeId: string }> => {
    // Many forms from one network within an hour would be set aside.
    product.clock.setTo(new Date(product.clock.now().getTime() + FOUR_MINUTES));
    const answer = await fetch(`${product.origin}/api/intakes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(form),
    });
    const { intakeId = '' } = (await answer.json()) as { intakeId?: string };
    return { status: answer.status, intakeId };
  };

  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    for (const texts of inSevens(SCRIPTED)) {
      const { status, intakeId } = await send(formWith(texts));
      expect(status).toBe(201);
      sent.push(intakeId);
    }
    await product.engine.settle();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('would be seen to run on a page that trusts it', async () => {
    const { page, alarms } = await watched(browser);
    await page.setContent(SCRIPTED[2] ?? '');
    await page.waitForFunction(() => document.images[0]?.complete);
    expect(await alarms()).toEqual(['ran 2']);
  });

  test('runs nowhere in the console: list, request and its print', async () => {
    const { page, alarms } = await watched(browser);
    await signIn(page, product.origin);
    await page.getByText('onerror').first().waitFor();
    for (const id of sent) {
      await page.evaluate((to) => void (location.hash = to), `#/intakes/${id}`);
      await page.getByText('Suggestion only').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
    }
    expect(await alarms()).toEqual([]);
  });

  test('runs nowhere in a mail', async () => {
    const { page, alarms } = await watched(browser);
    const mails = await product.ses.mails();
    expect(mails.length).toBeGreaterThan(sent.length);
    for (const { html } of mails) {
      await page.setContent(html);
      expect(await page.locator('script, iframe, object, form, svg, video').count()).toBe(0);
    }
    expect(await alarms()).toEqual([]);
  });

  test.for(HUMAN)('is kept as it was written, composed, when it is %s', async (text) => {
    const fields = formWith(Array.from({ length: FIELDS }, () => text));
    const { status, intakeId } = await send({ ...fields, narrative: text });
    expect(status).toBe(201);
    const kept = await read(product, intakeId);
    const composed = text.normalize('NFC');
    expect(kept.client.name).toBe(composed);
    expect(kept.clinical.narrative).toBe(composed);
  });

  test.for(INHUMAN.map((text) => [JSON.stringify(text), text] as const))(
    'is refused whole when it holds what nobody types: %s',
    async ([, text]) => {
      for (let at = 0; at < FIELDS; at += 1) {
        const texts = Array.from({ length: FIELDS }, (_, each) => (each === at ? text : 'x'));
        expect((await send(formWith(texts))).status).toBe(400);
      }
    },
  );
});

/** A page that tells of every script that ran, and of every one that a policy had to stop. */
async function watched(browser: Browser) {
  const page = await (await browser.newContext()).newPage();
  const heard: string[] = [];
  await page.exposeFunction(ALARM, (number: number) => void heard.push(`ran ${number}`));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => heard.push('a dialog')));
  page.on('console', (line) => {
    if (/Content Security Policy|Refused to/.test(line.text())) heard.push(line.text());
  });
  return { page, alarms: async () => (await page.evaluate(() => undefined), heard) };
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/staff`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Maya Whitfield' }).click();
}

type Kept = {
  readonly client: { readonly name: string };
  readonly clinical: { readonly narrative: string };
};

async function read(product: LocalProduct, intakeId: string): Promise<Kept> {
  const token = await product.issuer.token('counselor');
  const answer = await fetch(`${product.origin}/api/staff/intakes/${intakeId}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as Kept;
}
