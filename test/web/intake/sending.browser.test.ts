import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hashOfToken } from '../../../functions/shared/link-token.ts';
import { NEUTRAL_SITE } from '../../../web/shared/leave.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { calmAnswers } from './answers.ts';
import { axeViolations, goOn } from './form-driver.ts';
import { formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';
import { openPractice } from './practice.ts';

const stage = formStage();
const en = await loadMessages('en');
const heading = (page: Page) => page.locator('h1').innerText();

describe('sending', () => {
  async function readyToSend(): Promise<Page> {
    const page = await stage.open();
    await hurry(page, calmAnswers);
    return page;
  }
  const thanks = (page: Page) => page.getByRole('heading', { name: en.thanks.title }).waitFor();

  test('pressed twice sends once', async () => {
    const page = await readyToSend();
    await page.getByRole('button', { name: en.check.send }).dblclick();
    await thanks(page);
    expect(stage.server().received).toHaveLength(1);
    const way = await page.getByRole('link', { name: en.thanks.putRight }).getAttribute('href');
    const [path, token] = (way ?? '').split('#');
    const opened = stage.server().drafts.table.links.get(hashOfToken(token ?? ''));
    expect([path, opened?.purpose]).toEqual(['/receipt', 'receipt']);
  });

  test('a lost reply is asked for again, and what had arrived is not sent twice', async () => {
    const page = await readyToSend();
    stage.server().answer = { kind: 'cut-off' };
    await goOn(page);
    await page.getByText(en.failed.noAnswer(openPractice.phone)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    stage.server().answer = { kind: 'received' };
    await page.getByRole('button', { name: en.failed.retry }).click();
    await thanks(page);
    expect(stage.server().received).toHaveLength(1);
    expect(stage.server().drafts.records.size).toBe(1);
  });

  test('a fault of the service is said with the phone number, and the answers stay', async () => {
    const page = await readyToSend();
    const fault = { type: '/problems/fault', title: 'Fault', status: 500 };
    stage.server().answer = { kind: 'problem', problem: fault };
    await goOn(page);
    await page.getByText(en.failed.fault(openPractice.phone)).waitFor();
    expect(await page.locator('main').innerText()).toContain('Maria Alvarez');
  });

  test('a field that the service refuses leads back to its question', async () => {
    const page = await readyToSend();
    const errors = [{ field: 'contact.email', reason: 'cannot be used' }];
    const refused = { type: '/problems/invalid-request', title: 'No', status: 400, errors };
    stage.server().answer = { kind: 'problem', problem: refused };
    await goOn(page);
    await page.getByRole('alert').locator('a').click();
    expect(await heading(page)).toContain(en.pages.reach.title);
    expect(await page.locator('#contact-email-error').innerText()).toBe(
      en.questions['contact.email'].wrong,
    );
  });

  test('after it, the way back shows nothing of what was sent', async () => {
    const page = await readyToSend();
    await goOn(page);
    await thanks(page);
    await page.goBack();
    await thanks(page);
    expect(await page.content()).not.toContain('Maria');
  });
});

describe('leaving', () => {
  async function typed(): Promise<{ page: Page; asked: string[] }> {
    const page = await stage.open();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await hurry(page, calmAnswers, { until: 'where' });
    await page.route(NEUTRAL_SITE, (route) => route.fulfill({ body: 'Sunny' }));
    return { page, asked };
  }

  test.each([
    ['the button', (page: Page) => page.getByRole('button', { name: en.frame.leave }).click()],
    [
      'Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ])('by %s shows another page at once, without a question', async (_how, leave) => {
    const { page, asked } = await typed();
    await leave(page);
    await page.waitForURL(NEUTRAL_SITE);
    expect(asked).toEqual([]);
    await page.goBack();
    expect(await page.content()).not.toContain('Maria');
    stage.forgive();
  });

  test('by accident is asked about where something was typed and not passed on', async () => {
    const { page, asked } = await typed();
    await page.locator('#contact-whereNow').fill('Somewhere');
    const warned = page.waitForEvent('dialog');
    await page.evaluate(() => location.reload());
    await warned;
    await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
    expect(asked).toEqual(['beforeunload']);
  });
});
