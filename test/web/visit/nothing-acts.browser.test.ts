import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NEUTRAL_SITE } from '../../../web/shared/leave.ts';
import { settings } from '../intake/practice.ts';
import { visitStage, textOf } from './visit-stage.ts';
import { TOKEN, aSchedule, aVisit, anAppointment, justCancelled } from './visits.ts';

const stage = visitStage();
const posted = () => stage.server().posted();

const PRESSES: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a person', (page) => page.locator('button').first().click()],
  [
    'a script',
    (page) =>
      page.evaluate(() => document.querySelector<HTMLElement>('button, [type=submit]')?.click()),
  ],
  [
    'the Tab key and Enter',
    async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    },
  ],
];

describe('opening a link changes nothing', () => {
  test('a view, a reload and a look ahead only read', async () => {
    const page = await stage.open();
    await page.reload();
    await page.locator('.ticket').waitFor();
    await page.request.head(`${stage.server().address}/visit`);
    await page.request.get(`${stage.server().address}/visit`, {
      headers: { 'sec-purpose': 'prefetch;prerender' },
    });
    expect(posted()).toEqual([]);
    const read = stage.server().received.filter(({ url }) => url.startsWith('/api/'));
    expect(read.map(({ method, url, token }) => [method, url, token])).toEqual([
      ['GET', '/api/visit', `Bearer ${TOKEN}`],
      ['GET', '/api/visit', `Bearer ${TOKEN}`],
    ]);
  });

  describe.each([
    ['one appointment', aVisit()],
    ['a whole schedule', aSchedule()],
    ['a cancellation that can be undone', aVisit({ appointments: [justCancelled()] })],
  ])('the first button of %s', (_what, visit) => {
    test.each(PRESSES)('does nothing when %s presses it', async (_who, press) => {
      const page = await stage.open(visit);
      await press(page);
      // Whatever the press had asked for would be there before this answer.
      await page.evaluate(() => fetch('/visit').then((reply) => reply.text()));
      expect(posted()).toEqual([]);
    });
  });

  test('coming back to the page reads again, and only that', async () => {
    const page = await stage.open();
    stage.shows('GET ', aVisit({ appointments: [anAppointment({ confirmed: true })] }));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('.standing--confirmed').waitFor();
    expect(posted()).toEqual([]);
  });
});

describe('the link', () => {
  test('stays in the address and goes to the service in a header alone', async () => {
    const page = await stage.open();
    expect(new URL(page.url()).hash).toBe(`#${TOKEN}`);
    await page.getByRole('button', { name: 'Find another time' }).click();
    await page.getByRole('heading', { name: 'Find another time' }).waitFor();
    expect(new URL(page.url()).hash).toBe(`#${TOKEN}`);
    const asked = stage.server().received.filter(({ url }) => url.startsWith('/api/'));
    expect(new Set(asked.map(({ token }) => token))).toEqual(new Set([`Bearer ${TOKEN}`]));
  });

  test('pasted over another one opens what is its own', async () => {
    const page = await stage.open();
    const other = TOKEN.replace('tok', 'new');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, other);
    await expect
      .poll(() => stage.server().received.some(({ token }) => token === `Bearer ${other}`))
      .toBe(true);
  });
});

describe('somebody who looks on', () => {
  test.each(['en', 'es'] as const)('learns nothing from the page in %s', async (language) => {
    const page = await stage.open(aSchedule({ language }));
    const title = language === 'en' ? 'Your appointment' : 'Su cita';
    expect(await page.title()).toBe(title);
    const shown = `${await textOf(page, 'body')} ${await page.title()}`;
    expect(shown).not.toContain(settings.name);
    expect(shown).not.toMatch(
      /therap|terap|counsel|consej|depress|depres|suicid|session|sesi[oó]n/i,
    );
    expect(shown).not.toMatch(/\b\d+ (of|de) 14\b/);
  });

  test('sees another page at once when it is left, and cannot go back to it', async () => {
    const page = await stage.open();
    await page.route(NEUTRAL_SITE, (route) => route.fulfill({ body: 'Sunny' }));
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL(NEUTRAL_SITE);
    expect(await page.goBack()).toBeNull();
    stage.forgive();
  });
});
