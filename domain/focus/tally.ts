import type { FocusAnswers } from '../intake/answers.ts';
import { isLossWithoutDeath, type Closed, type Gated } from './gates.ts';
import { lifeReasons } from './life-reasons.ts';
import { FOCUS_AREAS, type Evidence, type FocusArea } from './suggestion.ts';
import type { Weight } from './weight.ts';
import { EVENT_POINTS, LIMITS, TIMING_POINTS, WEIGHTS, WISH_POINTS, WISHES } from './weights.ts';

/** Points per area, 0-16. */
export type Scores = Readonly<Record<FocusArea, number>>;
type Tally = { readonly scores: Scores; readonly evidence: readonly Evidence[] };

/** What has always been so began at no time that an event could lie close to (P2). */
const NO_ONSET = 'as-long-as-i-recall';
/** Scales are answered from 0 to this. */
const SCALE_TOP = 4;

/** Adds up the points of every answer, area by area, with the reason for each; a closed area has none. */
export function tally(gated: Gated, closed: readonly Closed[]): Tally {
  const loss = isLossWithoutDeath(gated);
  const reasons = WEIGHTS.filter(({ lossWithoutDeath }) => loss || !lossWithoutDeath)
    .map((weight) => reasonFor(weight, gated.answers))
    .concat(wishReason(gated.answers))
    .filter((reason) => reason !== null)
    .concat(lifeReasons(gated.life, gated.answers))
    .filter(({ area }) => !closed.some((gate) => gate.area === area));
  return { scores: scoresOf(reasons), evidence: reasons };
}

function scoresOf(evidence: readonly Evidence[]): Scores {
  const points = (area: FocusArea) =>
    evidence.reduce((sum, reason) => sum + (reason.area === area ? reason.points : 0), 0);
  const [grief, dispute, transition, deficits] = FOCUS_AREAS.map((area) =>
    Math.min(points(area), LIMITS.perArea),
  );
  return {
    grief: grief ?? 0,
    role_dispute: dispute ?? 0,
    role_transition: transition ?? 0,
    interpersonal_deficits: deficits ?? 0,
  };
}

function reasonFor(weight: Weight, answers: FocusAnswers): Evidence | null {
  if ('event' in weight) return eventReason(weight, answers);
  const { area, item } = weight;
  const answer = answers[item];
  if (answer === undefined) return null;
  if ('answers' in weight) {
    const found = typeof answer === 'string' ? weight.answers[answer] : undefined;
    return found ? { area, item, says: found[1], points: found[0] } : null;
  }
  const step = Number(answer);
  const says = `${weight.says}: ${weight.scale[step] ?? step}.`;
  return step === 0 ? null : { area, item, says, points: (step / SCALE_TOP) * weight.upTo };
}

function eventReason(
  { area, event, says }: Extract<Weight, { event: unknown }>,
  { aroundThen, eventTiming, onset }: FocusAnswers,
): Evidence | null {
  if (!aroundThen?.includes(event)) return null;
  const timing = onset === NO_ONSET ? undefined : eventTiming?.[event];
  if (timing === undefined) {
    const when = TIMING_POINTS['not-sure'][1];
    return { area, item: 'aroundThen', says: `${says} ${when} it began.`, points: EVENT_POINTS };
  }
  const [points, when] = TIMING_POINTS[timing];
  return {
    area,
    item: 'eventTiming',
    says: `${says} ${when} the low mood began.`,
    points: EVENT_POINTS + points,
  };
}

function wishReason({ wish }: FocusAnswers): Evidence | null {
  if (wish === undefined || wish === 'not-sure') return null;
  const { area, says } = WISHES[wish];
  return { area, item: 'wish', says: `They most want to ${says}.`, points: WISH_POINTS };
}
