import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { intakeRequest } from '../../../schemas/intake.request.ts';
import { asksOn, page as pageOf } from '../../../web/intake/pages.ts';
import { pathFor } from '../../../web/intake/path.ts';
import { question, type QuestionKey } from '../../../web/intake/questions.ts';
import { chosen, type Answers } from '../../../web/intake/questions/question.ts';
import { fieldId } from '../../../web/intake/wording.ts';
import { fullAnswers, rule } from '../../web/intake/answers.ts';
import { formStage } from '../../web/intake/form-stage.ts';
import { chooseByArrows, pressByKey, tabTo, tick } from '../by-keyboard.ts';

const stage = formStage();

describe('the form without a mouse', () => {
  test('14. every kind of question, the measures among them, is answered and sent by keyboard alone, and progress is said', async () => {
    const page = await stage.open();
    const kinds = new Set<string>();
    const sections: string[] = [];
    for (const id of pathFor(fullAnswers)) {
      if (id === 'check') break;
      sections.push(await progressSaid(page));
      for (const key of asksOn(pageOf(id), fullAnswers)) {
        kinds.add(question(key).kind);
        await giveByKeys(page, key, fullAnswers);
      }
      const buttons = pageOf(id).helpAfter ? '.button' : '.button--main';
      await press(page, `main .actions ${buttons}`);
    }
    await press(page, 'main .actions .button--main');
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();

    expect([...kinds].sort()).toEqual([
      'date',
      'email',
      'events',
      'line',
      'many',
      'month',
      'one',
      'people',
      'phone',
      'prose',
      'tick',
    ]);
    expect(sections.every((said) => /\d+ of \d+/.test(said))).toBe(true);
    const sent = intakeRequest(rule).parse(stage.server().received[0]?.body);
    expect(sent.answers.phq9.items[0]).toBe(1);
    expect(sent.answers.gad7.items[6]).toBe(3);
    expect(sent.answers.focus.lifeChanges).toEqual(['move', 'job']);
    expect(sent.dateOfBirth).toBe('1990-04-30');
  }, 180_000);
});

/** What a screen reader says of the progress: the heading that gets the focus names it. */
async function progressSaid(page: Page): Promise<string> {
  return (await page.locator('h1 .page__section').innerText()).trim();
}

async function press(page: Page, selector: string): Promise<void> {
  const heading = await page.locator('h1').innerText();
  await pressByKey(page.locator(selector));
  await page.waitForFunction(
    (before) => document.querySelector('h1')?.innerText !== before,
    heading,
  );
}

async function giveByKeys(page: Page, key: QuestionKey, answers: Answers): Promise<void> {
  const id = fieldId(key);
  const [first, ...others] = chosen(answers, key);
  if (first === undefined) return;
  switch (question(key).kind) {
    case 'one':
      return chooseByArrows(
        page.locator(`input[name="${id}"]`),
        page.locator(`input[name="${id}"][value="${first}"]`),
      );
    case 'many':
      for (const value of [first, ...others])
        await tick(page.locator(`input[name="${id}"][value="${value}"]`));
      return;
    case 'tick':
      return tick(page.locator(`#${id}`));
    case 'date':
    case 'month':
      return typeDate(page, id, first);
    default:
      await tabTo(page.locator(`#${id}`));
      return page.keyboard.insertText(first);
  }
}

async function typeDate(page: Page, id: string, date: string): Promise<void> {
  const [year = '', month = '', day] = date.split('-');
  await tabTo(page.locator(`#${id}`));
  const isSelect = await page.locator('select:focus').isVisible();
  const parts = isSelect ? [month, ...(day ? [day] : []), year] : [];
  for (const [at, part] of parts.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    if (await page.locator('select:focus').isVisible()) {
      for (let step = 0; step < Number(part); step += 1) await page.keyboard.press('ArrowDown');
    } else await page.keyboard.insertText(part);
  }
}
