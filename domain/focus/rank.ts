import type { EVENT_TIMING, FocusAnswers } from '../intake/answers.ts';
import { FOCUS_AREAS, type FocusArea } from './suggestion.ts';
import type { Scores } from './tally.ts';
import { LIMITS, WISHES } from './weights.ts';

export type Ranking = {
  readonly primary: FocusArea;
  readonly secondary: FocusArea | null;
  readonly eitherFits: boolean;
};
type Preference = {
  readonly answers: FocusAnswers;
  /** Where the client's own words lean, if they lean anywhere. */
  readonly wordsLean: FocusArea | null;
};

/** Whether grief, dispute or transition is live: then isolation is a background pattern at most (P3). */
export function isOtherAreaLive(scores: Scores): boolean {
  return FOCUS_AREAS.some(
    (area) => area !== 'interpersonal_deficits' && scores[area] >= LIMITS.liveFrom,
  );
}

/**
 * Decides which one or two areas the answers speak for; `null` when none reaches the limit, because
 * too little information is no focus (P4).
 *
 * Areas within two points of each other count as equal (P9): then the client's own pick goes first,
 * then where their words lean, then what began first (P6), a death before the change that came with
 * it, and the other is always second.
 */
export function rank(scores: Scores, preference: Preference): Ranking | null {
  const eligible = FOCUS_AREAS.filter(
    (area) => area !== 'interpersonal_deficits' || !isOtherAreaLive(scores),
  ).toSorted((a, b) => scores[b] - scores[a]);
  const top = eligible[0];
  if (!top || scores[top] < LIMITS.suggestFrom) return null;
  const primary = firstOf(eligible, scores, preference);
  const secondary = eligible.find((area) => isSecond(area, primary, scores)) ?? null;
  const eitherFits = secondary !== null && isNearTie(scores[primary], scores[secondary]);
  return { primary, secondary, eitherFits };
}

/** A near tie needs no more points than a first area does; any other second must stand on its own. */
function isSecond(area: FocusArea, primary: FocusArea, scores: Scores): boolean {
  const points = scores[area];
  if (area === primary || points < LIMITS.suggestFrom) return false;
  if (isNearTie(points, scores[primary])) return true;
  return points >= LIMITS.secondFrom && points >= scores[primary] * LIMITS.secondShare;
}

function isNearTie(one: number, other: number): boolean {
  return Math.abs(one - other) <= LIMITS.nearTie;
}

function firstOf(
  eligible: readonly FocusArea[],
  scores: Scores,
  { answers, wordsLean }: Preference,
): FocusArea {
  const suggestible = eligible.filter((area) => scores[area] >= LIMITS.suggestFrom);
  const top = suggestible[0] ?? 'grief';
  // P5: what is over is adjusted to, and disputed no more.
  const over = top === 'role_dispute' && answers.troubleStage === 'over';
  if (over && suggestible.includes('role_transition')) return 'role_transition';
  const contenders = suggestible.filter((area) => isNearTie(scores[top], scores[area]));
  const preferred = [pickedArea(answers), wordsLean].find(
    (area) => area !== null && contenders.includes(area),
  );
  const [earliest = top] = contenders.toSorted((a, b) => beganAt(a, answers) - beganAt(b, answers));
  return preferred ?? deathBeforeChange(earliest, contenders, answers);
}

/** A change that came with a death belongs to it: a transition is one in which nobody died. */
function deathBeforeChange(
  first: FocusArea,
  contenders: readonly FocusArea[],
  answers: FocusAnswers,
): FocusArea {
  const together = beganAt('grief', answers) === beganAt('role_transition', answers);
  return first === 'role_transition' && together && contenders.includes('grief') ? 'grief' : first;
}

/** The area of the client's own wish; `null` when they are not sure or did not say. */
export function pickedArea({ wish }: FocusAnswers): FocusArea | null {
  return wish === undefined || wish === 'not-sure' ? null : WISHES[wish].area;
}

const EARLIEST_FIRST: readonly (typeof EVENT_TIMING)[number][] = [
  'over-a-year-before',
  '3-12-months-before',
  'up-to-3-months-before',
  'same-time',
  'after',
];
const EVENT_OF = {
  grief: 'someone-died',
  role_dispute: 'trouble-with-a-person',
  role_transition: 'big-change',
  interpersonal_deficits: null,
} as const;

/** Place in time of the event behind an area; unknown counts as "with the onset". */
function beganAt(area: FocusArea, { eventTiming }: FocusAnswers): number {
  const event = EVENT_OF[area];
  const timing = event === null ? undefined : eventTiming?.[event];
  const known = timing === undefined || timing === 'not-sure' ? 'same-time' : timing;
  return EARLIEST_FIRST.indexOf(known);
}
