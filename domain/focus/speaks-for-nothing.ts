import type { FocusAnswers } from '../intake/answers.ts';
import { closedAreas } from './gates.ts';
import { NO_LIFE_FACTS, type LifeTold } from './life-facts.ts';
import { withoutStaleAnswers } from './stale-answers.ts';
import { FOCUS_AREAS } from './suggestion.ts';
import { tally } from './tally.ts';

/**
 * Whether nothing that was answered speaks for any focus area: loss, trouble and change were each
 * denied or passed over, and no answer gives a point. An entirely blank section is such a case too.
 *
 * The gates are read as for the suggestion, so an answer to a closed area speaks for nothing. The
 * practice's reading of grief does not matter here: a loss without a death needs a change or a
 * relationship that ends, and either speaks for a transition.
 */
export function speaksForNothing(given: FocusAnswers, told: LifeTold = {}): boolean {
  const answers = withoutStaleAnswers(given);
  if (opensAnArea(answers) || tellsOfTrials(told)) return false;
  const gated = { answers, griefScope: 'death', life: NO_LIFE_FACTS } as const;
  const { scores } = tally(gated, closedAreas(gated));
  return FOCUS_AREAS.every((area) => scores[area] === 0);
}

/** The same told on the circle or the line; a person alone, or something good, is none of it. */
function tellsOfTrials({ inventory, timeline }: LifeTold): boolean {
  const strains = (inventory?.people ?? []).some(
    ({ standing = 'in-touch', strain }) => standing !== 'in-touch' || strain === 'a-lot',
  );
  return strains || (timeline?.events ?? []).some(({ kind }) => kind !== 'something-good');
}

/** A death, trouble or change that was told is content, even where nothing more was said of it. */
function opensAnArea({ someoneDied, troubleWith = 'no', lifeChanges = [] }: FocusAnswers): boolean {
  return someoneDied === 'yes' || troubleWith !== 'no' || lifeChanges.length > 0;
}
