import type { LocalDate } from '../intake/age.ts';
import type { FocusAnswers } from '../intake/answers.ts';
import type { NarrativeReading } from '../words/narrative.ts';
import { diedWeeksAgo } from './death-timing.ts';
import type { LifeFacts } from './life-facts.ts';
import type { Ranking } from './rank.ts';
import { FOCUS_AREAS, type FocusArea, type Strength } from './suggestion.ts';
import type { Scores } from './tally.ts';
import { FOCUS_RULE_VERSION, LIMITS } from './weights.ts';

type Measured = {
  readonly answers: FocusAnswers;
  readonly life: LifeFacts;
  readonly scores: Scores;
  readonly today: LocalDate | undefined;
  readonly chosen: (Ranking & { readonly from: 'answers' | 'words' }) | null;
};

/**
 * Decides how firmly to speak. Clear needs high points, no rival close by, and nothing that a first
 * talk must settle before: a death of only weeks ago, or isolation where loss, trouble and change
 * were not all answered. Words alone are tentative, however many.
 */
export function strengthOf({ answers, life, scores, today, chosen }: Measured): Strength {
  if (chosen === null) return 'unclear';
  if (chosen.from === 'words') return 'tentative';
  const { primary } = chosen;
  if (scores[primary] < LIMITS.clearFrom || isRivalled(scores, primary)) return 'some';
  if (primary === 'grief' && diedWeeksAgo(answers, life, today)) return 'some';
  const { someoneDied, troubleWith, lifeChanges } = answers;
  const untold = [someoneDied, troubleWith, lifeChanges].includes(undefined);
  return primary === 'interpersonal_deficits' && untold ? 'some' : 'clear';
}

function isRivalled(scores: Scores, primary: FocusArea): boolean {
  return FOCUS_AREAS.some(
    (area) =>
      area !== primary &&
      area !== 'interpersonal_deficits' &&
      scores[area] >= scores[primary] - LIMITS.nearTie,
  );
}

/** What a version adds for words. */
const WITH_WORDS = '+';

/** The versions behind a suggestion: the weights, and what read the words where they were read. */
export function ruleVersionOf(words: NarrativeReading | undefined): string {
  return words ? `${FOCUS_RULE_VERSION}${WITH_WORDS}${words.version}` : FOCUS_RULE_VERSION;
}

/**
 * Whether a suggestion of this version rests on all that one of the other does: a closer reading
 * names what a plainer one does, and more.
 */
export const restsOnAllOf = (version: string, other: string) =>
  version === other || version.startsWith(`${other}${WITH_WORDS}`);

/** Whether words stand behind a suggestion of this version, whatever they said. */
export const isWithWords = (ruleVersion: string) => ruleVersion.includes(WITH_WORDS);
