import { beforeAll, describe, expect, test } from 'vitest';
import { leaningModel } from '../../../adapters/leaning-model.ts';
import { riskModel } from '../../../adapters/risk-model.ts';
import { sentenceEmbeddings } from '../../../adapters/sentence-embeddings.ts';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import type { NarrativeReading } from '../../../domain/words/narrative.ts';
import { readClosely } from '../../../domain/words/read-closely.ts';
import { usualContext } from '../../support/focus-context.ts';
import { FIRST_FORMS } from '../../support/whole-forms/first.ts';
import { SECOND_FORMS } from '../../support/whole-forms/second.ts';
import type { WholeForm } from '../../support/whole-forms/whole-form.ts';

const FORMS = [...FIRST_FORMS, ...SECOND_FORMS];
const read = new Map<WholeForm, NarrativeReading>();

beforeAll(async () => {
  const reader = { embed: sentenceEmbeddings(), model: leaningModel(), risk: riskModel() };
  for (const form of FORMS) read.set(form, await readClosely(form.narrative, reader));
}, 120_000);

/** What the product suggests for a form, or for one that was filled in otherwise. */
const suggested = (
  form: WholeForm,
  { answers, told }: Pick<WholeForm, 'answers' | 'told'> = form,
) =>
  suggestFocus(answers, {
    ...usualContext,
    ...told,
    unsafeRelationship: form.unsafe ?? false,
    words: read.get(form),
  });
const isRight = ({ expected, second, either }: WholeForm, primary: string) =>
  primary === expected || (either === true && primary === second);
/** Those who would be begun with something else, told so that a failure can be read. */
const wrong = (
  forms: readonly WholeForm[],
  otherwise: (form: WholeForm) => Pick<WholeForm, 'answers' | 'told'>,
) =>
  forms.flatMap((form) => {
    const { primary } = suggested(form, otherwise(form));
    return isRight(form, primary) ? [] : [`${form.name}: ${primary}`];
  });

describe('forty invented people who fill in the whole form', () => {
  test.for(FORMS)('$name ($manner): $why', (form) => {
    const { primary, secondary, reviewFirst } = suggested(form);
    expect(isRight(form, primary), `${primary}`).toBe(true);
    if (form.either) expect([form.expected, form.second]).toContain(secondary);
    expect(reviewFirst).toBe(form.unsafe ?? false);
  });

  test('each is somebody else', () => {
    expect(new Set(FORMS.map(({ name }) => name)).size).toBe(40);
  });
});

describe('the same people, filling it in otherwise', () => {
  test('who write nothing are begun with the same', () => {
    const unwritten = FORMS.filter((form) => {
      const { primary } = suggestFocus(form.answers, { ...usualContext, ...form.told });
      return !isRight(form, primary);
    });
    expect(unwritten.map(({ name }) => name)).toEqual([]);
  });

  test('who do not say what they wish for are begun with the same', () => {
    expect(
      wrong(FORMS, ({ answers, told }) => ({ answers: { ...answers, wish: undefined }, told })),
    ).toEqual([]);
  });

  test('who also name a grandfather’s death of long ago are begun with the same', () => {
    const living = FORMS.filter(
      ({ answers, expected }) => answers.someoneDied !== 'yes' && expected !== 'grief',
    );
    const death: FocusAnswers = {
      someoneDied: 'yes',
      whenDied: '2010',
      closenessToThem: 'close',
      longing: 1,
      avoidingReminders: 0,
      worseOnDates: 1,
    };
    expect(living.length).toBeGreaterThan(15);
    expect(
      wrong(living, ({ answers, told }) => ({ answers: { ...answers, ...death }, told })),
    ).toEqual([]);
  });

  test('who set every scale a step higher or lower are nearly all begun with the same', () => {
    for (const by of [1, -1]) {
      const shifted = wrong(FORMS, ({ answers, told }) => ({
        answers: withScales(answers, () => by),
        told,
      }));
      expect(shifted.length, shifted.join('\n')).toBeLessThanOrEqual(2);
    }
  });

  test('who set their scales unsteadily are nearly all begun with the same', () => {
    const toss = tosses(7);
    const rounds = Array.from({ length: 5 }, () =>
      wrong(FORMS, ({ answers, told }) => ({
        answers: withScales(answers, () => Math.floor(toss() * 3) - 1),
        told,
      })),
    ).flat();
    expect(rounds.length, rounds.join('\n')).toBeLessThanOrEqual(10);
  });

  test('who skip a third of the questions are mostly begun with the same, and seldom with another area', () => {
    const toss = tosses(11);
    const kept = (answers: FocusAnswers): FocusAnswers =>
      Object.fromEntries(Object.entries(answers).filter(() => toss() > 1 / 3));
    const rounds = Array.from({ length: 5 }, () =>
      wrong(FORMS, ({ answers, told }) => ({ answers: kept(answers), told })),
    ).flat();
    const elsewhere = rounds.filter((told) => !told.endsWith(': none'));
    expect(rounds.length, rounds.join('\n')).toBeLessThanOrEqual(30);
    expect(elsewhere.length, elsewhere.join('\n')).toBeLessThanOrEqual(15);
  });
});

const SCALES = [
  'longing',
  'avoidingReminders',
  'worseOnDates',
  'wantDifferentThings',
  'worseAfterContact',
  'missLifeBefore',
  'unsureWhatIsAsked',
  'cutOffFromSupport',
  'leftOut',
] as const satisfies readonly (keyof FocusAnswers)[];

/** Every scale that was answered, moved by some steps and kept within its ends. */
function withScales(answers: FocusAnswers, steps: () => number): FocusAnswers {
  const moved = SCALES.flatMap((item) => {
    const given = answers[item];
    return given === undefined ? [] : [[item, Math.min(4, Math.max(0, given + steps()))] as const];
  });
  return { ...answers, ...Object.fromEntries(moved) };
}

/** Numbers from 0 to 1 that are the same at every run. */
function tosses(seed: number): () => number {
  let at = seed;
  return () => {
    at = (Math.imul(at, 1_664_525) + 1_013_904_223) >>> 0;
    return at / 2 ** 32;
  };
}
