import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../web/intake/questions/question.ts';
import { launchBrowser } from '../support/browser.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';
import { unhurried } from '../support/unhurried.ts';
import { calmAnswers } from '../web/intake/answers.ts';
import { axeViolations, goOn, openForm, walk } from '../web/intake/form-driver.ts';

const SCREENS = [
  ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['a desktop in the light', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

/** Someone in danger after a death, who may be mailed. */
const inDanger: Answers = {
  ...calmAnswers,
  'consents.email': 'yes',
  'answers.phq9.items.0': '2',
  'answers.phq9.items.1': '3',
  'answers.phq9.items.8': '2',
  'answers.gad7.items.0': '1',
  'answers.safety.thoughtsOfEndingLifeNow': 'yes',
  'answers.focus.onset': '4-6-months',
  'answers.focus.aroundThen': ['someone-died'],
  'answers.focus.eventTiming.someone-died': 'same-time',
  'answers.focus.someoneDied': 'yes',
  'answers.focus.whoDied': 'my mother',
  'answers.focus.closenessToThem': 'close',
  'answers.focus.longing': '4',
  'answers.focus.avoidingReminders': '3',
  'answers.focus.wish': 'coping-with-a-loss',
  narrative: 'Since my mother died the house is silent.',
};

type Mail = {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

describe.each(SCREENS)('from form to inbox on %s', (_screen, options) => {
  let browser: Browser;
  let product: LocalProduct;
  let context: BrowserContext;
  beforeAll(async () => {
    [browser, product] = await Promise.all([launchBrowser(), startLocalProduct()]);
    context = await browser.newContext(options);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  test('a client in danger is shown help, mailed, read by a counselor and accepted', async () => {
    const form = await openForm(browser, product.origin, options);
    await walk(form.page, inDanger);
    unhurried(product);
    await sendForm(form.page);
    await seesFullHelp(form.page);
    expect(form.complaints).toEqual([]);

    await product.engine.settle();
    const mails = (await (await fetch(`${product.origin}/local/mail`)).json()) as Mail[];
    expect(mails.map(({ to, subject }) => `${to.join()}: ${subject}`).sort()).toEqual([
      'DanFeldman@gentle-empathy.com: A new form is waiting',
      'DanFeldman@gentle-empathy.com: An urgent form is waiting',
      'maria@example.org: We have your form',
    ]);
    await findsInMailbox(await context.newPage(), product.origin, 'We have your form');

    const desk = await context.newPage();
    const elsewhere = requestsOutside(desk, product.origin);
    await signIn(desk, consoleLink(mails, 'An urgent form is waiting'), 'Maya Whitfield');
    await readAndAcknowledge(desk);
    const letter = await acceptWithAnotherFocus(desk);
    await product.engine.settle();
    const mailbox = await context.newPage();
    expect(await mailWords(mailbox, product.origin, 'Our answer to your form')).toBe(letter);
    expect(elsewhere).toEqual([]);
  });
});

async function sendForm(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  await goOn(page);
  await page.getByRole('heading', { name: 'Thank you. We have your answers.' }).waitFor();
}

async function seesFullHelp(page: Page): Promise<void> {
  await page.getByText('Please do not wait for us').waitFor();
  expect(await page.getByRole('link', { name: 'Call 988' }).first().isVisible()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
}

async function findsInMailbox(page: Page, origin: string, subject: string): Promise<void> {
  await page.goto(`${origin}/local`);
  await page.getByText(subject).first().click();
  await page.getByText('maria@example.org').first().waitFor();
}

/** What the mail with this subject says, as it looks. */
async function mailWords(page: Page, origin: string, subject: string): Promise<string> {
  const mails = (await (await fetch(`${origin}/local/mail`)).json()) as Mail[];
  await page.setContent(mails.find((mail) => mail.subject === subject)?.html ?? '');
  return page.locator('.letter').innerText();
}

/** The one link of the staff's mail, as a mail program would open it. */
function consoleLink(mails: readonly Mail[], subject: string): string {
  const text = mails.find((mail) => mail.subject === subject)?.text ?? '';
  const links = text.match(/https?:\/\/\S+/g) ?? [];
  expect(links).toHaveLength(1);
  return links[0] ?? '';
}

function requestsOutside(page: Page, origin: string): string[] {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) elsewhere.push(url);
  });
  return elsewhere;
}

async function signIn(page: Page, link: string, person: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: person }).click();
  await page.getByText('Maria Alvarez').waitFor();
  expect(await axeViolations(page)).toEqual([]);
}

async function readAndAcknowledge(page: Page): Promise<void> {
  await page.getByText('Maria Alvarez').click();
  await page.getByText('Suggestion only').first().waitFor();
  await page.getByText('Since my mother died the house is silent.').first().waitFor();
  await page.getByRole('button', { name: 'I have seen this and am calling' }).click();
  await page.getByText('Seen by you').waitFor();
  expect(await axeViolations(page)).toEqual([]);
}

/** What the letter said when it was shown. */
async function acceptWithAnotherFocus(page: Page): Promise<string> {
  await page.getByRole('radio', { name: /Accept/ }).check();
  await page.getByRole('radio', { name: 'Role transition' }).check();
  await page.getByLabel('Reason').fill('She wants to begin with the life she has now.');
  await page.getByRole('radio', { name: 'Send this letter' }).check();
  const letter = page.getByRole('group', { name: 'The letter as it is mailed' });
  const shown = await letter.locator('.letter').innerText();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record the decision' }).click();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Record and send' }).click();
  await page.getByText('The decision is recorded').waitFor();
  const decided = await page.locator('.panel-decisions').innerText();
  expect(decided).toContain('Role transition');
  expect(decided).toContain('She wants to begin with the life she has now.');
  expect(await page.locator('.panel-decide').innerText()).toContain('Grief');
  return shown;
}
