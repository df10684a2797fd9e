import { describe, expect, test } from 'vitest';
import { NO_LIFE_FACTS, readLife } from '../../../domain/focus/life-facts.ts';
import type { FocusAnswers } from '../../../domain/intake/answers.ts';
import type { Person } from '../../../domain/intake/inventory.ts';
import type { Timeline } from '../../../domain/intake/timeline.ts';

const TODAY = '2026-12-01';
const SINCE_AUTUMN: FocusAnswers = { onset: '1-3-months' };

const onCircle = (people: readonly Person[], everyone?: 'yes' | 'no') =>
  readLife({ inventory: { people, everyone } }, SINCE_AUTUMN, TODAY);
const onLine = (
  events: Timeline['events'],
  { onset, answers = {} }: { onset?: string; answers?: FocusAnswers } = {},
) => readLife({ timeline: { events, onset } }, answers, TODAY);

const PAT: Person = { name: 'Pat', ring: 1, standing: 'in-touch' };

describe('from circle and line', () => {
  test('nothing is read where nothing was drawn', () => {
    expect(readLife({}, SINCE_AUTUMN, TODAY)).toEqual(NO_LIFE_FACTS);
    expect(readLife({ inventory: { people: [] }, timeline: { events: [] } }, {}, TODAY)).toEqual(
      NO_LIFE_FACTS,
    );
  });

  test('a death is read with its date and its place on the circle', () => {
    const facts = onCircle([PAT, { name: 'Jo', standing: 'died', when: '2026-10' }]);
    expect(facts.deaths).toEqual(['2026-10']);
    expect(facts.near).toEqual({
      'someone-died': {
        event: 'someone-died',
        when: '2026-10',
        item: 'inventory.1',
        who: 'Jo',
        timing: 'same-time',
      },
    });
  });

  test('a death without a date is no event, and one to come is none either', () => {
    const people: readonly Person[] = [
      { name: 'Jo', standing: 'died' },
      { name: 'Al', standing: 'died', when: '2026-12-02' },
      { name: 'Bo', standing: 'died', when: '2027' },
    ];
    expect(onCircle(people)).toEqual(NO_LIFE_FACTS);
  });

  test('a death of today and one of this year have happened', () => {
    const deaths = (when: string) => onCircle([{ name: 'Jo', standing: 'died', when }]).deaths;
    expect([deaths('2026-12-01'), deaths('2026-12'), deaths('2026')]).toEqual([
      ['2026-12-01'],
      ['2026-12'],
      ['2026'],
    ]);
  });

  test.for([
    ['in-touch', 'more-trouble', true],
    [undefined, 'more-trouble', true],
    ['lost-touch', 'more-trouble', false],
    ['in-touch', 'closer', false],
    ['in-touch', undefined, false],
  ] as const)('of somebody (%s) a change (%s) is trouble: %s', ([standing, change, isTrouble]) => {
    const facts = onCircle([{ ...PAT, standing, change, when: '2026-10' }]);
    expect(Object.keys(facts.near)).toEqual(isTrouble ? ['trouble-with-a-person'] : []);
    expect(facts.deaths).toEqual([]);
  });

  test.for([
    ['someone-died', 'someone-died'],
    ['trouble-with-a-person', 'trouble-with-a-person'],
    ['job', 'big-change'],
    ['retirement', 'big-change'],
    ['other', 'big-change'],
  ] as const)('%s on the line is read as %s', ([kind, event]) => {
    const facts = onLine([{ month: '2026-10', kind, label: 'then' }], { onset: '2026-10' });
    const found = { event, when: '2026-10', item: 'timeline.0', who: 'then', timing: 'same-time' };
    expect(facts.near).toEqual({ [event]: found });
  });

  test('something good is no event, and an event without a label has no name', () => {
    const good = { month: '2026-10', kind: 'something-good' } as const;
    const move = { month: '2026-10', kind: 'move' } as const;
    const { near } = onLine([good, move], { onset: '2026-10' });
    expect(near['big-change']).toMatchObject({ item: 'timeline.1', who: '' });
    expect(Object.keys(near)).toEqual(['big-change']);
  });

  test('of several deaths the one closest to the onset is named, before it rather than after', () => {
    const died = (month: string, label: string) =>
      ({ month, kind: 'someone-died', label }) as const;
    const named = (...events: Timeline['events']) =>
      onLine(events, { onset: '2026-06' }).near['someone-died']?.who;
    expect(named(died('2025-10', 'long'), died('2026-06', 'then'))).toBe('then');
    expect(named(died('2025-10', 'long'), died('2026-04', 'before'))).toBe('before');
    expect(named(died('2026-08', 'after'), died('2025-10', 'long'))).toBe('long');
    expect(named(died('2026-06', 'b'), died('2026-06', 'a'))).toBe('a');
    expect(named(died('2026-05', 'later'), died('2026-04', 'earlier'))).toBe('earlier');
  });

  test('what is far from the onset is near nothing, and still a death', () => {
    const events = [
      { month: '2024-12', kind: 'someone-died' },
      { month: '2026-11', kind: 'someone-died' },
    ] as const;
    const { near, deaths } = onLine(events, { onset: '2026-02' });
    expect(near).toEqual({});
    expect(deaths).toEqual(['2024-12', '2026-11']);
  });

  test('without a day of today, or an onset that has a beginning, nothing is near', () => {
    const timeline = { events: [{ month: '2026-10', kind: 'move' }] } as const;
    expect(readLife({ timeline }, SINCE_AUTUMN, undefined).near).toEqual({});
    for (const onset of [undefined, 'over-2-years', 'as-long-as-i-recall'] as const) {
      expect(readLife({ timeline }, { onset }, TODAY).near).toEqual({});
    }
  });
});

describe('strain on the circle', () => {
  const strained = (...people: readonly Person[]) => onCircle(people).strained;
  const SAM: Person = { name: 'Sam', ring: 2, strain: 'a-lot' };

  test('counts with somebody close, where the client drew them', () => {
    expect(strained(PAT, SAM)).toEqual({ who: 'Sam', item: 'inventory.1' });
    expect(strained({ ...SAM, standing: 'in-touch' })).toEqual({ who: 'Sam', item: 'inventory.0' });
  });

  test('does not count with somebody far, unplaced, lost or dead, nor where it is only some', () => {
    expect(strained({ ...SAM, ring: 3 })).toBeNull();
    expect(strained({ ...SAM, ring: undefined })).toBeNull();
    expect(strained({ ...SAM, standing: 'lost-touch' })).toBeNull();
    expect(strained({ ...SAM, standing: 'died' })).toBeNull();
    expect(strained({ ...SAM, strain: 'some' })).toBeNull();
  });

  test('of two is told by name, so that their order says nothing', () => {
    const ann = { ...SAM, name: 'Ann' };
    expect([strained(SAM, ann)?.who, strained(ann, SAM)?.who]).toEqual(['Ann', 'Ann']);
  });
});

describe('few ties', () => {
  const few = (everyone: 'yes' | 'no' | undefined, ...people: readonly Person[]) =>
    onCircle(people, everyone).fewTies;
  const FAR: Person = { name: 'Kim', ring: 4 };
  const LEANED_ON: Person = { name: 'Lee', ring: 4, support: 'a-lot' };

  test('are read only where the client says that these are all', () => {
    expect([few('yes', FAR), few('no', FAR), few(undefined, FAR)]).toEqual([true, false, false]);
    expect(readLife({}, SINCE_AUTUMN, TODAY).fewTies).toBe(false);
  });

  test('are at most one who is close or gives much support', () => {
    expect(few('yes')).toBe(true);
    expect(few('yes', PAT)).toBe(true);
    expect(few('yes', PAT, LEANED_ON)).toBe(false);
    expect(few('yes', PAT, { ...PAT, name: 'Ray', ring: 2 })).toBe(false);
    expect(few('yes', PAT, { ...PAT, name: 'Ray', ring: 3 })).toBe(true);
    expect(few('yes', PAT, { ...LEANED_ON, support: 'some' })).toBe(true);
    expect(few('yes', PAT, { ...PAT, name: 'Ray', ring: undefined })).toBe(true);
  });

  test('are not made more by whoever is gone', () => {
    expect(few('yes', PAT, { ...PAT, standing: 'died' })).toBe(true);
    expect(few('yes', PAT, { ...LEANED_ON, standing: 'lost-touch' })).toBe(true);
  });
});
