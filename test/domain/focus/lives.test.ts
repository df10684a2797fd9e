import { describe, expect, test } from 'vitest';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import { readNarrative } from '../../../domain/words/read-narrative.ts';
import { usualContext } from '../../support/focus-context.ts';
import { LIVES } from '../../support/lives/lives.ts';

const suggested = (answers: (typeof LIVES)[number]['answers'], narrative: string) =>
  suggestFocus(answers, { ...usualContext, words: readNarrative(narrative) });

describe('sixty invented people', () => {
  test.for(LIVES)('$name: $why', ({ answers, narrative, expected }) => {
    expect(suggested(answers, narrative)).toMatchObject(expected);
  });

  test('each is somebody else', () => {
    expect(new Set(LIVES.map(({ name }) => name)).size).toBe(60);
  });

  test('isolation is suggested for few of them, as it is for few people', () => {
    const isolated = LIVES.filter(
      ({ answers, narrative }) =>
        suggested(answers, narrative).primary === 'interpersonal_deficits',
    );
    expect(isolated.length / LIVES.length).toBeLessThanOrEqual(0.15);
  });
});

describe('what does not speak of focus does not move the suggestion', () => {
  test.for(LIVES)('$name: a sentence beside the point', ({ answers, narrative, expected }) => {
    const longer = `${narrative} I take the bus to work.`;
    expect(suggested(answers, longer).primary).toBe(expected.primary);
  });
});

describe('a death near the onset', () => {
  test.for(LIVES.filter(({ answers }) => answers.someoneDied === 'no'))(
    '$name: moves the points towards grief',
    ({ answers, narrative }) => {
      const bereaved = {
        ...answers,
        someoneDied: 'yes',
        aroundThen: [...(answers.aroundThen ?? []), 'someone-died'],
        eventTiming: { ...answers.eventTiming, 'someone-died': 'same-time' },
        closenessToThem: 'close',
        longing: 4,
        avoidingReminders: 4,
        worseOnDates: 4,
        wish: 'coping-with-a-loss',
      } as const;
      const { primary, scores } = suggested(bereaved, narrative);
      expect(primary).toBe('grief');
      expect(scores.grief).toBeGreaterThan(suggested(answers, narrative).scores.grief);
    },
  );
});
