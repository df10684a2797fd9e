import type { Page } from 'playwright-core';
import type { Language } from '../../schemas/practice.ts';
import { loadLifeWords } from '../../web/intake/life/load-life.ts';
import { goOn } from '../web/intake/form-driver.ts';

/** The mother who died, whom the form knows of, and a partner. */
export async function tellOfTwoPeople(page: Page, language: Language): Promise<void> {
  const { circle, person } = await loadLifeWords(language);
  const choose = (group: string, label: string) =>
    page.getByRole('group', { name: group }).getByLabel(label, { exact: true }).check();
  const { options } = person;
  await page.getByRole('button', { name: circle.offer('my mother') }).click();
  await choose(person.ring, options.ring[2]);
  await goOn(page);
  await page.getByRole('button', { name: circle.add, exact: true }).click();
  await page.getByLabel(person.name).fill('Sam');
  await choose(person.relation, options.relation.partner);
  await goOn(page);
  await choose(person.standing, options.standing['in-touch']);
  await choose(person.ring, options.ring[1]);
  await goOn(page);
  await choose(person.strain, options.strain['a-lot']);
  await goOn(page);
  await page.locator('h1', { hasText: person.about('Sam') }).waitFor();
  await goOn(page);
}

export async function tellOfAMove(page: Page, language: Language): Promise<void> {
  const { line } = await loadLifeWords(language);
  await page.getByRole('button', { name: line.kinds.move, exact: true }).click();
  const months = page.getByLabel(line.month);
  await months.selectOption({ index: 3 });
  await page.getByLabel(line.label).fill('To Buford');
  await goOn(page);
  await page.locator('.entry__says', { hasText: 'To Buford' }).waitFor();
}
