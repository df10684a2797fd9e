import { expect, test } from 'vitest';
import { may, STAFF_ACTS } from '../../../domain/staff/permissions.ts';
import { ROLES } from '../../../domain/staff/role.ts';

test('what each role may do, cell by cell', () => {
  const table = Object.fromEntries(
    ROLES.map((role) => [role, STAFF_ACTS.filter((act) => may(role, act))]),
  );
  expect(table).toEqual({
    'front-desk': ['see-list', 'see-contact', 'acknowledge'],
    counselor: ['see-list', 'see-contact', 'see-clinical', 'acknowledge', 'decide'],
    administrator: ['see-list', 'see-contact', 'see-clinical', 'acknowledge', 'decide'],
  });
});
