import type { Page } from 'playwright-core';
import { asksOn, page as pageOf, type PageId } from '../../../web/intake/pages.ts';
import { pathFor } from '../../../web/intake/path.ts';
import { question, type QuestionKey } from '../../../web/intake/questions.ts';
import { chosen, type Answers } from '../../../web/intake/questions/question.ts';
import { fieldId } from '../../../web/intake/wording.ts';

/**
 * Goes the way of these answers as `walk` does, without a person's hand: the page itself fills in
 * its fields and presses its buttons, which takes a tenth of the time. For tests of what stands at
 * the end of the way.
 */
export async function hurry(
  page: Page,
  answers: Answers,
  { from = 'start', until = 'check' }: { from?: PageId; until?: PageId } = {},
): Promise<void> {
  const path = pathFor(answers);
  const steps = path.slice(path.indexOf(from), path.indexOf(until)).map((id) => ({
    fields: asksOn(pageOf(id), answers).flatMap((key) => fieldsOf(key, answers)),
    button: `main .actions .button${pageOf(id).helpAfter ? '' : '--main'}`,
  }));
  await page.evaluate(goThrough, steps);
}

/** The field that a selector finds in this place, and what is typed or chosen there; ticked, if nothing. */
type Field = { readonly at: string; readonly place?: number; readonly typed?: string };
type Step = { readonly fields: readonly Field[]; readonly button: string };

function fieldsOf(key: QuestionKey, answers: Answers): readonly Field[] {
  const id = fieldId(key);
  const values = chosen(answers, key);
  const [first] = values;
  if (first === undefined) return [];
  switch (question(key).kind) {
    case 'one':
    case 'many':
      return values.map((value) => ({ at: `input[name="${id}"][value="${value}"]` }));
    case 'tick':
      return [{ at: `#${id}` }];
    case 'people':
    case 'events':
      return [];
    case 'date':
    case 'month': {
      const [year = '', month = '', ...day] = first.split('-');
      const written = [...day, year].map((typed, place) => ({
        at: `fieldset:has(#${id}) input`,
        place,
        typed,
      }));
      return [{ at: `#${id}`, typed: month }, ...written];
    }
    default:
      return [{ at: `#${id}`, typed: first }];
  }
}

/** Runs in the page. */
async function goThrough(steps: readonly Step[]): Promise<void> {
  const PATIENCE_MS = 20_000;
  const drawn = () => new Promise((next) => setTimeout(next));
  const soon = async <Found>(what: string, look: () => Found | null | undefined) => {
    for (const since = performance.now(); performance.now() - since < PATIENCE_MS; await drawn()) {
      const found = look();
      if (found !== null && found !== undefined) return found;
    }
    throw new Error(`${what} did not come`);
  };
  const far = () => document.querySelector('progress')?.value;

  for (const { fields, button } of steps) {
    for (const { at, place = 0, typed } of fields) {
      const field = await soon(at, () => document.querySelectorAll<HTMLInputElement>(at)[place]);
      if (typed === undefined) {
        if (!field.checked) field.click();
      } else {
        field.value = typed;
        for (const heard of ['input', 'change'])
          field.dispatchEvent(new Event(heard, { bubbles: true }));
      }
      await drawn();
    }
    const before = far();
    const pressed = await soon(button, () => [...document.querySelectorAll(button)].at(-1));
    (pressed as HTMLElement).click();
    await soon(`the page after ${button}`, () => (far() === before ? null : true));
  }
}
