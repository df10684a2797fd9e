import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as asked from '../../../domain/intake/inventory.ts';
import type { Inventory, Person } from '../../../domain/intake/inventory.ts';
import { EVENT_KINDS, type Timeline } from '../../../domain/intake/timeline.ts';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import { FOCUS_AREAS } from '../../../domain/focus/suggestion.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import { both, change, loss, quarrel, alone } from '../../support/focus-answers.ts';
import { usualContext } from '../../support/focus-context.ts';
import { NO_CHANGE, NO_LOSS, NO_TROUBLE } from '../../support/story.ts';

const maybe = <Answer>(answers: readonly Answer[]) =>
  fc.option(fc.constantFrom(...answers), { nil: undefined });
const month = fc
  .tuple(fc.integer({ min: 2023, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const when = fc.oneof(
  month,
  month.map((one) => one.slice(0, 4)),
);
const person: fc.Arbitrary<Person> = fc.record({
  name: fc.constantFrom('Ana', 'B.', 'Chi', 'Dov', '李'),
  relation: maybe(asked.RELATIONS),
  standing: maybe(asked.STANDINGS),
  ring: maybe(asked.RINGS),
  support: maybe(asked.AMOUNTS),
  strain: maybe(asked.AMOUNTS),
  change: maybe(asked.TIE_CHANGES),
  when: fc.option(when, { nil: undefined }),
});
const anyInventory: fc.Arbitrary<Inventory> = fc.record({
  people: fc.array(person, { maxLength: 7 }),
  everyone: maybe(['yes', 'no'] as const),
});
const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  events: fc.array(fc.record({ month, kind: fc.constantFrom(...EVENT_KINDS) }), { maxLength: 12 }),
  onset: fc.option(when, { nil: undefined }),
});
const DENIED = { ...NO_LOSS, ...NO_TROUBLE, ...NO_CHANGE };
const anyAnswers = fc.constantFrom<FocusAnswers[]>(
  {},
  { onset: '4-6-months' },
  DENIED,
  loss,
  quarrel,
  change,
  alone,
  both(loss, change),
  { ...alone, ...DENIED },
);
const told = { answers: anyAnswers, inventory: anyInventory, timeline: anyTimeline };
type Told = { answers: FocusAnswers; inventory?: Inventory; timeline?: Timeline };
const suggest = ({ answers, ...life }: Told) => suggestFocus(answers, { ...usualContext, ...life });

/** What staff would see, but for the places that sentences lead to. */
const seen = (given: Told) => {
  const { evidence, ...rest } = suggest(given);
  return { ...rest, evidence: evidence.map(({ area, says, points }) => ({ area, says, points })) };
};

describe('the circle and the line', () => {
  test('never lift an area over 16, and their reasons add up', () => {
    fc.assert(
      fc.property(fc.record(told), (given) => {
        const { scores, evidence } = suggest(given);
        for (const area of FOCUS_AREAS) {
          const points = evidence
            .filter((one) => one.area === area)
            .reduce((sum, one) => sum + one.points, 0);
          expect(scores[area]).toBe(Math.min(16, points));
        }
        expect(evidence.every(({ points }) => points >= 0)).toBe(true);
      }),
    );
  });

  test('say the same in whatever order people and events are named', () => {
    const shuffled = fc.record(told).chain((given) =>
      fc.record({
        given: fc.constant(given),
        people: fc.shuffledSubarray([...given.inventory.people], {
          minLength: given.inventory.people.length,
        }),
        events: fc.shuffledSubarray([...given.timeline.events], {
          minLength: given.timeline.events.length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, people, events }) => {
        const other = {
          ...given,
          inventory: { ...given.inventory, people },
          timeline: { ...given.timeline, events },
        };
        expect(seen(other)).toEqual(seen(given));
      }),
    );
  });

  test('say the same with one more person of whom nothing much is told', () => {
    const neutral = fc.record({
      name: fc.constantFrom('Zoe', 'A'),
      relation: maybe(asked.RELATIONS),
      ring: fc.constantFrom(undefined, 3 as const, 4 as const),
      support: fc.constantFrom(undefined, 'none' as const, 'some' as const),
      strain: fc.constantFrom(undefined, 'none' as const, 'some' as const),
    });
    fc.assert(
      fc.property(fc.record(told), neutral, (given, one) => {
        const people = [...given.inventory.people, one];
        expect(suggest({ ...given, inventory: { ...given.inventory, people } })).toEqual(
          suggest(given),
        );
      }),
    );
  });

  test('left out or left empty are one and the same: no information is not isolation', () => {
    fc.assert(
      fc.property(anyAnswers, maybe(['no'] as const), (answers, everyone) => {
        const empty = { inventory: { people: [], everyone }, timeline: { events: [] } };
        expect(suggest({ answers, ...empty })).toEqual(suggest({ answers }));
      }),
    );
  });

  test('never suggest isolation where no question about ties was answered', () => {
    const silent: FocusAnswers = { onset: 'as-long-as-i-recall', ...DENIED };
    fc.assert(
      fc.property(anyInventory, (inventory) => {
        const { primary, secondary } = suggest({ answers: silent, inventory });
        expect([primary, secondary]).not.toContain('interpersonal_deficits');
      }),
    );
  });

  test('a death moved near the onset never weighs less for grief, and one alone weighs more', () => {
    const died = (at: string): Inventory => ({
      people: [{ name: 'M', standing: 'died', when: at }],
    });
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const grief = (at: string) =>
          suggest({ answers, inventory: died(at), timeline: { events: [], onset: '2026-07' } })
            .scores.grief;
        expect(grief('2026-06')).toBeGreaterThanOrEqual(grief('2024-01'));
        if (answers.aroundThen === undefined)
          expect(grief('2026-06')).toBeGreaterThan(grief('2024-01'));
      }),
    );
  });

  test('a person’s name moves nothing', () => {
    fc.assert(
      fc.property(fc.record(told), fc.constantFrom('Mohammed', 'Ms. Green', 'X'), (given, name) => {
        const people = given.inventory.people.map((one) => ({ ...one, name }));
        const other = suggest({ ...given, inventory: { ...given.inventory, people } });
        const { primary, secondary, strength, scores } = suggest(given);
        expect(other).toMatchObject({ primary, secondary, strength, scores });
      }),
    );
  });
});
