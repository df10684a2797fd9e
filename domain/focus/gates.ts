import type { LocalDate } from '../intake/age.ts';
import type { FocusAnswers } from '../intake/answers.ts';
import { diedLongBeforeOnset } from './death-timing.ts';
import type { LifeFacts } from './life-facts.ts';
import type { FocusArea } from './suggestion.ts';
import type { GriefScope } from './weight.ts';
import { LIMITS, WEIGHTS } from './weights.ts';

export type Closed = { readonly area: FocusArea; readonly because: string };
export type Gated = {
  readonly answers: FocusAnswers;
  readonly life: LifeFacts;
  readonly griefScope: GriefScope;
  readonly today?: LocalDate | undefined;
};

type Gate = Closed & { readonly shuts: (gated: Gated) => boolean };

/**
 * An area whose gate shuts has no points, whatever else was answered. A death, trouble or a change
 * that the circle or the line dates near the onset keeps its gate open: it is a fact, told with its
 * date. Trouble that is denied and dated all the same is how a hidden dispute shows.
 */
const GATES: readonly Gate[] = [
  {
    area: 'grief',
    because: 'No one who mattered to them has died.',
    shuts: (gated) =>
      gated.answers.someoneDied === 'no' && !diedNear(gated) && !isLossWithoutDeath(gated),
  },
  {
    area: 'grief',
    because:
      'The death was long before the low mood began, and they rarely long for the person or avoid reminders: it does not count (P7).',
    shuts: (gated) => isDeathAbsorbed(gated) && !isLossWithoutDeath(gated),
  },
  {
    area: 'role_dispute',
    because: 'They have no lasting trouble with anyone right now.',
    shuts: ({ answers, life }) =>
      answers.troubleWith === 'no' && !life.near['trouble-with-a-person'],
  },
  {
    area: 'role_transition',
    because: 'Nothing in their life has changed in a big way.',
    shuts: ({ answers, life }) =>
      answers.lifeChanges?.length === 0 && !relationshipEnds(answers) && !life.near['big-change'],
  },
];

/** Decides which areas are out of the question, with the reason staff read. */
export function closedAreas(gated: Gated): readonly Closed[] {
  return GATES.filter(({ shuts }) => shuts(gated)).map(({ area, because }) => ({ area, because }));
}

/**
 * Whether a change is read as grief: only where the practice counts any loss, no death counts, and
 * the client calls it a loss themselves. Otherwise every break-up would be grief as well.
 */
export function isLossWithoutDeath(gated: Gated): boolean {
  const { answers, griefScope } = gated;
  if (griefScope !== 'any-loss' || answers.wish !== 'coping-with-a-loss') return false;
  if (diedNear(gated)) return false;
  if (answers.someoneDied === 'yes' && !isDeathAbsorbed(gated)) return false;
  return (answers.lifeChanges?.length ?? 0) > 0 || relationshipEnds(answers);
}

/** A trouble that is ending or over is a change, even when "no big change" was ticked. */
function relationshipEnds({ troubleWith, troubleStage }: FocusAnswers): boolean {
  return troubleWith !== 'no' && (troubleStage === 'ending' || troubleStage === 'over');
}

/** A death near the onset on the circle or the line. */
const diedNear = ({ life }: Gated) => life.near['someone-died'] !== undefined;

/** An old death that was answered to weigh little; unanswered questions are not taken for "little". */
function isDeathAbsorbed(gated: Gated): boolean {
  const { answers, today } = gated;
  if (diedNear(gated) || answers.someoneDied === 'no' || !diedLongBeforeOnset(answers, today))
    return false;
  const given = GRIEF_SCALES.filter(({ item }) => answers[item] !== undefined);
  const points = given.reduce((sum, { item, upTo }) => sum + (Number(answers[item]) / 4) * upTo, 0);
  return given.length > 0 && points < LIMITS.lowGriefBelow;
}

const GRIEF_SCALES = WEIGHTS.flatMap((weight) =>
  'scale' in weight && weight.area === 'grief' && !weight.lossWithoutDeath ? [weight] : [],
);
