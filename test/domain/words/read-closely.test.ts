import { describe, expect, test } from 'vitest';
import type { Embed } from '../../../domain/words/embedding.ts';
import { featuresOf, probabilitiesOf } from '../../../domain/words/leaning-model.ts';
import { modelLeaning } from '../../../domain/words/model-leaning.ts';
import { readClosely } from '../../../domain/words/read-closely.ts';
import { readNarrative } from '../../../domain/words/read-narrative.ts';
import { aLeaningModel } from '../../support/leaning-model.ts';
import { aRiskModel } from '../../support/risk-model.ts';

const model = aLeaningModel({ towards: 'grief' });
const risk = aRiskModel();
/** Sentences about the sea lie in one direction, all others in the other. */
const embed: Embed = async (texts) => texts.map((text) => (/sea/.test(text) ? [1, 0] : [0, 1]));

describe('reading words by their meaning', () => {
  test('leans where the model leans, and quotes the sentence that leans there most', async () => {
    const words = await readClosely('It is late. He loved the sea. I work a lot.', {
      embed,
      model,
      risk,
    });
    expect(words.leaning?.primary).toBe('grief');
    expect(words.evidence[0]).toMatchObject({ area: 'grief', phrase: 'He loved the sea.' });
  });

  test('quotes no more than a few lines of a sentence that has no end, on one line', async () => {
    const text = `He loved the sea\n\tand ${'the sea and the sea '.repeat(40)}`;
    const { evidence } = await readClosely(text, { embed, model, risk });
    expect(evidence[0]?.phrase).toMatch(/^He loved the sea$|^and the sea and the sea/);
    expect(evidence[0]?.phrase.length).toBeLessThanOrEqual(160);
    expect(evidence[0]?.about).toBe('what leans there most');
  });

  test('asks for the beginning of a long text as a whole, and for each sentence up to a page of it', async () => {
    const asked: string[] = [];
    const listens: Embed = async (texts) => {
      asked.push(...texts);
      return embed(texts);
    };
    const text = `${'It is what it is and '.repeat(400)}.`;
    await readClosely(text, { embed: listens, model, risk });
    expect(asked.map(({ length }) => length)).toEqual([600, 4000]);
    asked.length = 0;
    await readClosely('It is so. '.repeat(1000), { embed: listens, model, risk });
    expect(asked.filter((each) => each === 'It is so.')).toHaveLength(400);
  });

  test('leans nowhere where none of the areas is likely', async () => {
    const words = await readClosely('What does a session cost?', { embed, model, risk });
    expect(words.leaning).toBeNull();
  });

  test('takes no plain risk hint away', async () => {
    const text = 'I think of the sea, and I want to die. He hits me by the sea.';
    const closely = await readClosely(text, { embed, model, risk });
    expect(closely.riskHints).toEqual(readNarrative(text).riskHints);
  });

  test('takes a vague one away where no sentence comes near', async () => {
    const text = 'At sea I am only a burden to the crew.';
    const closely = await readClosely(text, { embed, model, risk });
    expect(readNarrative(text).riskHints).not.toEqual([]);
    expect(closely.riskHints).toEqual([]);
  });

  test('looks for risks to the very end of a long text', async () => {
    const text = `${'We walked by the sea. '.repeat(300)}I am on my way out.`;
    const { riskHints } = await readClosely(text, { embed, model, risk });
    expect(riskHints).toEqual([{ kind: 'suicide_passive', phrase: 'I am on my way out.' }]);
  });

  test.for([
    '',
    '🙂🙂',
    'Me siento muy solo y no tengo amigos en este país.',
    'Я очень устал от всего',
  ])('leaves to the lists what is not English: %s', async (text) => {
    const fails: Embed = async () => {
      throw new Error('must not be asked');
    };
    expect(await readClosely(text, { embed: fails, model, risk })).toEqual(readNarrative(text));
  });

  test('names both layers in the version', async () => {
    const { version } = await readClosely('It is what it is.', { embed, model, risk });
    expect(version).toMatch(/^words-.*\+a model of a test\+a line of a test$/);
  });
});

describe('the fitted layer', () => {
  test('gives shares that add up to one', () => {
    const shares = Object.values(
      probabilitiesOf(model, featuresOf({ whole: [0.3, 0.7], first: [0.3, 0.7] }, [])),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
  });

  test('refuses features of another length than it was fitted on', () => {
    expect(() =>
      probabilitiesOf(model, featuresOf({ whole: [1, 2, 3], first: [1, 2, 3] }, [])),
    ).toThrow(/fitted on/);
  });

  test('names a second area only where it is likely enough', () => {
    const none = { grief: 0.6, role_dispute: 0, role_transition: 0, interpersonal_deficits: 0 };
    expect(modelLeaning({ ...none, role_dispute: 0.1, none: 0.3 })).toEqual({
      primary: 'grief',
      secondary: null,
    });
    expect(modelLeaning({ ...none, role_dispute: 0.3, none: 0.1 })).toEqual({
      primary: 'grief',
      secondary: 'role_dispute',
    });
  });
});
