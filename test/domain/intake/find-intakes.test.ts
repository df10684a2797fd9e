import { describe, expect, test } from 'vitest';
import { isWanted, type Wanted } from '../../../domain/intake/find-intakes.ts';
import { anIntake, COUNSELOR, NOON } from '../../support/intake-record.ts';

const { intake } = anIntake().record;
const acknowledged = { by: COUNSELOR.id, at: NOON };
const LISTED = [
  {
    intake: { ...intake, tier: 'red', language: 'es' },
    name: 'Íñigo Muñoz',
    fullName: 'Íñigo Muñoz',
    others: 0,
  },
  { intake: { ...intake, acknowledged }, name: 'Ani', fullName: 'Ana Ruiz', others: 0 },
] as const;

const found = (wanted: Partial<Wanted>) =>
  LISTED.filter((each) =>
    isWanted(each, { name: '', tier: null, language: null, unseen: false, ...wanted }),
  ).map(({ name }) => name);

describe('finding a request', () => {
  test('who asks for nothing finds everybody', () => {
    expect(found({})).toEqual(['Íñigo Muñoz', 'Ani']);
  });

  test.for(['munoz', 'MUÑOZ', ' igo mu', 'Íñigo'])('a name is found by %j', (name) => {
    expect(found({ name })).toEqual(['Íñigo Muñoz']);
  });

  test.for(['ani', 'ruiz'])('by %j, the name they like or the one they gave first', (name) => {
    expect(found({ name })).toEqual(['Ani']);
  });

  test.for([
    [{ tier: 'red' }, ['Íñigo Muñoz']],
    [{ language: 'en' }, ['Ani']],
    [{ unseen: true }, ['Íñigo Muñoz']],
    [{ name: 'ana', tier: 'red' }, []],
  ] as const)('%j finds %j', ([wanted, names]) => {
    expect(found(wanted)).toEqual(names);
  });
});
