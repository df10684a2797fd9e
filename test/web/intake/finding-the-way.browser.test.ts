import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { intakeRequest } from '../../../schemas/intake.request.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { calmAnswers, rule } from './answers.ts';
import { axeViolations, goOn } from './form-driver.ts';
import { PHONE, formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';
import { openPractice } from './practice.ts';

const stage = formStage();
const en = await loadMessages('en');
const heading = (page: Page) => page.locator('h1').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

describe('finding the way', () => {
  test('a new page starts with its heading in focus', async () => {
    const page = await stage.open();
    await goOn(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    expect(await page.title()).toBe(`Section 1 of 8 - ${openPractice.name}`);
  });

  test('what is missing is listed, in focus, and each line leads to its field', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'reach' });
    await goOn(page);
    const summary = page.getByRole('alert');
    expect(await summary.locator('a').allInnerTexts()).toEqual([
      en.questions['contact.phone'].missing,
      en.questions['contact.email'].missing,
    ]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary');
    expect(await axeViolations(page)).toEqual([]);

    await summary.locator('a').last().click();
    expect(await focused(page)).toBe('contact-email');
    const described = await page.locator('#contact-email').getAttribute('aria-describedby');
    expect(described?.split(' ')).toContain('contact-email-error');
  });

  test('the browser goes back and forward, with every answer kept', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'reach' });
    const address = page.url();
    await page.goBack();
    await page.goBack();
    expect(await heading(page)).toContain(en.pages.name.title);
    expect(await page.locator('#contact-name').inputValue()).toBe('Maria Alvarez');
    await page.goForward();
    expect(await heading(page)).toContain(en.pages.safe.title);
    expect(page.url()).toBe(address);
  });

  test('one answer is changed from the page to check, and nothing else', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers);
    await page.getByRole('button', { name: `${en.check.change} ${en.pages.name.title}` }).click();
    await page.locator('#contact-name').fill('Ana Maria');
    await goOn(page);
    expect(await heading(page)).toContain(en.check.title);
    await goOn(page);
    await page.getByRole('heading', { name: en.thanks.title }).waitFor();
    expect(stage.server().received[0]?.body).toMatchObject({
      contact: { name: 'Ana Maria', phone: '770-555-0142' },
    });
  });
});

describe('people the form is not enough for', () => {
  test('somebody too young is stopped before any question about health', async () => {
    const page = await stage.open();
    await hurry(page, { ...calmAnswers, dateOfBirth: '2009-1-5' }, { until: 'name' });
    const text = await page.locator('main').innerText();
    expect(text).toContain(en.tooYoung.parent(openPractice.phone));
    expect(text).toContain('988');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: en.tooYoung.fix }).click();
    expect(await page.locator('#dateOfBirth').inputValue()).toBe('1');
    expect(stage.server().received).toEqual([]);
  });

  test('danger now brings help at once, and a way to send what there is', async () => {
    const answers = { ...calmAnswers, 'answers.safety.thoughtsOfEndingLifeNow': 'yes' };
    stage.server().answer = {
      kind: 'received',
      reply: { crisisHelp: 'full', staffBackAt: '2026-11-27T09:00:00-05:00' },
    };
    const page = await stage.open();
    await hurry(page, answers, { until: 'help-thoughts' });
    expect(await page.locator('main').innerText()).toContain(en.help.nobodyTold);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: en.help.send }).click();
    await goOn(page);
    await page.getByRole('heading', { name: en.thanks.helpFull.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Friday, November 27 at 9:00 AM EST');
    expect(
      intakeRequest(rule).parse(stage.server().received[0]?.body).answers.safety,
    ).toMatchObject({
      thoughtsOfEndingLifeNow: 'yes',
      unsafeRightNow: 'unsaid',
    });
  });

  test('without script the phone number and crisis help are there', async () => {
    const context = await stage.browser().newContext({ ...PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.server().address);
    const text = await page.locator('main').innerText();
    expect(text).toContain(openPractice.phone);
    expect(text).toContain(en.frame.noScript);
    expect(await page.locator('a[href="tel:988"]').count()).toBeGreaterThan(0);
    await context.close();
  });
});
