import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { OFFER_STANDINGS, type OfferPage } from '../../../schemas/offers.ts';
import type { Language } from '../../../schemas/practice.ts';
import { OFFER_WORDS } from '../../../web/visit/offer/offer-words.ts';
import { axeViolations } from '../intake/form-driver.ts';
import { PHONE, textOf, visitStage } from './visit-stage.ts';
import { TOKEN } from './visits.ts';

const stage = visitStage();
const en = OFFER_WORDS.en;

/** A Tuesday evening by the practice's clock, to be answered within a day. */
const anOffer = (overrides: Partial<OfferPage> = {}): OfferPage => ({
  now: '2026-12-01T17:00:00.000Z',
  language: 'en',
  timeZone: 'America/New_York',
  clientTimeZone: null,
  phone: '770-609-9164',
  start: { date: '2026-12-08', time: '18:00' },
  startsAt: '2026-12-08T23:00:00.000Z',
  endsAt: '2026-12-08T23:50:00.000Z',
  until: '2026-12-02T17:00:00.000Z',
  standing: 'open',
  ...overrides,
});

async function open(offer = anOffer(), options: BrowserContextOptions = {}): Promise<Page> {
  stage.shows('GET ', offer);
  const page = await stage.blank(options);
  await page.goto(`${stage.server().address}/offer#${TOKEN}`);
  await page
    .getByRole('heading', {
      level: 1,
      name: OFFER_WORDS[offer.language].standing[offer.standing].title,
    })
    .waitFor();
  return page;
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('an opening', () => {
  test('is shown with its time, the client’s own clock, and until when to answer', async () => {
    const text = await textOf(await open(anOffer({ clientTimeZone: 'America/Phoenix' })));
    expect(text).toContain('Tuesday, December 8, 2026 6:00 – 6:50 PM Eastern Time');
    expect(text).toContain('By your own clock: 4:00 – 4:50 PM Mountain Standard Time');
    expect(text).toContain('Please answer by Wednesday, December 2 at 12:00 PM.');
  });

  test('is answered by nothing but a press: opening and reloading only read', async () => {
    const page = await open();
    await page.reload();
    await page.getByRole('button', { name: en.yes, exact: true }).waitFor();
    expect(stage.server().posted()).toEqual([]);
  });

  test.for([
    ['yes', 'accept', 'yes'],
    ['no', 'decline', 'no'],
  ] as const)(
    'takes a %s once, and says what follows from it',
    async ([button, post, standing]) => {
      const page = await open();
      stage.shows(`POST ${post}`, anOffer({ standing }));
      await page.getByRole('button', { name: en[button], exact: true }).dblclick();
      await page.getByText(en.standing[standing].lead).waitFor();
      expect(stage.server().posted()).toEqual([[post, {}]]);
      expect(await page.getByRole('button', { name: en.yes, exact: true }).count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    },
  );

  test('can be answered by keyboard alone', async () => {
    const page = await open();
    stage.shows('POST accept', anOffer({ standing: 'yes' }));
    for (let tabs = 0; tabs < 20; tabs += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      if (focused === en.yes) break;
    }
    await page.keyboard.press('Enter');
    await page.getByText(en.standing.yes.lead).waitFor();
  });

  test('says so when the time had gone to somebody else, and whom to call', async () => {
    const page = await open();
    stage.shows('POST accept', anOffer({ standing: 'gone' }));
    await press(page, en.yes);
    await page.getByText(en.standing.gone.lead).waitFor();
    expect(await page.getByRole('link', { name: /770-609-9164/ }).count()).toBeGreaterThan(0);
  });

  test('that is over by the time of the press says so', async () => {
    const page = await open();
    const body = { type: '/problems/offer-over', title: 'This offer is over', status: 409 };
    stage.answer('POST accept', { status: 409, body });
    stage.shows('GET ', anOffer({ standing: 'over' }));
    await press(page, en.yes);
    await page.getByText(en.standing.over.lead).waitFor();
  });

  test('keeps both answers when a press did not arrive, and the same press tries again', async () => {
    const page = await open();
    stage.answer('POST accept', 'cut-off');
    await press(page, en.yes);
    await page.getByText(/We could not be reached/).waitFor();
    stage.shows('POST accept', anOffer({ standing: 'yes' }));
    await press(page, en.yes);
    await page.getByText(en.standing.yes.lead).waitFor();
  });

  test('that cannot be read can be read again', async () => {
    stage.answer('GET ', { status: 503, body: {} });
    const page = await stage.blank();
    await page.goto(`${stage.server().address}/offer#${TOKEN}`);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    stage.shows('GET ', anOffer());
    await again.click();
    await page.getByRole('button', { name: en.yes, exact: true }).waitFor();
  });

  test.for([
    ['a link that opens nothing', `#${TOKEN}`, en.gone.title],
    ['no link', '', en.noLink.title],
  ] as const)('behind %s is told of kindly', async ([, hash, title]) => {
    stage.answer('GET ', { status: 404, body: { type: '/problems/link-gone' } });
    const page = await stage.blank();
    await page.goto(`${stage.server().address}/offer${hash}`);
    await page.getByRole('heading', { name: title }).waitFor();
  });

  test('says nowhere what kind of practice it is', async () => {
    const page = await open();
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(/counsel|therap|mental|waiting list|intake/i);
  });
});

const looks = (['en', 'es'] as const).flatMap((language: Language) =>
  OFFER_STANDINGS.map((standing) => ({ language, standing })),
);
const VIEWS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a phone in the dark', { ...PHONE, viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ['a desk by day', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
];
describe.for(VIEWS)('on %s', ([, options]) => {
  test.for(looks)(
    '$standing in $language is whole and accessible',
    async ({ language, standing }) => {
      const zone = standing === 'open' ? 'Pacific/Honolulu' : null;
      const page = await open(anOffer({ language, standing, clientTimeZone: zone }), options);
      expect(await axeViolations(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    },
  );
});
