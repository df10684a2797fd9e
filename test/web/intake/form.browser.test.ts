import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { intakeRequest } from '../../../schemas/intake.request.ts';
import { buildWeb } from '../../../web/build.ts';
import { NEUTRAL_SITE } from '../../../web/intake/leave.ts';
import { loadMessages } from '../../../web/intake/messages.ts';
import { PAGES, type PageId } from '../../../web/intake/pages.ts';
import type { Answers } from '../../../web/intake/questions/question.ts';
import { launchBrowser } from '../../support/browser.ts';
import { calmAnswers, rule } from './answers.ts';
import { axeViolations, give, goOn, openForm, walk, type OpenForm } from './form-driver.ts';
import { serveForm, type FormServer } from './form-server.ts';
import { PRACTICE_FILE, openPractice } from './practice.ts';

const PHONE = { viewport: { width: 360, height: 740 }, locale: 'en-US' } as const;
const full: Answers = {
  ...calmAnswers,
  'contact.preferredName': 'Mari',
  'ask.emergency': 'yes',
  'contact.emergencyContact.name': 'Ana',
  'contact.emergencyContact.relation': 'sister',
  'contact.emergencyContact.phone': '770-555-0177',
  'contact.emergencyContact.consent': 'yes',
  'consents.email': 'yes',
  'answers.phq9.items.0': '1',
  'answers.phq9.difficulty': '1',
  'answers.gad7.items.6': '3',
  'answers.safety.voicesOrPlots': 'unsaid',
  'answers.safety.alcohol.frequency': '2',
  'answers.safety.alcohol.typicalAmount': '0',
  'answers.safety.alcohol.sixOrMore': '1',
  'answers.focus.onset': '4-6-months',
  'answers.focus.aroundThen': ['someone-died', 'big-change'],
  'answers.focus.eventTiming.big-change': 'after',
  'answers.focus.someoneDied': 'yes',
  'answers.focus.whoDied': 'my mother',
  'answers.focus.whenDied': '2026-5',
  'answers.focus.longing': '3',
  'answers.focus.troubleWith': 'other-family',
  'answers.focus.troubleStage': 'stuck',
  'answers.focus.lifeChanges': ['move', 'job'],
  'answers.focus.missLifeBefore': '2',
  'answers.focus.peopleToCall': '2-3',
  'answers.focus.wish': 'coping-with-a-loss',
  narrative: 'Since my mother died I do not sleep well.',
  heardFrom: 'doctor',
};

/** One page of each kind; every page is looked at once, in the first of the walks. */
const TYPICAL: readonly PageId[] = ['start', 'agree', 'birth', 'reach', 'weeks-1', 'check'];

let folder: string;
let browser: Browser;
let server: FormServer;
let opened: OpenForm[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'form-'));
  await buildWeb({ outDir: folder, practiceFile: PRACTICE_FILE });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  server = await serveForm(folder, openPractice);
});
afterEach(async () => {
  for (const { page } of opened) await page.context().close();
  await server.close();
  const complaints = opened.flatMap((form) => form.complaints);
  opened = [];
  expect(complaints).toEqual([]);
});

async function open(options = {}): Promise<Page> {
  const form = await openForm(browser, server.address, { ...PHONE, ...options });
  opened.push(form);
  return form.page;
}
const heading = (page: Page) => page.locator('h1').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
const en = await loadMessages('en');

describe('the whole form', () => {
  test.each([
    ['on a phone, in English', PHONE, PAGES.map(({ id }) => id)],
    [
      'on a small dark screen, in Spanish',
      { viewport: { width: 320, height: 568 }, locale: 'es-US', colorScheme: 'dark' },
      TYPICAL,
    ],
    [
      'on a desk, in English, with forced colors',
      { viewport: { width: 1280, height: 900 }, locale: 'en-US', forcedColors: 'active' },
      TYPICAL,
    ],
  ] as const)(
    'can be filled in and sent %s',
    async (_where, options, looked: readonly PageId[]) => {
      const page = await open(options);
      const found: string[] = [];
      await walk(page, full, {
        onPage: async (id) => {
          const violations = looked.includes(id) ? await axeViolations(page) : [];
          for (const violation of violations) found.push(`${id}: ${violation}`);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth > window.innerWidth,
          );
          if (wide) found.push(`${id}: is wider than the screen`);
        },
      });
      await goOn(page);
      await page.locator('.page__head').waitFor({ state: 'detached' });
      expect([...found, ...(await axeViolations(page))]).toEqual([]);

      expect(server.received).toHaveLength(1);
      const sent = intakeRequest(rule).parse(server.received[0]?.body);
      expect(sent.answers.focus).toMatchObject({
        whenDied: '2026-05',
        lifeChanges: ['move', 'job'],
      });
      expect(sent.timeZone).toBe('America/New_York');
      const kept = await page.evaluate(() => [
        localStorage.length + sessionStorage.length,
        document.cookie,
      ]);
      expect(kept).toEqual([0, '']);
    },
    120_000,
  );

  test('keeps every answer when the language changes', async () => {
    const page = await open();
    await walk(page, calmAnswers, { until: 'name' });
    await give(page, 'contact.name', calmAnswers);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Su nombre' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    expect(await page.locator('#contact-name').inputValue()).toBe('Maria Alvarez');
  });

  test('works where the service cannot say what day it is', async () => {
    server.practice = null;
    const page = await open();
    await walk(page, calmAnswers, { until: 'name' });
    expect(await heading(page)).toContain(en.pages.name.title);
    expect(await page.locator('footer').innerText()).toContain(openPractice.phone);
  });
});

describe('finding the way', () => {
  test('a new page starts with its heading in focus', async () => {
    const page = await open();
    await goOn(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe(`Section 1 of 8 - ${openPractice.name}`);
  });

  test('what is missing is listed, in focus, and each line leads to its field', async () => {
    const page = await open();
    await walk(page, calmAnswers, { until: 'reach' });
    await goOn(page);
    const summary = page.getByRole('alert');
    expect(await summary.locator('a').allInnerTexts()).toEqual([
      en.questions['contact.phone'].missing,
      en.questions['contact.email'].missing,
    ]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
    expect(await axeViolations(page)).toEqual([]);

    await summary.locator('a').last().click();
    expect(await focused(page)).toBe('contact-email');
    const described = await page.locator('#contact-email').getAttribute('aria-describedby');
    expect(described?.split(' ')).toContain('contact-email-error');
  });

  test('the browser goes back and forward, with every answer kept', async () => {
    const page = await open();
    await walk(page, calmAnswers, { until: 'reach' });
    const address = page.url();
    await page.goBack();
    await page.goBack();
    expect(await heading(page)).toContain(en.pages.name.title);
    expect(await page.locator('#contact-name').inputValue()).toBe('Maria Alvarez');
    await page.goForward();
    expect(await heading(page)).toContain(en.pages.safe.title);
    expect(page.url()).toBe(address);
  });

  test('one answer is changed from the page to check, and nothing else', async () => {
    const page = await open();
    await walk(page, calmAnswers);
    await page.getByRole('button', { name: `${en.check.change} ${en.pages.name.title}` }).click();
    await page.locator('#contact-name').fill('Ana Maria');
    await goOn(page);
    expect(await heading(page)).toContain(en.check.title);
    await goOn(page);
    await page.getByRole('heading', { name: en.thanks.title }).waitFor();
    expect(server.received[0]?.body).toMatchObject({
      contact: { name: 'Ana Maria', phone: '770-555-0142' },
    });
  });
});

describe('people the form is not enough for', () => {
  test('somebody too young is stopped before any question about health', async () => {
    const page = await open();
    await walk(page, { ...calmAnswers, dateOfBirth: '2009-1-5' }, { until: 'name' });
    const text = await page.locator('main').innerText();
    expect(text).toContain(en.tooYoung.parent(openPractice.phone));
    expect(text).toContain('988');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: en.tooYoung.fix }).click();
    expect(await page.locator('#dateOfBirth').inputValue()).toBe('1');
    expect(server.received).toEqual([]);
  });

  test('danger now brings help at once, and a way to send what there is', async () => {
    const answers = { ...calmAnswers, 'answers.safety.thoughtsOfEndingLifeNow': 'yes' };
    server.answer = {
      kind: 'received',
      reply: { crisisHelp: 'full', staffBackAt: '2026-11-27T09:00:00-05:00' },
    };
    const page = await open();
    await walk(page, answers, { until: 'help-thoughts' });
    expect(await page.locator('main').innerText()).toContain(en.help.nobodyTold);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: en.help.send }).click();
    await goOn(page);
    await page.getByRole('heading', { name: en.thanks.helpFull.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Friday, November 27 at 9:00 AM EST');
    expect(intakeRequest(rule).parse(server.received[0]?.body).answers.safety).toMatchObject({
      thoughtsOfEndingLifeNow: 'yes',
      unsafeRightNow: 'unsaid',
    });
  });

  test('without script the phone number and crisis help are there', async () => {
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.address);
    const text = await page.locator('main').innerText();
    expect(text).toContain(openPractice.phone);
    expect(text).toContain(en.frame.noScript(openPractice.phone));
    expect(await page.locator('a[href="tel:988"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('sending', () => {
  async function readyToSend(): Promise<Page> {
    const page = await open();
    await walk(page, calmAnswers);
    return page;
  }
  const thanks = (page: Page) => page.getByRole('heading', { name: en.thanks.title }).waitFor();

  test('pressed twice sends once', async () => {
    const page = await readyToSend();
    await page.getByRole('button', { name: en.check.send }).dblclick();
    await thanks(page);
    expect(server.received).toHaveLength(1);
  });

  test('a lost reply is tried again with the same key, and nothing is lost', async () => {
    const page = await readyToSend();
    server.answer = { kind: 'cut-off' };
    await goOn(page);
    await page.getByText(en.failed.noAnswer(openPractice.phone)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    server.answer = { kind: 'received' };
    await page.getByRole('button', { name: en.failed.retry }).click();
    await thanks(page);
    const [first, second] = server.received;
    expect(second).toEqual(first);
  });

  test('a fault of the service is said with the phone number, and the answers stay', async () => {
    const page = await readyToSend();
    const fault = { type: '/problems/fault', title: 'Fault', status: 500 };
    server.answer = { kind: 'problem', problem: fault };
    await goOn(page);
    await page.getByText(en.failed.fault(openPractice.phone)).waitFor();
    expect(await page.locator('main').innerText()).toContain('Maria Alvarez');
  });

  test('a field that the service refuses leads back to its question', async () => {
    const page = await readyToSend();
    const errors = [{ field: 'contact.email', reason: 'cannot be used' }];
    const refused = { type: '/problems/invalid-request', title: 'No', status: 400, errors };
    server.answer = { kind: 'problem', problem: refused };
    await goOn(page);
    await page.getByRole('alert').locator('a').click();
    expect(await heading(page)).toContain(en.pages.reach.title);
    expect(await page.locator('#contact-email-error').innerText()).toBe(
      en.questions['contact.email'].wrong,
    );
  });

  test('after it, the way back shows nothing of what was sent', async () => {
    const page = await readyToSend();
    await goOn(page);
    await thanks(page);
    await page.goBack();
    expect(await heading(page)).toBe(en.thanks.title);
    expect(await page.content()).not.toContain('Maria');
  });
});

describe('leaving', () => {
  async function typed(): Promise<{ page: Page; asked: string[] }> {
    const page = await open();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await walk(page, calmAnswers, { until: 'where' });
    await page.route(NEUTRAL_SITE, (route) => route.fulfill({ body: 'Sunny' }));
    return { page, asked };
  }

  test.each([
    ['the button', (page: Page) => page.getByRole('button', { name: en.frame.leave }).click()],
    [
      'Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ])('by %s shows another page at once, without a question', async (_how, leave) => {
    const { page, asked } = await typed();
    await leave(page);
    await page.waitForURL(NEUTRAL_SITE);
    expect(asked).toEqual([]);
    await page.goBack();
    expect(await page.content()).not.toContain('Maria');
    opened.forEach(({ complaints }) => complaints.splice(0));
  });

  test('by accident is asked about once something was typed', async () => {
    const { page, asked } = await typed();
    const warned = page.waitForEvent('dialog');
    await page.evaluate(() => location.reload());
    await warned;
    await page.getByRole('heading', { name: en.start.title }).waitFor();
    expect(asked).toEqual(['beforeunload']);
  });
});
