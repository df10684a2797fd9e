import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { VisitReply } from '../../../schemas/visit.ts';
import type { Language } from '../../../schemas/practice.ts';
import { WORDS } from '../../../web/visit/words/spoken.ts';
import type { Words } from '../../../web/visit/words/words.ts';
import { axeViolations } from '../intake/form-driver.ts';
import { PHONE, visitStage } from './visit-stage.ts';
import {
  NOTHING,
  TOKEN,
  aSchedule,
  aVisit,
  anAppointment,
  justCancelled,
  moved,
  openings,
  refused,
} from './visits.ts';

const stage = visitStage();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

type Look = {
  readonly visit?: VisitReply;
  readonly then?: (page: Page, words: Words, language: Language) => Promise<void>;
};

/** Everything that can be on the screen. */
const LOOKS: Readonly<Record<string, Look>> = {
  'one appointment': { visit: aVisit({ clientTimeZone: 'Pacific/Honolulu' }) },
  'the whole schedule': { visit: aSchedule({ clientTimeZone: 'America/Chicago' }) },
  'a cancellation that can be undone': { visit: aVisit({ appointments: [justCancelled()] }) },
  'a link of an earlier time': { visit: aVisit({ changed: true, appointments: [moved()] }) },
  'the notice period': {
    visit: aVisit({
      now: '2026-12-01T02:00:00.000Z',
      appointments: [anAppointment({ may: { ...NOTHING, confirm: true } })],
    }),
  },
  'a confirmation': {
    then: async (page, words, language) => {
      const appointments = [anAppointment({ confirmed: true })];
      stage.shows('POST confirm', aVisit({ language, appointments }));
      await press(page, words.may.confirm);
      await page.getByText(words.done.confirmed).waitFor();
    },
  },
  'a press that did not arrive': {
    then: async (page, words) => {
      stage.answer('POST confirm', 'cut-off');
      await press(page, words.may.confirm);
      await page.getByText(words.failure['no-answer']).waitFor();
    },
  },
  'the choice of another time': {
    visit: aVisit({ clientTimeZone: 'Asia/Tokyo' }),
    then: async (page, words) => {
      await press(page, words.may.move);
      await page.locator('.slots input').first().check();
      await page.locator('.chosen').waitFor();
    },
  },
  'cancelling without a tick': {
    then: async (page, words) => {
      await press(page, words.may.cancel);
      await press(page, words.cancel.confirm);
      await page.getByText(words.cancel.missing).waitFor();
    },
  },
  'a private calendar': {
    then: async (page, words) => {
      const url = `https://visits.example.org/api/feeds/${'fQ2bZr7L'.repeat(5)}`;
      stage.answer('POST feed', { status: 200, body: { url } });
      await press(page, words.feed.make);
      await page.getByLabel(words.feed.label).waitFor();
    },
  },
};

const PHONE_DARK = { ...PHONE, colorScheme: 'dark' } as const;
const DESK_LIGHT = { viewport: { width: 1280, height: 900 }, colorScheme: 'light' } as const;
const SMALL = { viewport: { width: 320, height: 480 }, forcedColors: 'active' } as const;

/** Opens every view in turn, and looks at each. */
async function lookAtAll(
  language: Language,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, { visit = aVisit(), then }] of Object.entries(LOOKS)) {
    const page = await stage.open({ ...visit, language }, options);
    await then?.(page, WORDS[language], language);
    found.push(...(await look(page)).map((what) => `${name}: ${what}`));
    await page.context().close();
  }
  return found;
}

const tooWide = (page: Page) =>
  page.evaluate(() =>
    document.documentElement.scrollWidth > window.innerWidth ? ['wider than the screen'] : [],
  );

describe('every view', () => {
  test.each([
    ['on a dark phone in Spanish', 'es', PHONE_DARK],
    ['on a light desk in English', 'en', DESK_LIGHT],
  ] as const)('can be used by everyone %s', async (_where, language, options) => {
    const found = await lookAtAll(language, options, async (page) => [
      ...(await axeViolations(page)),
      ...(await tooWide(page)),
    ]);
    expect(found).toEqual([]);
  });

  test.each(['en', 'es'] as const)('fits a very small screen in %s', async (language) => {
    expect(await lookAtAll(language, SMALL, tooWide)).toEqual([]);
  });

  test.each([
    ['no link at all', ''],
    ['a link that is gone', `#${TOKEN}`],
  ])('of %s can be read by everyone', async (_what, hash) => {
    stage.answer('GET ', refused('link-gone', 404));
    const page = await stage.blank(PHONE_DARK);
    await page.goto(`${stage.server().address}/visit${hash}`);
    await page.locator('main .actions').waitFor();
    expect([...(await axeViolations(page)), ...(await tooWide(page))]).toEqual([]);
  });
});

describe('what has the focus', () => {
  test.each<Language>(['en', 'es'])('is never under the chosen time in %s', async (language) => {
    const many = openings.flatMap(({ date }, at) =>
      ['08:00', '09:00', '10:15', '11:30', '13:00', '14:45', '16:00'].map((time) => ({
        date: date.replace(/\d\d$/, String(10 + at)),
        time,
        startsAt: `${date}T15:00:00.000Z`,
      })),
    );
    stage.answer('GET openings', { status: 200, body: { openings: many } });
    const page = await stage.open(aVisit({ language }));
    await press(page, WORDS[language].may.move);
    await page.locator('.slots input').first().check();
    const covered: string[] = [];
    for (let step = 0; step < 8; step += 1) {
      await page.keyboard.press('Tab');
      const where = await page.evaluate(() => {
        const focus = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.chosen');
        if (!focus || !bar || bar.contains(document.activeElement)) return '';
        const { top, bottom } = bar.getBoundingClientRect();
        const under = focus.bottom > top && focus.top < bottom;
        return under ? (document.activeElement?.textContent ?? 'something') : '';
      });
      if (where !== '') covered.push(where);
    }
    expect(covered).toEqual([]);
  });
});
