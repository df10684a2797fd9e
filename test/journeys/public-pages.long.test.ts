import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { instantAt } from '../../local/demo/clock-arithmetic.ts';
import { newKey, ok } from '../../local/demo/practice-client.ts';
import type { IntakeReply } from '../../schemas/intake.reply.ts';
import { OFFER_WORDS } from '../../web/visit/offer/offer-words.ts';
import { RECEIPT_WORDS } from '../../web/visit/receipt/receipt-words.ts';
import { WORDS } from '../../web/visit/words/spoken.ts';
import { whatAxeFinds } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { aFormBy } from '../support/intake-form.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { unhurried } from '../support/unhurried.ts';
import { calmAnswers, fullAnswers } from '../web/intake/answers.ts';
import { goOn, walk } from '../web/intake/form-driver.ts';
import { goes, isThere, signedIn } from './console-way.ts';
import {
  aPlan,
  coursePractice,
  type CoursePractice,
  MAYA,
  nextWeekday,
  ZONE,
} from './course-way.ts';
import { suffersOn } from './fits-everyone.ts';
import { spokenForm } from './form-places.ts';
import { looksWrong, watched } from './watched.ts';

const PHONE_IN_ENGLISH = { viewport: { width: 360, height: 740 }, locale: 'en-US' } as const;
/** As wide as a desktop's window is once everything is twice as large, or a phone's. */
const ENLARGED = { viewport: { width: 320, height: 640 } } as const;

let browser: Browser;
let product: LocalProduct;
let practice: CoursePractice;
let context: BrowserContext;
let faults: readonly string[];
beforeAll(async () => {
  [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
  practice = coursePractice(product);
  ok(await practice.setHours(), 200);
  // In the middle of a working day nothing waits for the morning.
  const monday = nextWeekday(await practice.today(), 1, 1);
  await practice.moveClock(instantAt({ date: monday, time: '10:00' }, ZONE));
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

async function use(options: BrowserContextOptions): Promise<void> {
  context = await browser.newContext({ timezoneId: 'America/New_York', ...options });
  faults = watched(context, product.origin);
}
async function opens(address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
/** The address in the last mail that somebody got. */
async function mailedTo(email: string): Promise<string> {
  const link = /https?:\/\/\S+#[\w-]{43}/.exec((await practice.mailsTo(email)).at(-1)?.text ?? '');
  if (!link) throw new Error(`no link was mailed to ${email}`);
  return link[0];
}

test('somebody in danger corrects a mistyped address, takes the form back by mail, and the console shows both', async () => {
  const [form, words] = [await spokenForm('en'), RECEIPT_WORDS.en];
  await use(PHONE_IN_ENGLISH);
  const page = await opens(product.origin);
  const email = 'mistyped@example.org';
  const told = {
    ...calmAnswers,
    ...{ 'contact.name': 'Nora Quill', 'contact.email': email, 'consents.email': 'yes' },
    'answers.safety.thoughtsOfEndingLifeNow': 'yes',
  };
  await walk(page, told);
  unhurried(product);
  await goOn(page);
  await page.getByRole('link', { name: form.words.thanks.putRight }).click();
  await press(page, words.putRight.button);
  await page.getByLabel(words.putRight.email.label).fill('nora@example.org');
  await press(page, words.putRight.save);
  await page.getByText(words.putRight.done).waitFor();

  const page2 = await opens(await mailedTo('nora@example.org'));
  await page2.getByText(words.putRight.byPhone).waitFor();
  await press(page2, words.takeBack);
  await press(page2, words.sure.yes);
  await page2.getByText(words.standing.withdrawn.lead).waitFor();
  await practice.mailsTo('nora@example.org');
  const subjects = (await product.ses.mails()).map(({ subject }) => subject);
  expect(subjects).toContain('An urgent form was taken back');

  const desk = await signedIn(context, product.origin, 'counselor');
  await goes(desk, '#/inbox/new');
  await desk.getByText('Taken back, not seen').waitFor();
  await desk.getByRole('link', { name: /Nora/ }).first().click();
  await isThere(desk);
  await desk.getByText('The person took this request back').waitFor();
  expect(await desk.getByText('nora@example.org').count()).toBeGreaterThan(0);
  const history = desk.locator('.panel-history');
  await history.getByText('put right how to reach them').waitFor();
  expect(await history.innerText()).toMatch(
    /took the request back[^]*The client put right how to reach them · email/,
  );
  expect(await looksWrong(desk)).toEqual([]);
}, 120_000);

describe('every public page', () => {
  test('is looked at by what notices whatever does not fit, moves, or hides the focus', async () => {
    await use(ENLARGED);
    const page = await opens(`${product.origin}/visit`);
    await page.locator('h1').waitFor();
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.wide { width: 50rem } .cut { overflow: hidden; width: 2rem; white-space: nowrap } .bare:focus { outline: none }',
      );
      document.adoptedStyleSheets = [sheet];
      document.body.innerHTML =
        '<p class="wide">Too wide</p><p class="cut">Cut off</p><button class="bare">Bare</button>';
    });
    const found = (await suffersOn(page)).join();
    for (const what of [
      'scrolls sideways',
      'is cut: p "Cut off"',
      'no focus in sight: button "Bare"',
      'moves: button "Bare"',
    ]) {
      expect(found).toContain(what);
    }
  });

  test('fits twice as large, shows the focus in colours of one’s own, and stands still', async () => {
    await use({ ...ENLARGED, locale: 'es-US', forcedColors: 'active', reducedMotion: 'reduce' });
    const wrong: string[] = [];
    const look = async (page: Page, where: string) => {
      for (const what of await suffersOn(page)) wrong.push(`${where} ${what}`);
    };
    await theForm(look);
    await theReceipt(look);
    await theVisit(look);
    await theOffer(look);
    for (const path of ['visit', 'offer', 'receipt']) {
      const page = await opens(`${product.origin}/${path}`);
      await page.locator('h1').waitFor();
      await look(page, `${path}, without a link`);
      await page.close();
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test.for(['light', 'dark'] as const)(
    'is read at seven to one where more contrast is asked for, in %s colours',
    async (colorScheme) => {
      await use({ ...PHONE_IN_ENGLISH, contrast: 'more', colorScheme });
      const faint: string[] = [];
      for (const path of ['', 'visit', 'receipt']) {
        const page = await opens(`${product.origin}/${path}`);
        await page.getByRole('button', { name: 'Leave this page' }).waitFor();
        const found = await whatAxeFinds(page, { runOnly: ['color-contrast-enhanced'] });
        faint.push(...found.flatMap(({ nodes }) => nodes.map(({ html }) => html)));
      }
      expect(faint).toEqual([]);
    },
  );

  test('shows the telephone number, why, and crisis lines where no script runs', async () => {
    await use({ ...ENLARGED, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['', 'visit', 'offer', 'receipt']) {
      await page.goto(`${product.origin}/${path}`);
      const said = await page.locator('body').innerText();
      expect(said, path).toMatch(/your browser may be set to block/);
      expect(said, path).toMatch(/su navegador/);
      expect(said, path).toContain('911');
      for (const href of ['tel:7706099164', 'tel:988']) {
        expect(await page.locator(`a[href="${href}"]`).first().isVisible(), path + href).toBe(true);
      }
      const body = await page.locator('body').boundingBox();
      expect(body?.width, path).toBeLessThanOrEqual(320);
    }
  });
});

type Look = (page: Page, where: string) => Promise<void>;

/** The form from its first page to its last, with help, a form for later and one that is come back to. */
async function theForm(look: Look): Promise<void> {
  const form = await spokenForm('es');
  const page = await opens(product.origin);
  const told = {
    ...fullAnswers,
    ...{ 'contact.name': 'Inés', 'contact.email': 'ines@example.org', 'consents.email': 'yes' },
    'answers.safety.thoughtsOfEndingLifeNow': 'yes',
  };
  const lookAt = async (id: string) => {
    // The circle and the line come when they are opened.
    await page.getByText(form.words.frame.loading).waitFor({ state: 'hidden' });
    await look(page, `form, ${id},`);
  };
  await walk(page, told, { onPage: lookAt });
  await press(page, form.words.later);
  await page.getByRole('heading', { name: form.aside.later.title }).waitFor();
  await look(page, 'form, for later,');
  const again = await opens(page.url());
  await again.getByRole('heading', { name: form.aside.resume.title }).waitFor();
  await look(again, 'form, come back to,');
  await again.close();
  await press(page, form.aside.later.goOn);
  unhurried(product);
  await goOn(page);
  await page.getByText(form.words.thanks.title).waitFor();
  await look(page, 'form, thanks,');
  await page.getByRole('link', { name: form.words.thanks.putRight }).click();
  await press(page, RECEIPT_WORDS.es.putRight.button);
  await press(page, RECEIPT_WORDS.es.putRight.save);
  await look(page, 'receipt, putting right,');
  await page.close();
}

async function theReceipt(look: Look): Promise<void> {
  const page = await opens(await mailedTo('ines@example.org'));
  await page.getByText(RECEIPT_WORDS.es.putRight.byPhone).waitFor();
  await look(page, 'receipt,');
  await press(page, RECEIPT_WORDS.es.takeBack);
  await look(page, 'receipt, taking back,');
  await page.close();
}

async function theVisit(look: Look): Promise<void> {
  const email = 'visita@example.org';
  const intake = await practice.accepted({ ...aFormBy(email), language: 'es' });
  ok(await practice.book(intake, aPlan(nextWeekday(await practice.today(), 1, 7))), 201);
  const page = await opens(await mailedTo(email));
  await page.locator('.ticket').first().waitFor();
  await look(page, 'visit,');
  await page.locator('.row--opens, .ticket button').first().click();
  await look(page, 'visit, one appointment,');
  await press(page, WORDS.es.may.move);
  await page.getByRole('heading', { name: WORDS.es.move.title }).waitFor();
  await page.locator('.fold__name').first().waitFor();
  await look(page, 'visit, another time,');
  await page.close();
}

async function theOffer(look: Look): Promise<void> {
  const email = 'espera@example.org';
  const form = { ...aFormBy(email), language: 'es', dateOfBirth: '1971-02-03' };
  const sent = await practice.ask('POST', '/api/intakes', form, newKey());
  const { intakeId } = ok<IntakeReply>(sent, 201);
  const path = `/api/staff/intakes/${intakeId}`;
  const { version } = ok<{ version: number }>(await practice.staff('GET', path), 200);
  const verdict = { version, outcome: 'waitlisted', reason: 'Later.', confirmedFocus: null };
  ok(await practice.staff('POST', `${path}/decision`, verdict), 200);
  const start = { date: nextWeekday(await practice.today(), 3, 7), time: '18:00' };
  const opening = { counselorId: MAYA.id, start, minutes: 50, answerHours: 24, first: intakeId };
  ok(await practice.staff('POST', '/api/staff/offers', opening, newKey()), 201);
  const page = await opens(await mailedTo(email));
  await page.getByRole('button', { name: OFFER_WORDS.es.yes }).waitFor();
  await look(page, 'offer,');
  await page.close();
}
