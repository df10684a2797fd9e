import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DraftPart } from '../../../domain/draft/draft-parts.ts';
import { loadMessages } from '../../../web/intake/load-messages.ts';
import { asideEn } from '../../../web/intake/draft/aside-words.en.ts';
import { asideEs } from '../../../web/intake/draft/aside-words.es.ts';
import { calmAnswers, fullAnswers } from './answers.ts';
import { axeViolations, give, goOn, walk } from './form-driver.ts';
import { formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';

const stage = formStage();
const [en, es] = [await loadMessages('en'), await loadMessages('es')];
const heading = (page: Page) => page.locator('h1').innerText();
const isSaved = (page: Page) => page.getByText(en.saving.saved).waitFor();
const thanks = (page: Page) => page.getByRole('heading', { name: en.thanks.title }).waitFor();
const welcomed = (page: Page) =>
  page.getByRole('heading', { name: asideEn.resume.title }).waitFor();
const carryOn = (page: Page) => page.getByRole('button', { name: asideEn.resume.next }).click();
const sent = () => [...stage.server().drafts.records.values()];

describe('after a reload', () => {
  test('the form goes on where it was, shows no answer, and is sent whole', async () => {
    const page = await stage.open();
    await hurry(page, fullAnswers, { until: 'worry-1' });
    await isSaved(page);
    await page.reload();
    await welcomed(page);
    expect(await axeViolations(page)).toEqual([]);
    await carryOn(page);
    expect(await heading(page)).toContain(en.pages['worry-1'].title);

    await hurry(page, fullAnswers, { from: 'worry-1' });
    const text = await page.locator('main').innerText();
    expect(text).toContain(en.check.answered);
    for (const told of ['Maria Alvarez', '12 Oak Street', '770-555-0177'])
      expect(await page.content()).not.toContain(told);
    expect(await axeViolations(page)).toEqual([]);
    await goOn(page);
    await thanks(page);
    const [record] = sent();
    expect(record?.client).toMatchObject({ name: 'Maria Alvarez', phone: '770-555-0142' });
    expect(record?.answered.answers.phq9.items[0]).toBe(1);
    expect(record?.answered.answers.gad7.items[6]).toBe(3);
  });

  test('a part can be answered again, and what is said last counts', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'safe' });
    await isSaved(page);
    await page.reload();
    await welcomed(page);
    await page.locator('.answers--you summary').click();
    await page.getByRole('button', { name: `${en.check.again} ${en.pages.name.title}` }).click();
    expect(await page.locator('#contact-name').inputValue()).toBe('');
    await hurry(page, { ...calmAnswers, 'contact.name': 'Ana Maria' }, { from: 'name' });
    await goOn(page);
    await thanks(page);
    expect(sent()[0]?.client.name).toBe('Ana Maria');
  });

  test('nothing is left in the browser’s storage, and no request carries the token in its address', async () => {
    const page = await stage.open();
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await hurry(page, calmAnswers, { until: 'where' });
    await isSaved(page);
    const token = await page.evaluate(() => location.hash.slice(1));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(addresses.join('\n')).not.toContain(token);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual([0, 0, '', 0]);
  });

  test('a form that is kept no more says so, and can be begun anew', async () => {
    const page = await stage.open();
    await page.goto(`${stage.server().address}#${'x'.repeat(43)}`);
    await page.getByRole('heading', { name: asideEn.gone.title }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: asideEn.gone.anew }).click();
    expect(await heading(page)).toContain(en.start.title);
  });
});

describe('leaving for later', () => {
  test('says until when the form is kept, in both languages', async () => {
    const page = await stage.open({ colorScheme: 'dark' });
    await hurry(page, calmAnswers, { until: 'where' });
    await isSaved(page);
    await page.getByRole('button', { name: en.later }).click();
    await page.getByRole('heading', { name: asideEn.later.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Tuesday, December 15');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: asideEs.later.title }).waitFor();
    expect(await page.locator('main').innerText()).toContain('martes, 15 de diciembre');
    await page.getByRole('button', { name: asideEs.later.goOn }).click();
    await page.getByText(es.pages.where.title).waitFor();
  });

  test('nobody too young is kept', async () => {
    const page = await stage.open();
    await hurry(page, { ...calmAnswers, dateOfBirth: '2012-1-5' }, { until: 'name' });
    await page.getByRole('heading', { name: en.tooYoung.title }).waitFor();
    expect(stage.server().drafts.table.drafts.size).toBe(0);
  });
});

test('an answer that asks for help is kept before help is shown', async () => {
  const answers = { ...calmAnswers, 'answers.safety.thoughtsOfEndingLifeNow': 'yes' };
  const page = await stage.open();
  await hurry(page, answers, { until: 'help-thoughts' });
  await isSaved(page);
  const text = await page.locator('main').innerText();
  expect(text).toContain(en.help.nobodyTold);
  expect(text).toContain(en.help.saved);
  const [draft] = stage.server().drafts.table.drafts.values();
  expect(draft).toMatchObject({
    values: { thoughts: { 'answers.safety.thoughtsOfEndingLifeNow': 'yes' } },
  });
});

describe('two windows with one form', () => {
  test('lose nothing, send one form, and say what happened', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'where' });
    await isSaved(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await welcomed(second);

    // A window behind another draws nothing, and so takes no press.
    await page.bringToFront();
    await hurry(page, calmAnswers, { from: 'where' });
    await isSaved(page);
    await second.bringToFront();
    await second.locator('.answers--you summary').click();
    await second.getByRole('button', { name: `${en.check.again} ${en.pages.name.title}` }).click();
    await give(second, 'contact.name', { 'contact.name': 'Ana Maria' });
    await goOn(second);
    const [draft] = stage.server().drafts.table.drafts.keys();
    const keptName = () => stage.server().drafts.table.drafts.get(String(draft));
    await expect
      .poll(keptName)
      .toMatchObject({ values: { name: { 'contact.name': 'Ana Maria' } } });

    await page.bringToFront();
    await goOn(page);
    await page.getByText(en.failed.changed).waitFor();
    expect(await page.locator('main').innerText()).toContain(en.sections.you);
    await goOn(page);
    await thanks(page);
    expect(sent().map(({ client }) => client.name)).toEqual(['Ana Maria']);

    await second.bringToFront();
    await give(second, 'contact.whereNow', { 'contact.whereNow': 'Elsewhere' });
    await goOn(second);
    await second.getByRole('heading', { name: asideEn.sent.title }).waitFor();
    expect(sent()).toHaveLength(1);
  });
});

describe('where the service has lost parts of the form, as after a restore', () => {
  const drafts = () => stage.server().drafts.table.drafts;
  /** The one form that is kept. */
  function kept() {
    const [draft] = drafts().values();
    if (draft?.state !== 'open') throw new Error('No form is kept');
    return draft;
  }
  function lose(...lost: readonly DraftPart[]): void {
    const without = (of: object) =>
      Object.fromEntries(Object.entries(of).filter(([part]) => !lost.some((one) => one === part)));
    const { parts, values, ...draft } = kept();
    drafts().set(draft.id, { ...draft, parts: without(parts), values: without(values) });
  }

  test('those that the page does not hold are asked once more, by name, and none is left out', async () => {
    const page = await stage.open();
    await hurry(page, fullAnswers, { until: 'worry-1' });
    await isSaved(page);
    await page.reload();
    await welcomed(page);
    await carryOn(page);
    await hurry(page, fullAnswers, { from: 'worry-1' });
    await isSaved(page);
    lose('name', 'weeks-1');
    await goOn(page);
    await page.getByText(en.missing([en.sections.you, en.sections.weeks])).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await heading(page)).toContain(en.pages.name.title);
    await give(page, 'contact.name', fullAnswers);
    await goOn(page);
    expect(await heading(page)).toContain(en.pages['weeks-1'].title);
    await walk(page, fullAnswers, { from: 'weeks-1', until: 'weeks-2' });
    await page.getByRole('heading', { name: en.check.title }).waitFor();
    await goOn(page);
    await thanks(page);
    const [record] = sent();
    expect(record?.client.name).toBe('Maria Alvarez');
    expect(record?.answered.answers.phq9.items[0]).toBe(1);
  });

  test('those that the page holds it gives again by itself', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'where' });
    await isSaved(page);
    lose('name');
    await hurry(page, calmAnswers, { from: 'where', until: 'emergency' });
    await expect.poll(() => kept().values.name).toMatchObject({ 'contact.name': 'Maria Alvarez' });
    expect(await page.locator('main').innerText()).not.toContain(en.missing([en.sections.you]));
  });
});

test('while the line is down the form goes on, says so, and is kept once it is back', async () => {
  const page = await stage.open();
  await hurry(page, calmAnswers, { until: 'safe' });
  await isSaved(page);
  stage.server().draftsAnswer = false;
  await hurry(page, calmAnswers, { from: 'safe', until: 'where' });
  await page.getByText(en.saving.waiting).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  stage.server().draftsAnswer = true;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await isSaved(page);
  const [draft] = stage.server().drafts.table.drafts.values();
  expect(draft).toMatchObject({ values: { contact: { 'contact.phone': '770-555-0142' } } });
});

test('where nothing could ever be kept, the form is sent all the same', async () => {
  const page = await stage.open();
  stage.server().draftsAnswer = false;
  await hurry(page, calmAnswers);
  await goOn(page);
  await thanks(page);
  expect(stage.server().received[0]?.body).toMatchObject({ contact: { name: 'Maria Alvarez' } });
  expect(await page.getByRole('link', { name: en.thanks.putRight }).count()).toBe(0);
});

test('a hundred thousand characters are refused with a clear sentence, and nothing before them is lost', async () => {
  const page = await stage.open();
  await hurry(page, calmAnswers, { until: 'words' });
  await isSaved(page);
  await page.locator('#narrative').fill('a'.repeat(100_000));
  await goOn(page);
  await page.getByRole('alert').getByText(en.problems['too-long']).waitFor();
  await page.locator('#narrative').fill('Short now.');
  await hurry(page, calmAnswers, { from: 'words' });
  await goOn(page);
  await thanks(page);
  expect(sent()[0]?.answered.narrative).toBe('Short now.');
});
