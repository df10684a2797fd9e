import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asideEn } from '../../../web/intake/draft/aside-words.en.ts';
import { asideEs } from '../../../web/intake/draft/aside-words.es.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { calmAnswers } from './answers.ts';
import { axeViolations } from './form-driver.ts';
import { formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';

const stage = formStage();
const [en, es] = [await loadMessages('en'), await loadMessages('es')];
const { link } = asideEn;
const ANA = 'ana@example.org';
const table = () => stage.server().drafts.table;
const mails = () => [...table().mails.values()].map(({ kind }) => kind);
const field = (page: Page) => page.getByLabel(link.label);
const press = (page: Page) => page.getByRole('button', { name: link.send }).click();

/** The page that is shown to whoever leaves the form for later. */
async function leftForLater(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await stage.open(options);
  await hurry(page, calmAnswers, { until: 'where' });
  await page.getByText(en.saving.saved).waitFor();
  await page.getByRole('button', { name: en.later }).click();
  await page.getByRole('heading', { name: asideEn.later.title }).waitFor();
  return page;
}

describe('a link by email', () => {
  test('goes to the address of the form unless another is given, and can be put right', async () => {
    const page = await leftForLater();
    expect(await field(page).inputValue()).toBe(calmAnswers['contact.email']);
    await field(page).fill('anna@example.org');
    await press(page);
    await page.getByText(link.sent('anna@example.org')).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await field(page).fill(ANA);
    await press(page);
    await page.getByText(link.sent(ANA)).waitFor();
    expect([...table().drafts.values()]).toMatchObject([{ mailTo: ANA, generation: 1 }]);
    expect(mails()).toEqual(['draft-link', 'draft-link']);
  });

  test('is not sent to what is no address, and says so where it is read out', async () => {
    const page = await leftForLater({ viewport: { width: 1280, height: 900 } });
    for (const wrong of ['', 'ana', 'ana@']) {
      await field(page).fill(wrong);
      await press(page);
      await page.getByText(link.badAddress).waitFor();
      expect(await field(page).getAttribute('aria-invalid')).toBe('true');
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(mails()).toEqual([]);
    stage.forgive();
  });

  test('says when the line is down, keeps the address, and is asked for again', async () => {
    const page = await leftForLater();
    stage.server().draftsAnswer = false;
    await field(page).fill(ANA);
    await press(page);
    await page.getByText(en.failed.noAnswer(stage.server().practice?.phone ?? '')).waitFor();
    stage.server().draftsAnswer = true;
    expect(await field(page).inputValue()).toBe(ANA);
    await press(page);
    await page.getByText(link.sent(ANA)).waitFor();
    stage.forgive();
  });

  test('says in Spanish what it says in English', async () => {
    const page = await leftForLater({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: asideEs.link.title }).waitFor();
    await page.getByLabel(asideEs.link.label).fill(ANA);
    await page.getByRole('button', { name: asideEs.link.send }).click();
    await page.getByText(asideEs.link.sent(ANA)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('whoever has lost the link', () => {
  test('asks for it from the first page, and hears the same for any address', async () => {
    const page = await stage.open();
    await page.getByRole('button', { name: en.start.begun }).click();
    await page.getByRole('heading', { name: asideEn.gone.title }).waitFor();
    await field(page).fill(ANA);
    await page.keyboard.press('Enter');
    await page.getByText(link.againSent(ANA)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(mails()).toEqual(['draft-link']);
  });

  test('asks in Spanish too', async () => {
    const page = await stage.open({ locale: 'es-US' });
    await page.getByRole('button', { name: es.start.begun }).click();
    await page.getByRole('heading', { name: asideEs.gone.title }).waitFor();
    await page.getByLabel(asideEs.link.label).fill(ANA);
    await page.getByRole('button', { name: asideEs.link.send }).click();
    await page.getByText(asideEs.link.againSent(ANA)).waitFor();
  });
});
