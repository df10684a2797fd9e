import { describe, expect, test } from 'vitest';
import type { FocusArea } from '../../../domain/focus/suggestion.ts';
import { areaEvidence } from '../../../domain/words/area-evidence.ts';
import { leaningOf } from '../../../domain/words/leaning.ts';
import type { Theme } from '../../../domain/words/lists/theme.ts';

/** Where words of these weights lean. */
const leans = (weights: Partial<Record<FocusArea, readonly number[]>>, elsewhere = 0) =>
  leaningOf({
    evidence: (Object.keys(weights) as FocusArea[]).flatMap((area) =>
      (weights[area] ?? []).map((weight) => ({ area, about: '', phrase: '', weight })),
    ),
    elsewhere,
  });

describe('words lean', () => {
  test('nowhere where they say too little', () => {
    expect(leans({})).toBeNull();
    expect(leans({ grief: [3] })).toBeNull();
    expect(leans({ grief: [3], role_dispute: [3] })).toBeNull();
  });

  test('by one strong theme or several weak ones', () => {
    expect(leans({ grief: [4] })?.primary).toBe('grief');
    expect(leans({ role_transition: [1, 1, 1, 1] })?.primary).toBe('role_transition');
  });

  test('to the area with the most, whatever its place in the list', () => {
    expect(leans({ grief: [4], interpersonal_deficits: [9] })?.primary).toBe(
      'interpersonal_deficits',
    );
    expect(leans({ grief: [9], interpersonal_deficits: [4] })?.primary).toBe('grief');
  });

  test('nowhere where more is said of something else', () => {
    expect(leans({ grief: [6] }, 4)?.primary).toBe('grief');
    expect(leans({ grief: [6] }, 5)).toBeNull();
  });

  test('to a second area only where that stands on its own, and is no small part of the first', () => {
    const second = (first: number, other: number) =>
      leans({ grief: [first], role_dispute: [other] })?.secondary;
    expect(second(8, 4)).toBe('role_dispute');
    expect(second(8, 3)).toBeNull();
    expect(second(5, 3)).toBeNull();
    expect(second(9, 4)).toBeNull();
    expect(second(9, 5)).toBe('role_dispute');
  });
});

test('what speaks for an area stands strongest first, and apart from what speaks for none', () => {
  const theme = (name: string, area: Theme['area'], weight: number) => ({
    theme: { name, area, weight, phrases: [] },
    phrase: `words of ${name}`,
  });
  const { evidence, elsewhere } = areaEvidence([
    theme('weak', 'grief', 1),
    theme('sleep', 'elsewhere', 2),
    theme('strong', 'grief', 5),
    theme('money', 'elsewhere', 3),
    theme('between', 'grief', 3),
  ]);
  expect(evidence.map(({ about }) => about)).toEqual(['strong', 'between', 'weak']);
  expect(evidence[0]).toEqual({
    area: 'grief',
    about: 'strong',
    phrase: 'words of strong',
    weight: 5,
  });
  expect(elsewhere).toBe(5);
});
