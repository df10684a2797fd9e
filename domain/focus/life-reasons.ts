import type { FocusAnswers } from '../intake/answers.ts';
import type { LifeFacts, NearEvent } from './life-facts.ts';
import { DATED_WEIGHTS, FEW_TIES_WEIGHT, STRAIN_WEIGHT, type DatedEvent } from './life-weights.ts';
import type { Evidence } from './suggestion.ts';
import { EVENT_POINTS, TIMING_POINTS } from './weights.ts';

const HAPPENED: Readonly<Record<DatedEvent, string>> = {
  'someone-died': 'a death',
  'trouble-with-a-person': 'trouble with a person',
  'big-change': 'a change',
};

/** What the circle and the line add, beside what the questions gave for the same events. */
export function lifeReasons(
  { near, strained, fewTies }: LifeFacts,
  answers: FocusAnswers,
): readonly Evidence[] {
  const dated = DATED_WEIGHTS.flatMap(({ event, area }) => {
    const found = near[event];
    return found ? [{ area, ...datedReason(found, answers) }] : [];
  });
  const strain: Evidence[] = strained
    ? [
        {
          area: STRAIN_WEIGHT.area,
          item: strained.item,
          says: `On the circle: much strain with ${strained.who}, who is close to them.`,
          points: STRAIN_WEIGHT.points,
        },
      ]
    : [];
  return [...dated, ...strain, ...(fewTies && isLong(answers) ? [FEW_TIES] : [])];
}

/** One fact counts once: only what is missing to the better of the two tellings is added. */
function datedReason(
  { event, timing, item, who }: NearEvent,
  { aroundThen, eventTiming }: FocusAnswers,
): Omit<Evidence, 'area'> {
  const [points, when] = TIMING_POINTS[timing];
  const told = eventTiming?.[event];
  const ticked = aroundThen?.includes(event)
    ? EVENT_POINTS + (told === undefined ? 0 : TIMING_POINTS[told][0])
    : 0;
  const where = item.startsWith('inventory') ? 'circle' : 'line';
  const name = who === '' ? '' : ` (${who})`;
  return {
    item,
    says: `On the ${where}: ${HAPPENED[event]}${name} ${when} the low mood began.`,
    points: Math.max(0, EVENT_POINTS + points - ticked),
  };
}

const FEW_TIES: Evidence = {
  area: FEW_TIES_WEIGHT.area,
  item: 'inventory',
  says: 'On the circle: all who matter to them are named, at most one is close or gives much support, and close ties have long been hard.',
  points: FEW_TIES_WEIGHT.points,
};

/** Few ties of late may be a loss or a change; and four people to call on a bad day are not few. */
const isLong = ({ closeTiesHard, peopleToCall }: FocusAnswers) =>
  (closeTiesHard === '1-5-years' || closeTiesHard === 'most-of-my-life') &&
  peopleToCall !== '4-or-more';
