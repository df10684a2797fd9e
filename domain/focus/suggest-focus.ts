import type { LocalDate } from '../intake/age.ts';
import type { FocusAnswers } from '../intake/answers.ts';
import type { Leaning, NarrativeReading } from '../words/narrative.ts';
import { doubtsAbout, wordsDisagreement } from './against.ts';
import { questionsFor } from './ask.ts';
import { closedAreas, type Closed } from './gates.ts';
import { readLife, type LifeFacts, type LifeTold } from './life-facts.ts';
import { isOtherAreaLive, pickedArea, rank, type Ranking } from './rank.ts';
import { withoutStaleAnswers } from './stale-answers.ts';
import { ruleVersionOf, strengthOf } from './strength.ts';
import { FOCUS_AREAS, type Evidence, type FocusArea, type Suggestion } from './suggestion.ts';
import { tally, type Scores } from './tally.ts';
import type { GriefScope } from './weight.ts';
import { LIMITS } from './weights.ts';

export type FocusContext = LifeTold & {
  readonly griefScope: GriefScope;
  /** Somebody close hurts, scares or controls the client, as `isUnsafeRelationship` reads it. */
  readonly unsafeRelationship: boolean;
  /** The day of the intake at the practice; without it no date is weighed. */
  readonly today?: LocalDate | undefined;
  /** The client's own words, already read. */
  readonly words?: NarrativeReading | undefined;
};

const QUOTES_PER_AREA = 4;

type Chosen = Ranking & { readonly from: 'answers' | 'words' };

/**
 * Suggests one or two focus areas for counselor and client to confirm, with the reasons for and against.
 *
 * Words may add reasons and tip a near tie. Alone they make a tentative suggestion, and never for an
 * area whose question the client answered with no. Without answers and words there is no suggestion.
 */
export function suggestFocus(given: FocusAnswers, context: FocusContext): Suggestion {
  const { griefScope, today, words } = context;
  const answers = withoutStaleAnswers(given);
  const life = readLife(context, answers, today);
  const gated = { answers, life, griefScope, today };
  const closed = closedAreas(gated);
  const { scores, evidence } = tally(gated, closed);
  const leaning = words?.leaning ?? null;
  const chosen = choose(withDates(answers, life), { scores, closed, leaning });
  const primary = chosen?.primary ?? 'none';
  const secondary = chosen?.secondary ?? null;
  const unsafe = context.unsafeRelationship || speaksOfAbuse(words);
  return {
    primary,
    secondary,
    strength: strengthOf({ answers, life, scores, today, chosen }),
    eitherFits: chosen?.eitherFits ?? false,
    scores,
    evidence: [...evidence, ...wordReasons(words)],
    against: doubtsAbout({
      answers,
      life,
      isOnsetMarked: context.timeline?.onset !== undefined,
      today,
      suggested: chosen,
      closed,
      leaning,
      unsafe,
    }),
    ask: questionsFor({ primary, secondary, unsafe }),
    clientsPick: given.wish === 'not-sure' ? 'not-sure' : pickedArea(answers),
    background: backgroundOf(scores, primary),
    reviewFirst: unsafe && isDisputeNear([primary, secondary, pickedArea(answers)], scores),
    wordsDisagree: wordsDisagreement({ suggested: chosen, leaning }),
    ruleVersion: ruleVersionOf(words),
  };
}

/** Dates of the circle and the line say what began first where the questions do not (P6). */
function withDates(answers: FocusAnswers, { near }: LifeFacts): FocusAnswers {
  const told = Object.entries(answers.eventTiming ?? {}).filter(([, when]) => when !== 'not-sure');
  const dated = Object.entries(near).map(([event, { timing }]) => [event, timing] as const);
  return { ...answers, eventTiming: Object.fromEntries([...dated, ...told]) };
}

/** Whether a dispute is suggested, picked or live: then an unsafe relationship is looked at first (P11). */
function isDisputeNear(inSight: readonly (FocusArea | 'none' | null)[], scores: Scores): boolean {
  return inSight.includes('role_dispute') || scores.role_dispute >= LIMITS.liveFrom;
}

type Basis = {
  readonly scores: Scores;
  readonly closed: readonly Closed[];
  readonly leaning: Leaning | null;
};

function choose(answers: FocusAnswers, { scores, closed, leaning }: Basis): Chosen | null {
  const ranked = rank(scores, { answers, wordsLean: leaning?.primary ?? null });
  const open = (area: FocusArea) =>
    !closed.some((gate) => gate.area === area) &&
    (area !== 'interpersonal_deficits' || !isOtherAreaLive(scores));
  const told = leaning ? inOrder(leaning, scores) : null;
  if (ranked && !(told && open(told.primary) && isFoundBesideIsolation(ranked, told, scores)))
    return { ...ranked, from: 'answers' };
  if (!told || !open(told.primary)) return null;
  const second = told.secondary !== null && open(told.secondary) ? told.secondary : null;
  return { primary: told.primary, secondary: second, eitherFits: false, from: 'words' };
}

/**
 * Isolation is what is left when no other area can be found (P3). Where the words lean to another one
 * and an answer speaks for it as well, one has been found, though the questions were half skipped.
 */
function isFoundBesideIsolation(ranked: Ranking, { primary }: Leaning, scores: Scores): boolean {
  return (
    ranked.primary === 'interpersonal_deficits' &&
    primary !== 'interpersonal_deficits' &&
    scores[primary] > 0
  );
}

/** Of two areas that the words speak for, one goes first that is live by the answers while the other is far from it. */
function inOrder({ primary, secondary }: Leaning, scores: Scores): Leaning {
  const secondIsLive =
    secondary !== null &&
    scores[secondary] >= LIMITS.liveFrom &&
    scores[secondary] - scores[primary] > LIMITS.nearTie;
  return secondIsLive ? { primary: secondary, secondary: primary } : { primary, secondary };
}

/** Quoted for staff beside the answers; they carry no points, and the strongest few of an area are enough. */
function wordReasons(words: NarrativeReading | undefined): readonly Evidence[] {
  return FOCUS_AREAS.flatMap((area) =>
    (words?.evidence ?? [])
      .filter((heard) => heard.area === area)
      .slice(0, QUOTES_PER_AREA)
      .map(({ about, phrase }) => ({
        area,
        item: 'narrative',
        says: `In their own words, ${about}: “${phrase}”.`,
        points: 0,
      })),
  );
}

function speaksOfAbuse(words: NarrativeReading | undefined): boolean {
  return words?.riskHints.some(({ kind }) => kind === 'abuse_or_violence') ?? false;
}

/** Few ties beside a live area: something to keep in mind, and no focus (P3). */
function backgroundOf(scores: Scores, primary: Suggestion['primary']): string | null {
  const isBeside =
    isOtherAreaLive(scores) || (primary !== 'none' && primary !== 'interpersonal_deficits');
  if (!isBeside || scores.interpersonal_deficits < LIMITS.suggestFrom) return null;
  return 'Few close ties or much loneliness, beside another live area: keep it in mind as a background pattern.';
}
