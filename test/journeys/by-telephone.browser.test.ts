import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../schemas/practice.ts';
import { KEPT } from '../../web/intake/draft/parts.ts';
import type { Answers } from '../../web/intake/questions/question.ts';
import { fragmentOf } from '../../web/staff/state/route.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { calmAnswers } from '../web/intake/answers.ts';
import { walk } from '../web/intake/form-driver.ts';
import { goes, isThere, signedIn } from './console-way.ts';
import { spokenForm } from './form-places.ts';
import { looksWrong, watched } from './watched.ts';

const SCREENS = [
  [
    'a dark phone in Spanish',
    'es',
    { viewport: { width: 360, height: 740 }, locale: 'es-US', colorScheme: 'dark' },
  ],
  [
    'a desktop in English',
    'en',
    { viewport: { width: 1280, height: 900 }, locale: 'en-US', colorScheme: 'light' },
  ],
] as const satisfies readonly (readonly [string, Language, BrowserContextOptions])[];
const SUBJECTS = { en: 'The link we talked about', es: 'El enlace del que hablamos' } as const;
const LANGUAGE_NAMES = { en: 'English', es: 'Spanish' } as const;

const LUZ = { name: 'Luz Marín', email: 'luz@example.org', phone: '770-555-0142' } as const;
/** What Luz answers herself: all but what she said on the telephone. */
const answers: Answers = { ...calmAnswers, [KEPT]: ['name', 'contact', 'times'] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(SCREENS)('a request by telephone, on %s', (_where, language, options) => {
  let product: LocalProduct;
  beforeAll(async () => {
    product = await startLocalProduct();
  });
  afterAll(() => product.stop());

  test(
    'goes from the call by way of a mail and the form to the inbox',
    { timeout: 180_000 },
    async () => {
      const staff = await browser.newContext(options);
      const theirs = await browser.newContext({ ...options, timezoneId: 'America/New_York' });
      const faults = [watched(staff, product.origin), watched(theirs, product.origin)];
      const desk = await signedIn(staff, product.origin, 'front-desk');
      await takesTheCall(desk, language);

      await product.engine.settle();
      const [mail] = await product.ses.mails();
      expect(mail).toMatchObject({ to: [LUZ.email], subject: SUBJECTS[language] });
      const form = await theirs.newPage();
      await form.goto(/https?:\/\/\S+#[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? 'about:blank');
      await finishesTheForm(form, language);

      await desk.getByRole('button', { name: 'Read again' }).click();
      await desk.getByText('The form has come in.').waitFor();
      expect(await looksWrong(desk)).toEqual([]);
      await desk.getByRole('link', { name: LUZ.name }).click();
      await desk.getByRole('link', { name: LUZ.phone }).waitFor();
      expect(await desk.locator('main').innerText()).toContain(LUZ.email);
      await goes(desk, fragmentOf({ view: 'inbox', status: 'new' }));
      await desk.getByRole('link', { name: LUZ.name }).waitFor();
      expect(faults.flat()).toEqual([]);
      await staff.close();
      await theirs.close();
    },
  );
});

/** The front desk forgets something first, and is told what. */
async function takesTheCall(desk: Page, language: Language): Promise<void> {
  await desk.getByRole('link', { name: 'By telephone' }).click();
  await isThere(desk);
  await desk.getByRole('button', { name: 'Take a request' }).click();
  await desk.getByLabel('Name').fill(LUZ.name);
  await desk.getByRole('textbox', { name: 'Email' }).fill(LUZ.email);
  await desk.getByRole('textbox', { name: 'Telephone' }).fill(LUZ.phone);
  await desk.getByRole('radio', { name: LANGUAGE_NAMES[language] }).check();
  await desk.getByRole('checkbox', { name: 'Tuesday' }).check();
  await desk.getByRole('checkbox', { name: 'Evening' }).check();
  const begin = desk.getByRole('button', { name: 'Begin, and email the link' });
  await begin.click();
  await desk.getByText('Ask whether email is safe').waitFor();
  expect(await looksWrong(desk)).toEqual([]);
  await desk.getByRole('checkbox', { name: /we may email them/ }).check();
  await begin.dblclick();
  await desk.getByText(`The link is on its way to ${LUZ.name}.`).first().waitFor();
  await desk.getByText('Nothing is answered since the call.').waitFor();
  expect(await desk.getByRole('button', { name: 'Email again' }).count()).toBe(1);
  expect(await looksWrong(desk)).toEqual([]);
}

/** Luz is shown that the call is written down and never what she said, and answers the rest. */
async function finishesTheForm(form: Page, language: Language): Promise<void> {
  const { words, aside, heading } = await spokenForm(language);
  await form.locator('h1', { hasText: aside.begun.title }).waitFor();
  const shown = await form.locator('main').innerText();
  for (const said of Object.values(LUZ)) expect(shown).not.toContain(said);
  expect(await looksWrong(form)).toEqual([]);
  await form.getByRole('button', { name: aside.begun.next }).click();
  await form.locator('h1', { hasText: heading('start') }).waitFor();
  await walk(form, answers);
  const check = await form.locator('main').innerText();
  for (const said of Object.values(LUZ)) expect(check).not.toContain(said);
  await form.getByRole('button', { name: words.check.send }).click();
  await form.locator('h1', { hasText: heading('thanks') }).waitFor();
}
