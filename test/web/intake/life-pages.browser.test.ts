import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { intakeRequest } from '../../../schemas/intake.request.ts';
import { fullAnswers, calmAnswers, rule } from './answers.ts';
import { axeViolations, goOn } from './form-driver.ts';
import { PHONE, formStage } from './form-stage.ts';
import { hurry } from './hurry.ts';

const stage = formStage();
const DESK = { viewport: { width: 1280, height: 900 }, locale: 'en-US' } as const;

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const listed = (page: Page, says: string) =>
  page.locator('.entry__says', { hasText: says }).waitFor();
const choose = (page: Page, group: string, label: string) =>
  page.getByRole('group', { name: group }).getByLabel(label, { exact: true }).check();
const looks = async (page: Page, found: string[], where: string) => {
  for (const violation of await axeViolations(page)) found.push(`${where}: ${violation}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  if (wide) found.push(`${where}: is wider than the screen`);
};
const kept = process.env['LIFE_PICTURES'];
const shot = async (page: Page, name: string) => {
  if (kept) await page.screenshot({ path: `${kept}/${name}.png`, fullPage: true });
};

/** Adds one person, with every part of them told. */
async function addPartner(page: Page, onStep: (where: string) => Promise<void>): Promise<void> {
  await press(page, 'Add a person');
  await heading(page, 'A person in your life');
  await page.getByLabel('What do you call them?').fill('Sam');
  await choose(page, 'Who are they to you?', 'My partner');
  await onStep('name');
  await goOn(page);
  await heading(page, 'About Sam');
  await choose(page, 'Are you in touch?', 'Yes, we are in touch');
  await choose(page, 'How close are you?', 'Very close: the first ring');
  await onStep('place');
  await goOn(page);
  await choose(page, 'How much can you lean on them?', 'Some');
  await choose(page, 'How much strain is there between you?', 'A lot');
  await onStep('tie');
  await goOn(page);
  await choose(page, 'How often are you in touch?', 'Most days');
  await choose(page, 'Has something changed between you lately?', 'There is more trouble now');
  await page.locator('#person-when').selectOption('6');
  await page.getByLabel('Year', { exact: true }).fill('2026');
  await onStep('lately');
  await goOn(page);
  await heading(page, 'People who matter to you');
}

async function addMove(page: Page, onStep: (where: string) => Promise<void>): Promise<void> {
  await press(page, 'A move');
  await heading(page, 'Something that happened');
  expect(await page.getByLabel('What was it?').inputValue()).toBe('move');
  await page.getByLabel('When was it?').selectOption('2026-04');
  await page.getByLabel('A few words about it').fill('From the coast to Buford');
  await onStep('event');
  await goOn(page);
  await heading(page, 'The last two years');
}

describe('the circle and the line', () => {
  test.each([
    ['a phone', 'phone', PHONE],
    [
      'a dark phone with large text',
      'dark',
      { ...PHONE, viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
    ],
    [
      'a desk with forced colors',
      'desk',
      { ...DESK, forcedColors: 'active', reducedMotion: 'reduce' },
    ],
  ] as const)(
    'are filled in on %s, and sent as they were told',
    async (_where, name, options: BrowserContextOptions) => {
      const page = await stage.open(options);
      const found: string[] = [];
      const look = async (where: string) => {
        await looks(page, found, where);
        await shot(page, `${name}-${where}`);
      };
      await hurry(page, fullAnswers, { until: 'circle' });
      await page.getByRole('button', { name: 'Add a person' }).waitFor();
      await look('circle-empty');
      await page.getByRole('button', { name: /my mother/ }).click();
      await heading(page, 'About my mother');
      await choose(page, 'How close are you?', 'Close: the second ring');
      await look('died');
      await goOn(page);
      await addPartner(page, look);
      await choose(page, 'Are these all the people who matter to you?', 'Yes, these are all');
      await look('circle');
      await goOn(page);
      await heading(page, 'The last two years');
      await look('line-empty');
      await page.getByLabel('Do you know the month').selectOption('2026-06');
      await addMove(page, look);
      await look('line');
      await goOn(page);
      await hurry(page, fullAnswers, { from: 'wish' });
      await heading(page, 'Check your answers');
      await page.getByText('What has been happening').click();
      await page.getByText('Sam (partner): closest to you').waitFor();
      await look('check');
      await goOn(page);
      await heading(page, 'Thank you').catch(() => undefined);
      expect(found).toEqual([]);
      const sent = intakeRequest(rule).parse(stage.server().received[0]?.body);
      expect(sent.answers.inventory).toEqual({
        people: [
          { name: 'my mother', standing: 'died', when: '2026-05', ring: 2 },
          {
            name: 'Sam',
            relation: 'partner',
            standing: 'in-touch',
            ring: 1,
            support: 'some',
            strain: 'a-lot',
            contact: 'daily',
            change: 'more-trouble',
            when: '2026-06',
          },
        ],
        everyone: 'yes',
      });
      expect(sent.answers.timeline).toEqual({
        events: [{ month: '2026-04', kind: 'move', label: 'From the coast to Buford' }],
        onset: '2026-06',
      });
    },
    120_000,
  );

  test('may both be passed over, and then nothing of them is sent', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers);
    await goOn(page);
    await page.locator('.page__head').waitFor({ state: 'detached' });
    const sent = intakeRequest(rule).parse(stage.server().received[0]?.body);
    expect(sent.answers).not.toHaveProperty('inventory');
    expect(sent.answers).not.toHaveProperty('timeline');
  }, 60_000);

  test('are filled in by keyboard alone, and a ring is chosen from a list', async () => {
    const page = await stage.open(DESK);
    await hurry(page, calmAnswers, { until: 'circle' });
    await page.getByRole('button', { name: 'Add a person' }).waitFor();
    await tabTo(page, 'Add a person');
    await page.keyboard.press('Enter');
    await heading(page, 'A person in your life');
    await tabTo(page, 'person-name');
    await page.keyboard.type('R. T.');
    await page.keyboard.press('Enter');
    await heading(page, 'About R. T.');
    await tabTo(page, 'person-ring');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const told = page.locator('svg.circle desc');
    expect(await told.textContent()).toContain('R. T.: less close');
    await page.keyboard.press('Enter');
    await heading(page, 'About R. T.');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await heading(page, 'People who matter to you');
    await listed(page, 'R. T.: less close.');
    await tabTo(page, 'Remove R. T.');
    await page.keyboard.press('Enter');
    await page.getByText('R. T. is taken off.').waitFor();
    await tabTo(page, 'Put back');
    await page.keyboard.press('Enter');
    await listed(page, 'R. T.: less close.');
  }, 60_000);

  test('let a person be dragged to another ring', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'circle' });
    await press(page, 'Add a person');
    await page.getByLabel('What do you call them?').fill('Noor');
    await goOn(page);
    await heading(page, 'About Noor');
    const face = page.locator('.someone--marked .someone__face');
    await face.scrollIntoViewIfNeeded();
    const from = await face.boundingBox();
    const middle = await page.locator('.circle__core').boundingBox();
    if (!from || !middle) throw new Error('The picture is not there');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(middle.x + middle.width + 12, middle.y + middle.height / 2, { steps: 8 });
    await page.mouse.up();
    expect(await page.getByLabel('Very close: the first ring').isChecked()).toBe(true);
  }, 60_000);

  test('say what is missing, beside the field', async () => {
    const page = await stage.open();
    await hurry(page, calmAnswers, { until: 'circle' });
    await press(page, 'Add a person');
    await goOn(page);
    await page.getByText('Please give a name or initials.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('person-name');
    expect(await axeViolations(page)).toEqual([]);
  }, 60_000);

  test('hold eight people and no more, with names as long as they come', async () => {
    const page = await stage.open({ ...PHONE, viewport: { width: 320, height: 568 } });
    await hurry(page, calmAnswers, { until: 'circle' });
    for (let at = 0; at < 8; at++) {
      await press(page, 'Add a person');
      await page
        .getByLabel('What do you call them?')
        .fill(`Bartholomew Fitzgerald the ${at + 1}th`);
      await goOn(page);
      await page.locator('#person-ring').check();
      await goOn(page);
      await goOn(page);
      await goOn(page);
      await heading(page, 'People who matter to you');
    }
    await page.getByText('That is eight people.').waitFor();
    expect(await page.getByRole('button', { name: 'Add a person' }).count()).toBe(0);
    const found: string[] = [];
    await looks(page, found, 'eight');
    await shot(page, 'eight');
    expect(found).toEqual([]);
  }, 120_000);

  test('speak Spanish too, and keep what was told when the language changes', async () => {
    const page = await stage.open({ locale: 'es-US' });
    await hurry(page, fullAnswers, { until: 'circle' });
    await page.getByRole('button', { name: /my mother/ }).click();
    await heading(page, 'Sobre my mother');
    await page.getByLabel('Muy cercana: primer círculo').check();
    await goOn(page);
    await listed(page, 'my mother: muy cerca de usted; murió (mayo de 2026).');
    const found: string[] = [];
    await looks(page, found, 'circle');
    await shot(page, 'es-circle');
    await page.getByRole('button', { name: 'English' }).click();
    await listed(page, 'my mother: closest to you; died (May 2026).');
    await page.getByRole('button', { name: 'Español' }).click();
    await listed(page, 'my mother: muy cerca de usted');
    await goOn(page);
    await heading(page, 'Los últimos dos años');
    await page.getByRole('button', { name: 'Alguien murió' }).click();
    expect(await page.getByLabel('¿Cuándo fue?').inputValue()).toBe('2026-05');
    await goOn(page);
    await listed(page, 'mayo de 2026: Alguien murió');
    await looks(page, found, 'line');
    await shot(page, 'es-line');
    expect(found).toEqual([]);
  }, 90_000);

  test('can be passed over where this part of the form does not arrive', async () => {
    const page = await stage.open();
    await page.route(/life-pages/, (route) => route.abort());
    await hurry(page, calmAnswers, { until: 'circle' });
    await page.getByText('This page could not be loaded.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute(/life-pages/);
    stage.forgive();
    await goOn(page);
    await heading(page, 'The last two years');
  }, 60_000);
});

/** Presses Tab until the focus is on what has this id or this text. */
async function tabTo(page: Page, what: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => [
      document.activeElement?.id,
      document.activeElement?.textContent?.trim(),
    ]);
    if (at.includes(what)) return;
  }
  throw new Error(`Tab never came to ${what}`);
}
