import type { DraftPart } from '../../schemas/draft.reply.ts';
import { KEPT, askedAgain, kept, pagesIn } from './draft/parts.ts';
import { SHORTCUT, asksOn, page, type PageId } from './pages.ts';
import { pathFor } from './path.ts';
import type { Problem } from './problem.ts';
import { question, type QuestionKey } from './questions.ts';
import { chosen, type Answer, type Answers } from './questions/question.ts';

/** Beside the way of the form: coming back to it, leaving it for later, and the ends. */
const ASIDES = ['too-young', 'thanks', 'resume', 'later', 'sent-before'] as const;
type Aside = (typeof ASIDES)[number];

/** Where a person is shown: a page of the path, or one beside it. */
export type Place = PageId | Aside;

/** One filling-in of the form, in memory only. */
export type Journey = {
  readonly place: Place;
  /** Where inside a page that has parts of its own; empty at its beginning. */
  readonly step: string;
  readonly answers: Answers;
  readonly seen: readonly PageId[];
  /** Pages that were left by Continue, without a problem. */
  readonly passed: readonly PageId[];
  /** Set from an answer to the next Continue. */
  readonly touched: boolean;
  /** Set once the answers were checked: from then on Continue leads back there. */
  readonly checking: boolean;
  readonly problems: readonly Problem[];
};

export const newJourney: Journey = {
  place: 'start',
  step: '',
  answers: {},
  seen: ['start'],
  passed: [],
  touched: false,
  checking: false,
  problems: [],
};

/** Whether something was answered on the page at hand, or on one come back to, that no Continue has passed on. */
export const wouldLose = ({ touched, place }: Journey) => touched && isPage(place);

/** Takes an answer; a problem of that question is forgotten, so that it does not scold while typing. */
export function answered(journey: Journey, key: QuestionKey, answer: Answer): Journey {
  const problems = journey.problems.filter((problem) => problem.key !== key);
  return { ...journey, problems, touched: true, answers: { ...journey.answers, [key]: answer } };
}

/** Ticks or unticks one of several; a choice that stands alone clears the others. */
export function toggled(answers: Answers, key: QuestionKey, value: string): readonly string[] {
  const now = chosen(answers, key);
  if (now.includes(value)) return now.filter((one) => one !== value);
  const alone = question(key).alone ?? [];
  if (alone.includes(value)) return [value];
  return [...now.filter((one) => !alone.includes(one)), value];
}

/** Shows a page of the path, as Back, a Change link or a link of the error summary ask for. */
export const shown = (
  journey: Journey,
  place: Place,
  problems: readonly Problem[] = [],
  step = '',
): Journey => ({
  ...journey,
  place,
  step,
  problems,
  seen: isPage(place) && !journey.seen.includes(place) ? [...journey.seen, place] : journey.seen,
  checking: journey.checking || place === 'check',
});

/** Continue: stays where there are problems, stops for the young, else leads to the next page. */
export function continued(journey: Journey, problems: readonly Problem[]): Journey {
  if (problems.some(({ kind }) => kind === 'under-age')) return shown(journey, 'too-young');
  if (problems.length > 0) return { ...journey, problems };
  const { place, passed } = journey;
  const been = isPage(place) ? [...new Set([...passed, place])] : passed;
  return shown({ ...journey, passed: been, touched: false }, nextAfter(journey));
}

/**
 * Goes straight to sending: only pages seen so far count, and the rest waits for a person. The page
 * at hand waits too where it is not filled in.
 */
export function cutShort(journey: Journey, problemsHere: readonly Problem[]): Journey {
  const kept = journey.seen.filter((id) => id !== journey.place || problemsHere.length === 0);
  return shown({ ...journey, answers: { ...journey.answers, [SHORTCUT]: kept } }, 'check');
}

/** Takes going straight to sending back, and leads to the first page not seen yet. */
export function resumed(journey: Journey): Journey {
  const answers = Object.fromEntries(
    Object.entries(journey.answers).filter(([key]) => key !== SHORTCUT),
  );
  const open = { ...journey, answers };
  return shown(open, pathFor(answers).find((id) => !journey.seen.includes(id)) ?? 'check');
}

/** The end: what was answered is with the practice, and stays on no screen. */
export const emptied = (journey: Journey, place: Place): Journey =>
  shown({ ...journey, answers: {}, passed: [], touched: false }, place);

/** Parts that the service keeps: another page gave them, or this one did before it was loaded again. */
export function leftElsewhere(journey: Journey, parts: readonly DraftPart[]): Journey {
  const pages = parts.flatMap(pagesIn).map(({ id }) => id);
  return {
    ...journey,
    answers: kept(journey.answers, parts),
    passed: journey.passed.filter((id) => !pages.includes(id)),
  };
}

/** Asks parts once more that the service has lost, also where the way was cut short. */
export function missed({ answers, ...journey }: Journey, parts: readonly DraftPart[]): Journey {
  const left = chosen(answers, KEPT).filter((one) => !parts.some((part) => part === one));
  const pages = parts.flatMap(pagesIn).map(({ id }) => id);
  const short = answers[SHORTCUT] && { [SHORTCUT]: [...chosen(answers, SHORTCUT), ...pages] };
  return { ...journey, answers: { ...answers, ...short, [KEPT]: left } };
}

/** Asks a part again that the service keeps, from its first page. */
export function reopened(journey: Journey, part: DraftPart): Journey {
  const answers = askedAgain(journey.answers, part);
  const first = pathFor(answers).find((id) => pagesIn(part).some((one) => one.id === id));
  return shown({ ...journey, answers }, first ?? 'check');
}

/** On from the page that welcomes back: the first page that still asks something. */
export const wentOn = (journey: Journey): Journey =>
  shown(journey, pathFor(journey.answers).find((id) => !isPassedBy(id, journey)) ?? 'check');

const isPassedBy = (id: PageId, { passed }: Journey) =>
  id === 'start' || passed.includes(id) || page(id).asks.length === 0;

/** Browser history may name a page that these answers no longer lead to: the nearest one before it is shown. */
export function reachable(journey: Journey, wanted: unknown): Place {
  if (journey.place === 'thanks' || journey.place === 'sent-before') return journey.place;
  const path = pathFor(journey.answers);
  const found = path.find((id) => id === wanted);
  return found && journey.seen.includes(found) ? found : (firstUnseen(journey) ?? 'check');
}

/** The page that asks a question, where these answers lead to it at all. */
export function pageOf(key: QuestionKey, answers: Answers): PageId | undefined {
  return pathFor(answers).find((id) => asksOn(page(id), answers).includes(key));
}

function nextAfter({ place, answers, seen, checking }: Journey): PageId {
  const path = pathFor(answers);
  const rest = path.slice(path.findIndex((id) => id === place) + 1);
  return (checking ? rest.find((id) => !seen.includes(id)) : rest[0]) ?? 'check';
}

function firstUnseen({ answers, seen }: Journey): PageId | undefined {
  const path = pathFor(answers);
  const at = path.findIndex((id) => !seen.includes(id));
  return at > 0 ? path[at - 1] : undefined;
}

export const isPage = (place: Place): place is PageId => !ASIDES.some((aside) => aside === place);
