import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { english as en } from '../../../web/visit/words/en.ts';
import { textOf, visitStage } from './visit-stage.ts';
import { aVisit, moved, openings, refused } from './visits.ts';

const stage = visitStage();
const button = (name: string) => ({ name, exact: true });
const thursday = () => aVisit({ appointments: [moved()] });

async function looking(visit = aVisit()): Promise<Page> {
  const page = await stage.open(visit);
  await page.getByRole('button', button(en.may.move)).click();
  await page.getByRole('heading', button(en.move.title)).waitFor();
  return page;
}

async function chooseThursday(page: Page): Promise<void> {
  await page.getByText('Thursday, December 3').first().click();
  await page.getByLabel('2:00 PM').check();
}

describe('finding another time', () => {
  test('asks for what is free only now, and shows it by day', async () => {
    const before = await stage.open();
    expect(stage.server().received.some(({ url }) => url.includes('openings'))).toBe(false);
    await before.context().close();
    const page = await looking();
    await page.locator('.fold').first().waitFor();
    expect(stage.server().received.at(-1)?.url).toBe('/api/visit/openings?session=3');
    const days = await page.locator('.fold summary').allInnerTexts();
    expect(days.map((day) => day.replace(/\s+/gu, ' '))).toEqual([
      'Monday, November 30 2 free times',
      'Wednesday, December 2 2 free times',
      'Thursday, December 3 1 free time',
    ]);
    const times = await page.locator('.slots label:visible').allInnerTexts();
    expect(times.map((time) => time.replace(/\s+/gu, ' '))).toEqual(['9:00 AM', '1:30 PM']);
  });

  test('moves with a second press, and only to what was chosen last', async () => {
    stage.shows('POST move', thursday());
    const page = await looking();
    await page.getByLabel('9:00 AM').check();
    expect(await textOf(page, '.chosen')).toContain('Monday, November 30, 9:00 AM Eastern Time');
    await chooseThursday(page);
    expect(await page.locator('.slots input:checked').count()).toBe(1);
    expect(stage.server().posted()).toEqual([]);

    await page.getByRole('button', button(en.move.confirm)).dblclick();
    await page.getByText(en.done.moved).waitFor();
    expect(await textOf(page)).toContain('Thursday, December 3, 2026 2:00 – 2:50 PM Eastern Time');
    expect(stage.server().posted()).toEqual([
      ['move', { session: 3, version: 1, to: { date: '2026-12-03', time: '14:00' } }],
    ]);
  });

  test('by the link of the earlier time shows the new one, and how to go on', async () => {
    stage.shows('POST move', { ...thursday(), changed: true });
    const page = await looking();
    await chooseThursday(page);
    await page.getByRole('button', button(en.move.confirm)).click();
    await page.getByText(en.done.moved).waitFor();
    const text = await textOf(page);
    expect(text).toContain('Thursday, December 3, 2026');
    expect(text).toContain(en.movedOn);
    expect(text).not.toContain(en.changed.title);
    expect(await page.locator('main button').count()).toBe(0);
  });

  test('a time that somebody else took meanwhile is said, and the others are looked up anew', async () => {
    stage.answer('POST move', refused('not-bookable'));
    const page = await looking();
    await chooseThursday(page);
    stage.answer('GET openings', { status: 200, body: { openings: openings.slice(0, 4) } });
    await page.getByRole('button', button(en.move.confirm)).click();
    await page.getByText(en.failure.taken).waitFor();
    await expect.poll(() => page.locator('.fold').count()).toBe(2);
    expect(await page.getByRole('button', button(en.move.confirm)).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  test('shows the client’s own clock in brackets, with the weekday where it is another one', async () => {
    const page = await looking(aVisit({ clientTimeZone: 'Asia/Tokyo' }));
    await page.locator('.fold').first().waitFor();
    const text = await textOf(page);
    expect(text).toContain(en.when.listWithOwn('Eastern Time', 'Japan Standard Time'));
    expect(text).toContain('9:00 AM (11:00 PM)');
    expect(text).toContain('1:30 PM (Tue 3:30 AM)');
  });

  test('with nothing free there is the telephone', async () => {
    stage.answer('GET openings', { status: 200, body: { openings: [] } });
    const page = await looking();
    await page.getByText(en.move.none).waitFor();
    expect(await page.locator('main a[href="tel:7706099164"]').count()).toBe(1);
  });

  test('a look that gets no answer can be tried again', async () => {
    stage.answer('GET openings', 'cut-off');
    const page = await looking();
    await page.getByText(en.failure['no-answer']).waitFor();
    stage.answer('GET openings', { status: 200, body: { openings } });
    await page.getByRole('button', button(en.retry)).click();
    await page.locator('.fold').first().waitFor();
  });

  test('is left by the browser’s own way back with nothing done', async () => {
    const page = await looking();
    await page.goBack();
    await page.getByRole('button', button(en.may.confirm)).waitFor();
    expect(stage.server().posted()).toEqual([]);
  });
});
