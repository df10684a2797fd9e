import { describe, expect, test } from 'vitest';
import { assessIntake } from '../../../domain/intake/assess-intake.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import type { Person } from '../../../domain/intake/inventory.ts';
import { someAnswers } from '../../support/answers.ts';

describe('a first look at an intake', () => {
  const DIED = { name: 'Nan', standing: 'died', ring: 1, when: '2026-08' } as const;
  const withCircle = (focus: FocusAnswers, people: readonly Person[]) =>
    assessIntake(
      { answers: { ...someAnswers({ focus }), inventory: { people } }, dateOfBirth: '1990-04-30' },
      { today: '2026-11-24', griefScope: 'death' },
    );

  test('weighs who was put on the circle, and leads to them', () => {
    const { evidence } = withCircle({ onset: '1-3-months' }, [{ name: 'Jo' }, DIED]).suggestion;
    expect(evidence.find(({ area }) => area === 'grief')?.item).toBe('inventory.1');
  });

  test('finds something to talk about in a death on the circle, and nothing in a name alone', () => {
    const rules = (people: readonly Person[]) =>
      withCircle({}, people).screening.fired.map(({ id }) => id);
    const empty = rules([]);
    expect(empty).toHaveLength(1);
    expect(rules([{ name: 'Jo', ring: 2, support: 'some' }])).toEqual(empty);
    expect(rules([DIED])).toEqual([]);
  });
});
