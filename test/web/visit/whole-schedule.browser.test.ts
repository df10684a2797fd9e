import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { VisitReply } from '../../../schemas/visit.ts';
import { english as en } from '../../../web/visit/words/en.ts';
import { textOf, visitStage } from './visit-stage.ts';
import { NOTHING, aSchedule, type Appointment } from './visits.ts';

const stage = visitStage();
const button = (name: string) => ({ name, exact: true });
const rows = async (page: Page) =>
  (await page.locator('.row').allInnerTexts()).map((row) => row.replace(/\s+/gu, ' '));

/** The schedule with one appointment told differently. */
function scheduleWith(session: number, change: Partial<Appointment>): VisitReply {
  const schedule = aSchedule();
  const appointments = schedule.appointments.map((one) =>
    one.session === session ? { ...one, ...change } : one,
  );
  return { ...schedule, appointments };
}

describe('the whole schedule', () => {
  test('shows the next appointment in full, the others by their time, the past ones folded', async () => {
    const page = await stage.open(aSchedule());
    expect(await page.locator('h1').innerText()).toBe(en.titleOfAll);
    expect(await textOf(page, '.ticket')).toContain('Tuesday, November 24, 2026');
    expect(await textOf(page)).toContain(en.when.list('Eastern Time'));
    const all = await rows(page);
    expect(all).toHaveLength(13);
    expect(all[0]).toBe('Tuesday, December 1 10:00 – 10:50 AM You will be there');
    expect(all[10]).toBe('Tuesday, February 9 10:00 – 10:50 AM');
    expect(await page.locator('.row:visible').count()).toBe(11);
    await page.getByText(en.all.past(2)).click();
    expect(await page.locator('.row:visible').count()).toBe(13);
  });

  test('keeps the same time by the clock after the clocks change', async () => {
    const march = aSchedule()
      .appointments.slice(0, 2)
      .map((one, week) => ({
        ...one,
        state: 'booked' as const,
        confirmed: false,
        start: { date: week === 0 ? '2027-03-09' : '2027-03-16', time: '18:00' },
        startsAt: week === 0 ? '2027-03-09T23:00:00.000Z' : '2027-03-16T22:00:00.000Z',
        endsAt: week === 0 ? '2027-03-09T23:50:00.000Z' : '2027-03-16T22:50:00.000Z',
      }));
    const clientTimeZone = 'America/Phoenix';
    const page = await stage.open(aSchedule({ appointments: march, clientTimeZone }));
    const text = await textOf(page, '.ticket');
    expect(text).toContain('6:00 – 6:50 PM Eastern Time');
    expect(text).toContain('4:00 – 4:50 PM Mountain Standard Time');
    expect(await rows(page)).toEqual(['Tuesday, March 16 6:00 – 6:50 PM (3:00 – 3:50 PM)']);
  });

  test('a later one is opened, confirmed, and left again', async () => {
    stage.shows('POST confirm', scheduleWith(6, { confirmed: true }));
    const page = await stage.open(aSchedule());
    await page.getByRole('button', { name: 'December 15' }).click();
    await page.getByRole('button', button(en.may.confirm)).click();
    await page.getByText(en.done.confirmed).waitFor();
    expect(stage.server().posted()).toEqual([['confirm', { session: 6, version: 1 }]]);
    await page.getByRole('button', button(`‹ ${en.frame.back}`)).click();
    await page.getByRole('heading', button(en.titleOfAll)).waitFor();
    expect(await rows(page)).toContain('Tuesday, December 15 10:00 – 10:50 AM You will be there');
  });

  test('a later one is cancelled and can be undone where it is shown', async () => {
    const undo = {
      state: 'cancelled' as const,
      undoUntil: '2026-11-23T15:15:00.000Z',
      may: { ...NOTHING, undo: true },
    };
    stage.shows('POST cancel', scheduleWith(6, undo));
    const page = await stage.open(aSchedule());
    await page.getByRole('button', { name: 'December 15' }).click();
    await page.getByRole('button', button(en.may.cancel)).click();
    await page.getByLabel(en.cancel.tick).check();
    await page.getByRole('button', button(en.cancel.confirm)).click();
    await page.getByRole('button', button(en.may.undo)).waitFor();
    expect(await textOf(page, '.ticket')).toContain('Tuesday, December 15, 2026');
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', button(en.titleOfAll)).waitFor();
    expect(await rows(page)).toContain('Tuesday, December 15 10:00 – 10:50 AM Cancelled');
  });

  test('with nothing to come says whom to call', async () => {
    stage.shows('GET ', aSchedule({ appointments: [] }));
    const page = await stage.blank();
    await page.goto(`${stage.server().address}/visit#${'a'.repeat(43)}`);
    await page.getByText(en.all.none).waitFor();
    expect(await page.locator('main a[href^="tel:"]').count()).toBe(1);
  });
});
