import { isKept, partOf } from './draft/parts.ts';
import { helpNeeded } from './help-needed.ts';
import { PAGES, SECTIONS, SHORTCUT, asksOn, page, type KnownPage, type PageId } from './pages.ts';
import type { QuestionKey } from './questions.ts';
import { chosen, type Answers } from './questions/question.ts';

/**
 * The pages these answers lead through, in order. Going straight to sending keeps what was seen so
 * far; what the service keeps already is asked no more.
 */
export function pathFor(answers: Answers): readonly PageId[] {
  const asking = PAGES.map(({ id }) => page(id)).filter((one) => isOpen(one, answers));
  const alarm = asking.find((one) => helpNeeded(answers, one.asks) === 'page');
  const withHelp = asking.filter((one) => !one.helpAfter || one.helpAfter === alarm?.id);
  const kept = answers[SHORTCUT] === undefined ? undefined : chosen(answers, SHORTCUT);
  return withHelp.map(({ id }) => id).filter((id) => !kept || id === 'check' || kept.includes(id));
}

/** Every question on the way, in order. */
export const askedOn = (answers: Answers): readonly QuestionKey[] =>
  pathFor(answers).flatMap((id) => asksOn(page(id), answers));

/** Whether this page opens with a crisis card, because of what was just answered. */
export function opensWithHelp(id: PageId, answers: Answers): boolean {
  const path = pathFor(answers);
  const before = path[path.indexOf(id) - 1];
  if (before === undefined || page(id).helpAfter) return false;
  return helpNeeded(answers, page(before).asks) !== 'none';
}

export const sectionNumber = (id: PageId) => SECTIONS.indexOf(page(id).section) + 1;

function isOpen(one: KnownPage, answers: Answers): boolean {
  if (isKept(partOf(one.id), answers)) return false;
  if (one.when && !one.when(answers)) return false;
  return one.asks.length === 0 || asksOn(one, answers).length > 0;
}
