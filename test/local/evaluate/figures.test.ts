import { describe, expect, test } from 'vitest';
import { figuresOf, type Judged, type Read } from '../../../local/evaluate/figures.ts';
import { figuresTable } from '../../../local/evaluate/figures-table.ts';
import type { LabelledText } from '../../../local/evaluate/labelled-text.ts';

const CALM: LabelledText['risk'] = {
  suicide: 'none',
  self_harm: false,
  harm_to_others: false,
  abuse_or_violence: false,
  psychosis_or_mania: false,
};

const judged = (
  primary: LabelledText['primary'],
  read: Partial<Read> & Pick<Read, 'primary'>,
  risk: Partial<LabelledText['risk']> = {},
): Judged => ({
  labelled: { id: 'x', text: 'x', primary, risk: { ...CALM, ...risk }, confidence: 3 },
  read: { strength: read.primary === 'none' ? 'unclear' : 'tentative', risks: [], ...read },
});

describe('comparing suggestions with a rater', () => {
  const figures = figuresOf([
    judged('grief', { primary: 'grief' }),
    judged('grief', { primary: 'none' }),
    judged('role_dispute', { primary: 'grief' }),
    judged('none', { primary: 'none' }),
  ]);

  test('counts how many were right', () => {
    expect(figures.accuracy).toMatchObject({ hits: 2, of: 4 });
  });

  test('says for an area how much of it was found, and how often it was said rightly', () => {
    expect(figures.areas.grief).toMatchObject({
      recall: { hits: 1, of: 2 },
      precision: { hits: 1, of: 2 },
    });
  });

  test('shows what was taken for what', () => {
    expect(figures.confusion.role_dispute).toMatchObject({ grief: 1, role_dispute: 0 });
  });

  test('shows how often each strength word was right', () => {
    expect(figures.strengths).toMatchObject({
      tentative: { hits: 1, of: 2 },
      unclear: { hits: 1, of: 2 },
      clear: { of: 0, share: null },
    });
  });
});

describe('comparing risk hints with a rater', () => {
  test('a wish to die that was heard as a plan is found, and the plan is a false alarm', () => {
    const { risks } = figuresOf([
      judged('none', { primary: 'none', risks: ['suicide_active'] }, { suicide: 'passive' }),
    ]);
    expect(risks.suicide.recall).toMatchObject({ hits: 1, of: 1 });
    expect(risks.suicide_active.precision).toMatchObject({ hits: 0, of: 1 });
  });

  test('a kind that was not heard is missed, whatever else was', () => {
    const { risks } = figuresOf([
      judged('none', { primary: 'none', risks: ['self_harm'] }, { abuse_or_violence: true }),
    ]);
    expect(risks.abuse_or_violence.recall).toMatchObject({ hits: 0, of: 1 });
    expect(risks.self_harm.precision).toMatchObject({ hits: 0, of: 1 });
  });
});

test('the table has a line for every area, strength word and risk, and a dash for what was never met', () => {
  const table = figuresTable('All', figuresOf([judged('grief', { primary: 'grief' })]));
  expect(table).toMatch(/^All: 1 text$/m);
  expect(table).toMatch(/^ {2}kappa {5}-$/m);
  expect(table).toMatch(/^ {2}psychosis_or_mania +- +-$/m);
  expect(table).toMatch(/^ {2}grief +1\.00 1\/1 \[0\.21-1\.00\]/m);
});
