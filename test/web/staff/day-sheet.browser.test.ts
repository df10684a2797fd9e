import { beforeEach, describe, expect, test } from 'vitest';
import { aForm } from '../../support/intake-form.ts';
import { consoleStage } from './support/console-stage.ts';
import { aPlan } from './support/course-plans.ts';
import { aCounselor, CourseService } from './support/course-service.ts';
import { DESKTOP, expectAccessible, PHONE } from './support/open-console.ts';

let service: CourseService;
const stage = consoleStage((asked) => service.answer(asked));
beforeEach(() => {
  service = new CourseService(aCounselor());
});
const open = (date = '2026-12-08', options = DESKTOP) => stage.open(`#/day-sheet/${date}`, options);

/** A course on Tuesdays at ten, from December 8, of a client with this leave to call. */
const booked = async (call: boolean, time = '10:00') => {
  const { contact } = aForm();
  const safeToUse = { email: true, call, voicemail: false };
  const intakeId = service.accepted('green', { contact: { ...contact, safeToUse } });
  await service.booked(intakeId, aPlan({ first: { date: '2026-12-08', time } }));
};

describe('the day sheet', () => {
  test.each([
    ['a desktop in light colours', DESKTOP],
    ['a phone in dark colours', PHONE],
  ])(
    'has time, client, counselor, place and a number that may be called, on %s',
    async (_name, options) => {
      await booked(true);
      const { page, faults } = await open('2026-12-08', options);
      const row = page.getByRole('row', { name: /10:00/ });
      await row.waitFor();
      expect(await row.innerText()).toMatch(
        /10:00.*Ani.*Dana Reyes.*770-555-0142 \(no voicemail\).*Office/s,
      );
      await expectAccessible(page);
      expect(faults).toEqual([]);
    },
  );

  test('shows no number where a call is not safe', async () => {
    await booked(false);
    const { page } = await open();
    await page.getByText('do not call').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('770-555-0142');
  });

  test('says so when nobody is booked, and goes on to the day after', async () => {
    await booked(true);
    const { page } = await open('2026-12-07');
    await page.getByText('Nobody is booked on this day.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Day after' }).click();
    await page.getByRole('row', { name: /10:00/ }).waitFor();
  });

  test('on paper no control is left', async () => {
    await booked(true);
    const { page } = await open();
    await page.getByRole('row', { name: /10:00/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await page.getByText('Ani').isVisible()).toBe(true);
  });
});
