import { describe, expect, test } from 'vitest';
import { explain, inPlainWords } from '../../schemas/explain.ts';
import { intakeAnswers, intakeRequest } from '../../schemas/intake.request.ts';
import { inventory } from '../../schemas/inventory.ts';
import { timeline } from '../../schemas/timeline.ts';
import { aForm, aFormWithPeople } from '../support/intake-form.ts';

const rule = { today: '2026-12-01', minimumAge: 18 };
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `P${at}` }));
const events = (count: number) =>
  Array.from({ length: count }, () => ({ month: '2026-01', kind: 'move' }));
const refused = (schema: typeof inventory | typeof timeline, given: unknown) =>
  explain(schema.safeParse(given, inPlainWords).error ?? expect.fail('was taken'));

describe('the people of a form', () => {
  test('may be left out whole, as in every form before they were asked', () => {
    const { answers } = intakeRequest(rule).parse(aForm());
    expect(answers.inventory).toBeUndefined();
    expect(intakeAnswers.parse(aForm().answers)).toEqual(aForm().answers);
  });

  test('are taken as they were told', () => {
    const form = aFormWithPeople();
    expect(intakeRequest(rule).parse(form).answers).toEqual(form.answers);
  });

  test('need a name alone, and initials or a sign will do', () => {
    for (const name of ['M', 'R. T.', 'Mamá', '李', '🌙']) {
      expect(inventory.parse({ people: [{ name }] }).people).toEqual([{ name }]);
    }
  });

  test('are eight at most', () => {
    expect(inventory.parse({ people: people(8) }).people).toHaveLength(8);
    expect(refused(inventory, { people: people(9) })).toEqual([
      { field: 'people', reason: 'must have at most 8 entries' },
    ]);
  });

  test.each([
    ['no name', { name: '  ' }, 'people.0.name'],
    ['a name as long as a letter', { name: 'x'.repeat(61) }, 'people.0.name'],
    ['a name in two lines', { name: 'a\nb' }, 'people.0.name'],
    ['a fifth ring', { name: 'M', ring: 5 }, 'people.0.ring'],
    ['a ring in words', { name: 'M', ring: '1' }, 'people.0.ring'],
    ['a relation of their own', { name: 'M', relation: 'foe' }, 'people.0.relation'],
    ['a thirteenth month', { name: 'M', when: '2026-13' }, 'people.0.when'],
    ['a day, which nobody asked for', { name: 'M', when: '2026-03-14' }, 'people.0.when'],
    ['a field that is not ours', { name: 'M', phone: '1' }, 'people.0.phone'],
  ])('are refused with %s, and the field is named', (_what, person, field) => {
    expect(refused(inventory, { people: [person] }).map((one) => one.field)).toEqual([field]);
  });
});

describe('the events of a form', () => {
  test('are twelve at most', () => {
    expect(timeline.parse({ events: events(12) }).events).toHaveLength(12);
    expect(refused(timeline, { events: events(13) })).toHaveLength(1);
  });

  test.each([
    ['a year alone', { month: '2026', kind: 'move' }, 'events.0.month'],
    ['no kind', { month: '2026-01' }, 'events.0.kind'],
    ['a kind that is not ours', { month: '2026-01', kind: 'war' }, 'events.0.kind'],
    [
      'a label as long as a letter',
      { month: '2026-01', kind: 'move', label: 'x'.repeat(61) },
      'events.0.label',
    ],
  ])('are refused with %s, and the field is named', (_what, event, field) => {
    expect(refused(timeline, { events: [event] }).map((one) => one.field)).toEqual([field]);
  });

  test('may be none, with the onset alone, by year or month', () => {
    for (const onset of ['2024', '2026-03']) {
      expect(timeline.parse({ events: [], onset })).toEqual({ events: [], onset });
    }
  });
});
