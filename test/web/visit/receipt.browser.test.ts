import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../schemas/practice.ts';
import { REQUEST_STANDINGS, type ReceiptPage } from '../../../schemas/receipt.ts';
import { RECEIPT_WORDS } from '../../../web/visit/receipt/receipt-words.ts';
import { axeViolations } from '../intake/form-driver.ts';
import { PHONE, textOf, visitStage } from './visit-stage.ts';
import { TOKEN } from './visits.ts';

const stage = visitStage();
const en = RECEIPT_WORDS.en;

const aReceipt = (overrides: Partial<ReceiptPage> = {}): ReceiptPage => ({
  language: 'en',
  timeZone: 'America/New_York',
  receivedAt: '2026-12-01T17:00:00.000Z',
  standing: 'received',
  mayPutRight: false,
  ...overrides,
});

async function open(receipt = aReceipt(), options: BrowserContextOptions = {}): Promise<Page> {
  stage.shows('GET ', receipt);
  const page = await stage.blank(options);
  await page.goto(`${stage.server().address}/receipt#${TOKEN}`);
  const { standing } = RECEIPT_WORDS[receipt.language];
  await page.getByText(standing[receipt.standing].lead).waitFor();
  return page;
}
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a form that was sent', () => {
  test('is shown by when it came, and nothing that is in it', async () => {
    expect(await textOf(await open())).toContain(
      'Your form came to us on Tuesday, December 1 at 12:00 PM.',
    );
  });

  test('is taken back by a press and a second one, by keyboard alone', async () => {
    const page = await open();
    stage.shows('POST withdraw', aReceipt({ standing: 'withdrawn' }));
    await button(page, en.takeBack).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: en.sure.title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(stage.server().posted()).toEqual([]);
    await button(page, en.sure.yes).focus();
    await page.keyboard.press('Enter');
    await page.getByText(en.standing.withdrawn.lead).waitFor();
    expect(stage.server().posted()).toEqual([['withdraw', {}]]);
    expect(await button(page, en.takeBack).count()).toBe(0);
  });

  test('stays where it is when the question is answered with no, and when only opened', async () => {
    const page = await open();
    await button(page, en.takeBack).click();
    await button(page, en.sure.no).click();
    await button(page, en.takeBack).waitFor();
    await page.reload();
    await button(page, en.takeBack).waitFor();
    expect(stage.server().posted()).toEqual([]);
  });

  test('that has become a course by the time of the press says whom to call', async () => {
    const page = await open();
    const body = { type: '/problems/active-course', title: 'There is a course', status: 409 };
    stage.answer('POST withdraw', { status: 409, body });
    stage.shows('GET ', aReceipt({ standing: 'booked' }));
    await button(page, en.takeBack).click();
    await button(page, en.sure.yes).click();
    await page.getByText(en.standing.booked.lead).waitFor();
    expect(await page.getByRole('link', { name: /770-609-9164/ }).count()).toBeGreaterThan(0);
  });

  test('keeps the question when a press did not arrive, and the same press tries again', async () => {
    const page = await open();
    stage.answer('POST withdraw', 'cut-off');
    await button(page, en.takeBack).click();
    await button(page, en.sure.yes).click();
    await page.getByText(/We could not be reached/).waitFor();
    stage.shows('POST withdraw', aReceipt({ standing: 'withdrawn' }));
    await button(page, en.sure.yes).click();
    await page.getByText(en.standing.withdrawn.lead).waitFor();
  });

  test('has its address put right by keyboard alone, once it is an address', async () => {
    const page = await open(aReceipt({ mayPutRight: true }));
    stage.shows('POST contact', aReceipt({ mayPutRight: true }));
    await button(page, en.putRight.button).press('Enter');
    await page.getByRole('heading', { name: en.putRight.title }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    await button(page, en.putRight.save).press('Enter');
    await page.getByRole('link', { name: en.putRight.nothing }).press('Enter');
    await page.keyboard.type('ana.right');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: en.putRight.email.wrong }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(stage.server().posted()).toEqual([]);

    await page.getByLabel(en.putRight.email.label).fill(' ana.right@example.org ');
    await page.keyboard.press('Enter');
    await page.getByText(en.putRight.done).waitFor();
    expect(stage.server().posted()).toEqual([['contact', { email: 'ana.right@example.org' }]]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('that was put right often enough says whom to call, and keeps what was typed', async () => {
    const page = await open(aReceipt({ mayPutRight: true }));
    const body = { type: '/problems/too-many-changes', title: 'Several times', status: 409 };
    stage.answer('POST contact', { status: 409, body });
    await button(page, en.putRight.button).click();
    await page.getByLabel(en.putRight.phone.label).fill('555-010-0177');
    await button(page, en.putRight.save).click();
    await page.getByText(/Please call us, and we will write it down/).waitFor();
    expect(await page.getByLabel(en.putRight.phone.label).inputValue()).toBe('555-010-0177');
  });

  test.for([
    ['a link that opens nothing', `#${TOKEN}`, en.gone.title],
    ['no link', '', en.noLink.title],
  ] as const)('behind %s is told of kindly', async ([, hash, title]) => {
    stage.answer('GET ', { status: 404, body: { type: '/problems/link-gone' } });
    const page = await stage.blank();
    await page.goto(`${stage.server().address}/receipt${hash}`);
    await page.getByRole('heading', { name: title }).waitFor();
  });
});

const looks = (['en', 'es'] as const).flatMap((language: Language) =>
  [...REQUEST_STANDINGS, 'sure', 'contact'].map((look) => ({ language, look })),
);
const VIEWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone in the dark', { ...PHONE, colorScheme: 'dark' }],
  ['a desk by day', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
];
describe.for(VIEWS)('on %s', ([, options]) => {
  test.for(looks)('$look in $language is whole and accessible', async ({ language, look }) => {
    const words = RECEIPT_WORDS[language];
    const standing = REQUEST_STANDINGS.find((one) => one === look) ?? 'received';
    const mayPutRight = look === 'contact';
    const page = await open(aReceipt({ language, standing, mayPutRight }), options);
    if (look === 'contact') await button(page, words.putRight.button).click();
    if (look === 'sure') {
      await button(page, words.takeBack).click();
      await page.getByRole('heading', { name: words.sure.title }).waitFor();
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(
      /counsel|consej|therap|terap|mental|intake/i,
    );
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});
