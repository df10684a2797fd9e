import { describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../../domain/staff/role.ts';
import { STAFF_ROUTES } from '../../../functions/staff/staff.handler.ts';
import { ROUTES } from '../../../infra/service/routes.ts';
import { aForm } from '../../support/intake-form.ts';
import {
  ACKNOWLEDGE,
  AGREEMENT,
  BEGIN,
  BEGUN,
  BEGUN_LINK,
  CLEAR,
  DECIDE,
  DISCARD,
  HISTORY,
  LETTER,
  LIST,
  oneIntake,
  READ,
  SEARCH,
  RELEASE,
  REMOVE,
  theDesk,
  verdict,
} from '../../support/staff-desk.ts';

test('every staff route that is deployed is answered, and no other', () => {
  const deployed = ROUTES.filter(({ fn }) => fn === 'staff');
  expect([...STAFF_ROUTES].sort()).toEqual(
    deployed.map(({ method, path }) => `${method} ${path}`).sort(),
  );
});

const LETTER_OF = { query: { outcome: 'accepted' } };

describe('who may do what', () => {
  const ALLOWED: Record<string, Record<Role, number>> = {
    [LIST]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [SEARCH]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [READ]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [HISTORY]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [AGREEMENT]: { 'front-desk': 403, counselor: 200, administrator: 200 },
    [LETTER]: { 'front-desk': 403, counselor: 200, administrator: 200 },
    [ACKNOWLEDGE]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [CLEAR]: { 'front-desk': 403, counselor: 200, administrator: 200 },
    [RELEASE]: { 'front-desk': 409, counselor: 409, administrator: 409 },
    [DISCARD]: { 'front-desk': 403, counselor: 409, administrator: 409 },
    // Heard, and told what is missing.
    [BEGUN]: { 'front-desk': 200, counselor: 200, administrator: 200 },
    [BEGIN]: { 'front-desk': 400, counselor: 400, administrator: 400 },
    [BEGUN_LINK]: { 'front-desk': 400, counselor: 400, administrator: 400 },
    [REMOVE]: { 'front-desk': 404, counselor: 404, administrator: 404 },
    [DECIDE]: { 'front-desk': 403, counselor: 200, administrator: 200 },
  };
  const cells = STAFF_ROUTES.flatMap((route) =>
    ROLES.map((role) => ({ route, role, status: ALLOWED[route]?.[role] })),
  );

  test.for(cells)('$route as $role: $status', async ({ route, role, status }) => {
    const { as, path } = oneIntake();
    const asked = {
      ...(route === DECIDE && { json: verdict }),
      ...(route === SEARCH && { json: { status: 'any' } }),
      ...(route === LETTER && LETTER_OF),
    };
    const answer = await as(role)({ route, path, ...asked });
    expect(answer.statusCode).toBe(status);
  });

  test.for([
    ['nobody', {}, 401],
    ['somebody without groups', { sub: 'x' }, 403],
    ['somebody in a group of another kind', { sub: 'x', 'cognito:groups': '[clients]' }, 403],
    ['a group that only sounds like a role', { sub: 'x', 'cognito:groups': '[counselors]' }, 403],
    ['a role in another claim', { sub: 'x', role: 'counselor' }, 403],
    ['a role in the name', { sub: 'counselor', 'cognito:groups': '' }, 403],
  ] as const)('%s may do nothing', async ([, claims, status]) => {
    const { ask, path, audits } = oneIntake();
    for (const route of STAFF_ROUTES) {
      expect(await ask({ route, path, claims, json: verdict })).toMatchObject({
        statusCode: status,
      });
    }
    expect(audits).toHaveLength(1);
  });

  test.for([
    ['one group, as API Gateway writes it', '[counselor]'],
    ['two groups, as API Gateway writes them', '[front-desk counselor]'],
    ['a name', 'counselor'],
  ])('reads %s', async ([, groups]) => {
    const { ask, path } = oneIntake();
    const claims = { sub: 'x', 'cognito:groups': groups ?? '' };
    const answer = await ask({ route: READ, path, claims });
    expect(answer.json['clinical']).not.toBeNull();
  });

  test('a route that is not on the map is not there, whatever its name', async () => {
    for (const route of ['DELETE /api/staff/intakes/{id}', 'constructor', '$default']) {
      expect(await theDesk().as('administrator')({ route })).toMatchObject({ statusCode: 404 });
    }
  });
});

test('nothing that staff do is written to the log', async () => {
  const { as, path, logged } = oneIntake({ form: aForm() });
  for (const route of STAFF_ROUTES) {
    await as('counselor')({ route, path, ...(route === DECIDE && { json: verdict }) });
  }
  expect(logged).toEqual([]);
});
