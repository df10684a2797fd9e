import type { FocusAnswers } from '../intake/answers.ts';
import { closedAreas } from './gates.ts';
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
export function speaksForNothing(given: FocusAnswers): boolean {
  const answers = withoutStaleAnswers(given);
  if (opensAnArea(answers)) return false;
  const gated = { answers, griefScope: 'death' } as const;
  const { scores } = tally(gated, closedAreas(gated));
  return FOCUS_AREAS.every((area) => scores[area] === 0);
}

/** A death, trouble or change that was told is content, even where nothing more was said of it. */
function opensAnArea({ someoneDied, troubleWith = 'no', lifeChanges = [] }: FocusAnswers): boolean {
  return someoneDied === 'yes' || troubleWith !== 'no' || lifeChanges.length > 0;
}
