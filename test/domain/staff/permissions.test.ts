import { expect, test } from 'vitest';
import {
  may,
  maySetDaysOffOf,
  maySetHoursOf,
  STAFF_ACTS,
} from '../../../domain/staff/permissions.ts';
import { ROLES } from '../../../domain/staff/role.ts';

const NOT_FOR_COUNSELORS: readonly string[] = [
  'manage-staff',
  'see-audit',
  'see-settings',
  'settle-mails',
  'hold-mails',
  'settle-dead-letters',
  'manage-records',
];

test('what each role may do, cell by cell', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [role, STAFF_ACTS.filter((act) => may(role, act))]),
  );
  expect(table).toEqual({
    'front-desk': [
      'see-list',
      'see-contact',
      'acknowledge',
      'begin',
      'release',
      'see-schedule',
      'change-schedule',
      'set-days-off',
      'change-contact',
      'settle-mails',
      'see-staff',
    ],
    counselor: STAFF_ACTS.filter((act) => !NOT_FOR_COUNSELORS.includes(act)),
    administrator: [...STAFF_ACTS],
  });
  expect(STAFF_ACTS).toHaveLength(22);
});

test('whose hours each role may set', () => {
  const mine = ROLES.map((role) => [role, maySetHoursOf({ id: 'me', role }, 'me')]);
  const others = ROLES.map((role) => [role, maySetHoursOf({ id: 'me', role }, 'another')]);
  expect(Object.fromEntries(mine)).toEqual({
    'front-desk': false,
    counselor: true,
    administrator: true,
  });
  expect(Object.fromEntries(others)).toEqual({
    'front-desk': false,
    counselor: false,
    administrator: true,
  });
});

test('whose days away each role may enter', () => {
  const others = ROLES.map((role) => [role, maySetDaysOffOf({ id: 'me', role }, 'another')]);
  expect(Object.fromEntries(others)).toEqual({
    'front-desk': true,
    counselor: false,
    administrator: true,
  });
  expect(maySetDaysOffOf({ id: 'me', role: 'counselor' }, 'me')).toBe(true);
});
