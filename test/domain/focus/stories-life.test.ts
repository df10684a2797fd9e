import { describe, expect, test } from 'vitest';
import { suggestFocus } from '../../../domain/focus/suggest-focus.ts';
import { usualContext } from '../../support/focus-context.ts';
import { LIFE_STORIES } from '../../support/stories.life.ts';

const story = (name: string) => {
  const found = LIFE_STORIES.find((one) => one.name === name);
  if (!found) throw new Error(`No story ${name}`);
  return suggestFocus(found.answers, { ...usualContext, ...found.told });
};

describe('people who drew a circle or a line', () => {
  test.for(LIFE_STORIES)('$name: $why', ({ answers, told, expected }) => {
    expect(suggestFocus(answers, { ...usualContext, ...told })).toMatchObject(expected);
  });

  test.for(LIFE_STORIES.filter(({ expected }) => expected.primary !== 'none'))(
    '$name: a reason leads to the place on the circle or the line',
    ({ answers, told }) => {
      const { evidence } = suggestFocus(answers, { ...usualContext, ...told });
      const places = evidence.filter(({ item }) => /^(inventory|timeline)/.test(item));
      expect(places).not.toEqual([]);
      for (const { item } of places) {
        const [list, at] = item.split('.');
        const entries = list === 'inventory' ? told.inventory?.people : told.timeline?.events;
        expect(at === undefined || entries?.[Number(at)] !== undefined).toBe(true);
      }
    },
  );
});

describe('where the circle and the questions disagree, staff are told', () => {
  test.each([
    ['a hidden death', 'no one who mattered has died'],
    ['a hidden quarrel', 'a dispute may be hidden'],
    ['a change they did not call big', 'nothing big has changed'],
  ])('%s', (name, said) => {
    expect(story(name).against.join(' ')).toContain(said);
  });

  test('and where they agree, nothing is said of it', () => {
    expect(story('a partner close by, and much strain').against.join(' ')).not.toMatch(/yet the/);
  });
});

test('a death of weeks ago on the circle is flagged, and never called clear (P8)', () => {
  const weeks = suggestFocus(
    {
      onset: 'under-1-month',
      longing: 4,
      avoidingReminders: 4,
      closenessToThem: 'close',
      wish: 'coping-with-a-loss',
    },
    {
      ...usualContext,
      inventory: { people: [{ name: 'Nan', standing: 'died', ring: 1, when: '2026-11' }] },
    },
  );
  expect(weeks).toMatchObject({ primary: 'grief', strength: 'some' });
  expect(weeks.against.join(' ')).toContain('only weeks ago');
});

test('an onset that is marked on the line is an onset', () => {
  const { against } = story('a quarrel that the line dates');
  expect(against.join(' ')).not.toContain('did not say when the low mood began');
});
