import { describe, expect, test } from 'vitest';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { calmAnswers } from './answers.ts';
import { axeViolations } from './form-driver.ts';
import { START } from './form-server.ts';
import { formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';

const stage = formStage();
const en = await loadMessages('en');
const HIDDEN = 'input[name="subject"]';

describe('the field that nobody sees', () => {
  test('is not seen, not spoken and not reached by a key', async () => {
    const page = await stage.open();
    await page.getByRole('heading', { name: en.start.title }).waitFor();
    // What it lies in is clipped to nothing.
    const box = await page.locator(`div:has(> label > ${HIDDEN})`).boundingBox();
    expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThanOrEqual(1);
    expect(await page.getByRole('textbox').count()).toBe(0);
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).not.toBe(
        'subject',
      );
    }
    expect(await axeViolations(page)).toEqual([]);
  });

  test('goes along empty with a person’s form, beside the stamp of its opening', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers);
    await page.getByRole('button', { name: en.check.send }).click();
    await page.getByRole('heading', { name: en.thanks.title }).waitFor();
    expect(stage.server().received[0]?.body).toMatchObject({
      guard: { start: START, subject: '' },
    });
  });

  test('takes along what a script has put there, and the script gets the thanks of all', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers);
    await page.locator(HIDDEN).evaluate((field: HTMLInputElement) => {
      field.value = 'Cheap watches';
    });
    await page.getByRole('button', { name: en.check.send }).click();
    await page.getByRole('heading', { name: en.thanks.title }).waitFor();
    expect(stage.server().received[0]?.body).toMatchObject({
      guard: { subject: 'Cheap watches' },
    });
  });
});
