import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { english as en } from '../../../web/visit/words/en.ts';
import { visitStage } from './visit-stage.ts';
import { aVisit, anAppointment, justCancelled, moved } from './visits.ts';

const stage = visitStage();
const DESK = { viewport: { width: 1280, height: 900 } } as const;

/** Presses Tab until the control of this name has the focus; a person would give up as soon. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return (activeElement?.closest('label') ?? activeElement)?.textContent ?? '';
    });
    if (focused.replace(/\s+/gu, ' ').includes(name)) return;
  }
  throw new Error(`The Tab key never reached “${name}”`);
}

describe('with the keyboard alone', () => {
  test('an appointment is confirmed', async () => {
    const confirmed = aVisit({ appointments: [anAppointment({ confirmed: true })] });
    stage.shows('POST confirm', confirmed);
    const page = await stage.open(aVisit(), DESK);
    await tabTo(page, en.may.confirm);
    await page.keyboard.press('Enter');
    await page.getByText(en.done.confirmed).waitFor();
    await tabTo(page, en.may.move);
  });

  test('another time is found on a later day and moved to', async () => {
    stage.shows('POST move', aVisit({ appointments: [moved()] }));
    const page = await stage.open(aVisit(), DESK);
    await tabTo(page, en.may.move);
    await page.keyboard.press('Enter');
    await page.locator('.fold').first().waitFor();
    await tabTo(page, '9:00 AM');
    await page.keyboard.press('Space');
    await tabTo(page, 'Wednesday, December 2');
    await page.keyboard.press('Enter');
    await tabTo(page, '11:00 AM');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, en.move.confirm);
    await page.keyboard.press('Enter');
    await page.getByText(en.done.moved).waitFor();
    expect(stage.server().posted()).toEqual([
      ['move', { session: 3, version: 1, to: { date: '2026-12-02', time: '15:30' } }],
    ]);
  });

  test('an appointment is cancelled and brought back', async () => {
    stage.shows('POST cancel', aVisit({ appointments: [justCancelled()] }));
    stage.shows('POST undo', aVisit());
    const page = await stage.open(aVisit(), DESK);
    await tabTo(page, en.may.cancel);
    await page.keyboard.press('Enter');
    await tabTo(page, en.cancel.tick);
    await page.keyboard.press('Space');
    await tabTo(page, en.cancel.confirm);
    await page.keyboard.press('Enter');
    await tabTo(page, en.may.undo);
    await page.keyboard.press('Enter');
    await page.getByText(en.done.undone).waitFor();
    expect(
      stage
        .server()
        .posted()
        .map(([what]) => what),
    ).toEqual(['cancel', 'undo']);
  });

  test('the reading place can be reached past the bar at the top', async () => {
    const page = await stage.open(aVisit(), DESK);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(en.may.confirm);
  });
});
