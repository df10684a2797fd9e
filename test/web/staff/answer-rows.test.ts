import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { focusAnswers, safetyAnswers } from '../../../schemas/intake.request.ts';
import {
  alcoholRows,
  focusKeys,
  focusRows,
  safetyRows,
} from '../../../web/staff/intake/answer-rows.ts';
import { EVENT_TIMING_QUESTION, FOCUS_QUESTIONS } from '../../../web/staff/words/focus-answers.ts';
import { GAD7_ITEMS, PHQ9_ITEMS } from '../../../web/shared/questionnaires.en.ts';
import { difficultyWords, scoreWords, SKIPPED } from '../../../web/staff/words/questionnaires.ts';
import { AUDIT_C_QUESTIONS, SAFETY_QUESTIONS } from '../../../web/staff/words/safety-answers.ts';
import { aClinicalPart } from './support/records.ts';

/** Every answer a schema allows, as text; `null` where it takes a person's own words. */
function allowed(schema: z.core.$ZodType): string[] | null {
  if (schema instanceof z.ZodOptional) return allowed(schema.unwrap());
  if (schema instanceof z.ZodArray) return allowed(schema.element);
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (schema instanceof z.ZodUnion)
    return (schema.options as z.core.$ZodType[]).flatMap((option) => allowed(option) ?? []);
  return null;
}

const wordsFor: Readonly<Record<string, { readonly options: Readonly<Record<string, string>> }>> = {
  ...SAFETY_QUESTIONS,
  ...FOCUS_QUESTIONS,
};

describe('every answer the form can send has words', () => {
  const picked = Object.entries({ ...safetyAnswers.shape, ...focusAnswers.shape }).flatMap(
    ([key, schema]) => {
      const values = allowed(schema);
      return values === null ? [] : [[key, values] as const];
    },
  );

  test.each(picked)('%s', (key, values) => {
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(wordsFor[key]?.options[value]).toMatch(/\w/);
  });

  test('when an event happened', () => {
    const event = focusAnswers.shape.eventTiming.unwrap().shape['big-change'];
    for (const value of allowed(event) ?? [])
      expect(EVENT_TIMING_QUESTION.options[value]).toMatch(/\w/);
  });

  test('the questionnaires', () => {
    expect([PHQ9_ITEMS.length, GAD7_ITEMS.length]).toEqual([9, 7]);
    for (const score of [0, 1, 2, 3]) {
      expect(scoreWords(score)).not.toBe(SKIPPED);
      expect(difficultyWords(score)).not.toBe(SKIPPED);
    }
    for (const { options } of Object.values(AUDIT_C_QUESTIONS)) expect(options).toHaveLength(5);
  });
});

describe('rows of answers', () => {
  const { answers } = aClinicalPart();
  const said = (rows: readonly { key: string; says: string }[], key: string) =>
    rows.find((row) => row.key === key)?.says;

  test('there is one for each question, in the order of the form', () => {
    expect(focusRows(answers.focus).map(({ key }) => key)).toEqual(focusKeys());
    expect(safetyRows(answers.safety)).toHaveLength(Object.keys(safetyAnswers.shape).length - 1);
  });

  test('several choices are joined, and dated events are named', () => {
    const rows = focusRows(answers.focus);
    expect(said(rows, 'aroundThen')).toBe('Someone died, A big change');
    expect(said(rows, 'eventTiming')).toBe(
      'Someone died: at the same time; A big change: after it began',
    );
    expect(said(rows, 'whoDied')).toBe('My father');
  });

  test('nothing chosen means "nothing big" only where the form says so', () => {
    expect(said(focusRows({ lifeChanges: [] }), 'lifeChanges')).toBe('No, nothing big');
    expect(said(focusRows({ aroundThen: [] }), 'aroundThen')).toBe(SKIPPED);
    expect(said(focusRows({}), 'lifeChanges')).toBe(SKIPPED);
  });

  test('a yes and a "rather not here" are both marked, a no is not', () => {
    const marked = safetyRows(answers.safety).filter((row) => row.marked);
    expect(marked.map(({ key }) => key)).toEqual([
      'thoughtsOfEndingLifeNow',
      'afraidOfSomeoneClose',
    ]);
  });

  test('who never drinks was not asked how much', () => {
    const rows = alcoholRows({ frequency: 0, typicalAmount: 0, sixOrMore: 0 });
    expect(said(rows, 'frequency')).toBe('Never');
    expect(said(rows, 'typicalAmount')).toBe('Not asked: they never drink');
    expect(alcoholRows(undefined).every((row) => row.says === SKIPPED)).toBe(true);
  });
});
