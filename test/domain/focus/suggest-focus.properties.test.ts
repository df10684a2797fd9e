import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import * as asked from '../../../domain/intake/answers.ts';
import type { FocusAnswers, Frequency } from '../../../domain/intake/answers.ts';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import { LIFE_CHANGES } from '../../../domain/intake/timeline.ts';
import { FOCUS_AREAS } from '../../../domain/focus/suggestion.ts';
import { usualContext, wordsFor } from '../../support/focus-context.ts';

const maybe = <Answer>(answers: readonly Answer[]) =>
  fc.option(fc.constantFrom(...answers), { nil: undefined });
const frequency = maybe<Frequency>([0, 1, 2, 3, 4]);
const timing = maybe(asked.EVENT_TIMING);

/** Any answers, the sensible and the contradictory. */
const anyAnswers: fc.Arbitrary<FocusAnswers> = fc.record({
  onset: maybe(asked.ONSET),
  aroundThen: fc.option(fc.subarray([...asked.AROUND_THEN]), { nil: undefined }),
  eventTiming: fc.record({
    'someone-died': timing,
    'trouble-with-a-person': timing,
    'big-change': timing,
  }),
  someoneDied: maybe(['no', 'yes'] as const),
  whenDied: maybe(['2001', '2025-03', '2026-11-01']),
  closenessToThem: maybe(asked.CLOSENESS),
  longing: frequency,
  avoidingReminders: frequency,
  worseOnDates: frequency,
  troubleWith: maybe(['no', ...asked.TROUBLE_WITH] as const),
  troubleStage: maybe(asked.DISPUTE_STAGE),
  wantDifferentThings: frequency,
  worseAfterContact: frequency,
  lifeChanges: fc.option(fc.subarray([...LIFE_CHANGES]), { nil: undefined }),
  missLifeBefore: frequency,
  unsureWhatIsAsked: frequency,
  cutOffFromSupport: frequency,
  peopleToCall: maybe(asked.PEOPLE_TO_CALL),
  closeTiesHard: maybe(asked.CLOSE_TIES_HARD),
  leftOut: frequency,
  wish: maybe(asked.WISH),
});
const anyContext = fc.record({
  griefScope: fc.constantFrom('death' as const, 'any-loss' as const),
  unsafeRelationship: fc.boolean(),
  today: fc.constantFrom(undefined, '2026-11-24'),
  words: fc.option(
    fc.shuffledSubarray([...FOCUS_AREAS]).map((areas) => wordsFor(areas)),
    {
      nil: undefined,
    },
  ),
});

test('scores stay between 0 and 16, and the evidence never promises more than they hold', () => {
  fc.assert(
    fc.property(anyAnswers, anyContext, (answers, context) => {
      const { scores, evidence } = suggestFocus(answers, context);
      for (const area of FOCUS_AREAS) {
        const points = evidence
          .filter((reason) => reason.area === area)
          .reduce((sum, reason) => sum + reason.points, 0);
        expect(scores[area]).toBe(Math.min(points, 16));
      }
    }),
  );
});

test('at most two areas, never the same twice, and a second only after a first', () => {
  fc.assert(
    fc.property(anyAnswers, anyContext, (answers, context) => {
      const { primary, secondary, strength, eitherFits } = suggestFocus(answers, context);
      expect(secondary).not.toBe(primary);
      if (primary === 'none') expect([secondary, strength]).toEqual([null, 'unclear']);
      else expect(strength).not.toBe('unclear');
      if (eitherFits) expect(secondary).not.toBeNull();
    }),
  );
});

test('no information is not deficits: without an answer about ties, isolation is never suggested', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const silent = {
        ...answers,
        peopleToCall: undefined,
        closeTiesHard: undefined,
        leftOut: undefined,
      };
      const { primary, secondary } = suggestFocus(silent, usualContext);
      expect([primary, secondary]).not.toContain('interpersonal_deficits');
    }),
  );
});

test('when it began and what they wish for is not enough for any suggestion', () => {
  const little = fc.record({ onset: maybe(asked.ONSET), wish: maybe(asked.WISH) });
  fc.assert(
    fc.property(little, (answers) => {
      expect(suggestFocus(answers, usualContext).primary).toBe('none');
    }),
  );
});

test('isolation is never a focus beside a live loss, dispute or transition', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { primary, secondary, scores } = suggestFocus(answers, usualContext);
      const live = Math.max(scores.grief, scores.role_dispute, scores.role_transition) >= 5;
      if (live) expect([primary, secondary]).not.toContain('interpersonal_deficits');
    }),
  );
});

test('staff always get three different questions, and the client’s pick as it was said', () => {
  fc.assert(
    fc.property(anyAnswers, anyContext, (answers, context) => {
      const { ask, clientsPick } = suggestFocus(answers, context);
      expect(new Set(ask).size).toBe(3);
      expect(clientsPick === null).toBe(answers.wish === undefined);
    }),
  );
});

test('a stronger answer for an area never costs it points', () => {
  const scales = ['wantDifferentThings', 'worseAfterContact', 'cutOffFromSupport'] as const;
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...scales), (answers, item) => {
      const at = (answer: Frequency) =>
        suggestFocus({ ...answers, [item]: answer }, usualContext).scores;
      for (const area of FOCUS_AREAS) expect(at(4)[area]).toBeGreaterThanOrEqual(at(1)[area]);
    }),
  );
});
