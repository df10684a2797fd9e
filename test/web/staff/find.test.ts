import { describe, expect, test } from 'vitest';
import { FIND_ALL, matches, type Find } from '../../../web/staff/inbox/find.ts';
import { anEntry, ME, NOW } from './support/records.ts';

const found = (find: Partial<Find>) =>
  [
    anEntry(1, { name: 'Íñigo Muñoz', tier: 'red', language: 'es' }),
    anEntry(2, { name: 'Ana Ruiz', acknowledged: { by: ME, at: NOW } }),
  ]
    .filter((entry) => matches(entry, { ...FIND_ALL, ...find }))
    .map(({ name }) => name);

describe('finding in the inbox', () => {
  test('everybody is shown at first', () => {
    expect(found({})).toEqual(['Íñigo Muñoz', 'Ana Ruiz']);
  });

  test.for(['munoz', 'MUÑOZ', ' igo mu', 'Íñigo'])('a name is found by %j', (name) => {
    expect(found({ name })).toEqual(['Íñigo Muñoz']);
  });

  test.for([
    [{ tier: 'red' }, ['Íñigo Muñoz']],
    [{ language: 'en' }, ['Ana Ruiz']],
    [{ unseen: true }, ['Íñigo Muñoz']],
    [{ name: 'ana', tier: 'red' }, []],
  ] as const)('%j shows %j', ([find, names]) => {
    expect(found(find)).toEqual(names);
  });
});
