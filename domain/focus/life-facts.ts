import type { LocalDate } from '../intake/age.ts';
import type { FocusAnswers } from '../intake/answers.ts';
import type { Inventory, Person } from '../intake/inventory.ts';
import type { EventKind, Timeline } from '../intake/timeline.ts';
import { DATED_WEIGHTS, FEW_TIES_WEIGHT, STRAIN_WEIGHT, type DatedEvent } from './life-weights.ts';
import { monthsOf, onsetMonths, timingBetween, type EventTiming } from './month-range.ts';
import type { LifeItem } from './suggestion.ts';

/** The circle and the line, each where the client drew it. */
export type LifeTold = {
  readonly inventory?: Inventory | undefined;
  readonly timeline?: Timeline | undefined;
};

/** An event with a date, and where it was told. */
type Dated = {
  readonly event: DatedEvent;
  readonly when: string;
  readonly item: LifeItem;
  readonly who: string;
};
export type NearEvent = Dated & { readonly timing: EventTiming };

/** What the circle and the line say that matters for a focus. */
export type LifeFacts = {
  /** The event of each kind that lies closest to the onset, of those near it. */
  readonly near: Readonly<Partial<Record<DatedEvent, NearEvent>>>;
  /** Somebody close with whom there is much strain. */
  readonly strained: { readonly who: string; readonly item: LifeItem } | null;
  /** All who matter are named, and next to none is close or gives support. */
  readonly fewTies: boolean;
  readonly deaths: readonly string[];
};

export const NO_LIFE_FACTS: LifeFacts = { near: {}, strained: null, fewTies: false, deaths: [] };

/** Reads the circle and the line. The order in which people or events were named changes nothing. */
export function readLife(
  { inventory, timeline }: LifeTold,
  answers: FocusAnswers,
  today: LocalDate | undefined,
): LifeFacts {
  const people = inventory?.people ?? [];
  const dated = [...people.flatMap(personEvents), ...(timeline?.events ?? []).flatMap(lineEvents)];
  const past = dated.filter(({ when }) => !today || when <= today.slice(0, when.length));
  return {
    near: today ? nearest(past, onsetMonths(timeline?.onset, answers.onset, today)) : {},
    strained: strainedWith(people),
    fewTies: inventory !== undefined && hasFewTies(inventory),
    deaths: past.filter(({ event }) => event === 'someone-died').map(({ when }) => when),
  };
}

function personEvents(person: Person, at: number): readonly Dated[] {
  const { standing, change, when } = person;
  if (when === undefined) return [];
  const told = { when, item: `inventory.${at}` as const, who: person.name };
  if (standing === 'died') return [{ ...told, event: 'someone-died' }];
  const inTouch = standing !== 'lost-touch';
  return inTouch && change === 'more-trouble' ? [{ ...told, event: 'trouble-with-a-person' }] : [];
}

function lineEvents(
  { month, kind, label = '' }: Timeline['events'][number],
  at: number,
): readonly Dated[] {
  const event = eventOf(kind);
  return event ? [{ event, when: month, item: `timeline.${at}`, who: label }] : [];
}

function eventOf(kind: EventKind): DatedEvent | null {
  if (kind === 'something-good') return null;
  return kind === 'someone-died' || kind === 'trouble-with-a-person' ? kind : 'big-change';
}

const CLOSEST_FIRST: readonly EventTiming[] = [
  'same-time',
  'up-to-3-months-before',
  '3-12-months-before',
  'after',
];

function nearest(
  dated: readonly Dated[],
  onset: ReturnType<typeof onsetMonths>,
): LifeFacts['near'] {
  if (!onset) return {};
  const near = dated.flatMap((one): readonly NearEvent[] => {
    const timing = timingBetween(monthsOf(one.when), onset);
    return timing && CLOSEST_FIRST.includes(timing) ? [{ ...one, timing }] : [];
  });
  const order = (one: NearEvent) => CLOSEST_FIRST.indexOf(one.timing);
  const byName = (a: NearEvent, b: NearEvent) =>
    order(a) - order(b) || compare(a.when, b.when) || compare(a.who, b.who);
  const first = (event: DatedEvent) =>
    near.filter((one) => one.event === event).toSorted(byName)[0];
  return Object.fromEntries(
    DATED_WEIGHTS.flatMap(({ event }) => {
      const found = first(event);
      return found ? [[event, found]] : [];
    }),
  );
}

function strainedWith(people: readonly Person[]): LifeFacts['strained'] {
  const found = people
    .map((person, at) => ({ person, who: person.name, item: `inventory.${at}` as const }))
    .filter(
      ({ person: { strain, standing, ring } }) =>
        strain === 'a-lot' &&
        (standing ?? 'in-touch') === 'in-touch' &&
        ring !== undefined &&
        ring <= STRAIN_WEIGHT.innerRings,
    )
    .toSorted((a, b) => compare(a.who, b.who))[0];
  return found ? { who: found.who, item: found.item } : null;
}

/** Only where the client says that these are all: who is not named is not known to be missing (P4). */
function hasFewTies({ people, everyone }: Inventory): boolean {
  if (everyone !== 'yes') return false;
  const ties = people.filter(
    ({ standing, ring, support }) =>
      (standing ?? 'in-touch') === 'in-touch' &&
      ((ring !== undefined && ring <= STRAIN_WEIGHT.innerRings) || support === 'a-lot'),
  );
  return ties.length <= FEW_TIES_WEIGHT.atMost;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
