import { DRAFT_PART_IDS, type DraftPart } from '../../../schemas/draft.reply.ts';
import type { Messages } from '../messages.ts';
import type { AskingPage } from '../page-wording.ts';
import { PAGES, page, type KnownPage, type PageId, type Section } from '../pages.ts';
import type { QuestionKey } from '../questions.ts';
import { chosen, type Answers } from '../questions/question.ts';

/** Pages that one answer ties together are kept as one part, named after the first. */
const TIED: Readonly<Partial<Record<PageId, DraftPart>>> = {
  safe: 'contact',
  reach: 'contact',
  'weeks-effect': 'weeks-3',
  timing: 'onset',
  'death-who': 'death',
  'death-now': 'death',
  'trouble-now': 'trouble',
  'change-now': 'change',
};

/** The parts that the service keeps and this page does not hold; steers the form, and is never sent. */
export const KEPT = 'ask.kept';

/** The part a page belongs to; none for a page that asks nothing. */
export const partOf = (id: PageId): DraftPart | undefined =>
  page(id).asks.length === 0 ? undefined : (TIED[id] ?? DRAFT_PART_IDS.find((part) => part === id));

export const pagesIn = (part: DraftPart): readonly KnownPage[] =>
  PAGES.map(({ id }) => page(id)).filter(({ id }) => partOf(id) === part);

export const keysIn = (part: DraftPart): readonly QuestionKey[] =>
  pagesIn(part).flatMap(({ asks }) => asks);

export const isKept = (part: DraftPart | undefined, answers: Answers): boolean =>
  part !== undefined && chosen(answers, KEPT).includes(part);

/** Says of these parts that the service has them: what the page held of them is forgotten. */
export function kept(answers: Answers, parts: readonly DraftPart[]): Answers {
  const gone = new Set<string>(parts.flatMap(keysIn));
  const held = Object.entries(answers).filter(([key]) => !gone.has(key));
  const all = [...new Set([...chosen(answers, KEPT), ...parts])];
  return { ...Object.fromEntries(held), [KEPT]: all };
}

/** Whoever would rather tell a person is not asked the rest about safety, so that rests on this part. */
const REST_ON: Readonly<Partial<Record<DraftPart, readonly DraftPart[]>>> = {
  private: ['thoughts', 'harm', 'home', 'body', 'alcohol'],
};

/** Asks a part again, and what rests on it. */
export function askedAgain(answers: Answers, part: DraftPart): Answers {
  const again: readonly string[] = [part, ...(REST_ON[part] ?? [])];
  return { ...answers, [KEPT]: chosen(answers, KEPT).filter((one) => !again.includes(one)) };
}

const firstOf = (part: DraftPart): KnownPage => {
  const [first] = pagesIn(part);
  if (!first) throw new Error(`No page asks for ${part}`);
  return first;
};

export const sectionOf = (part: DraftPart): Section => firstOf(part).section;

/** The parts of a section that the service keeps, in order. */
export const keptIn = (section: Section, answers: Answers): readonly DraftPart[] =>
  DRAFT_PART_IDS.filter((part) => isKept(part, answers) && sectionOf(part) === section);

/** Every part of a section. */
export const partsIn = (section: Section): readonly DraftPart[] =>
  DRAFT_PART_IDS.filter((part) => sectionOf(part) === section);

/** The part that asks a question. */
export const partAsking = (key: QuestionKey): DraftPart | undefined =>
  DRAFT_PART_IDS.find((part) => keysIn(part).includes(key));

/** A part goes by the name of its first page. */
export const titleOf = (part: DraftPart, { pages }: Messages): string =>
  pages[firstOf(part).id as AskingPage].title;
