import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '../../domain/staff/role.ts';
import { ROUTES } from '../../infra/service/routes.ts';
import { MAYA } from '../journeys/course-way.ts';
import { type LocalProduct, startLocalProduct } from '../support/local-product.ts';

type Right = 'everyone' | 'clinical' | 'desk' | 'administrator';

/** Which roles a right names. */
const HOLDERS: Readonly<Record<Right, readonly Role[]>> = {
  everyone: ROLES,
  clinical: ['counselor', 'administrator'],
  desk: ['front-desk', 'administrator'],
  administrator: ['administrator'],
};

/**
 * Who may knock at each staff door and be heard. Written by hand, so that a new door without a row
 * fails here, and so does a row whose door is gone.
 */
const HEARD: Readonly<Record<string, Right>> = {
  'GET /api/staff/intakes': 'everyone',
  'POST /api/staff/intakes/search': 'everyone',
  'GET /api/staff/intakes/{id}': 'everyone',
  'GET /api/staff/agreement': 'clinical',
  'GET /api/staff/begun': 'everyone',
  'POST /api/staff/begun': 'everyone',
  'POST /api/staff/begun/{id}/link': 'everyone',
  'POST /api/staff/begun/{id}/removal': 'everyone',
  'GET /api/staff/intakes/{id}/history': 'everyone',
  'GET /api/staff/intakes/{id}/letter': 'clinical',
  'POST /api/staff/intakes/{id}/acknowledgement': 'everyone',
  'POST /api/staff/intakes/{id}/decision': 'clinical',
  'POST /api/staff/intakes/{id}/clearance': 'clinical',
  'POST /api/staff/intakes/{id}/release': 'everyone',
  'POST /api/staff/intakes/{id}/discard': 'clinical',
  'GET /api/staff/counselors': 'everyone',
  'GET /api/staff/counselors/{id}/hours': 'everyone',
  'PUT /api/staff/counselors/{id}/hours': 'clinical',
  'GET /api/staff/counselors/{id}/openings': 'everyone',
  'POST /api/staff/counselors/{id}/away/preview': 'everyone',
  'POST /api/staff/counselors/{id}/away': 'everyone',
  'POST /api/staff/counselors/{id}/feed': 'clinical',
  'GET /api/staff/calendar': 'everyone',
  'POST /api/staff/courses/preview': 'everyone',
  'POST /api/staff/courses': 'everyone',
  'GET /api/staff/courses': 'everyone',
  'GET /api/staff/courses/{id}': 'everyone',
  'POST /api/staff/courses/{id}/sessions/{n}/move': 'everyone',
  'POST /api/staff/courses/{id}/sessions/{n}/cancel': 'everyone',
  'POST /api/staff/courses/{id}/sessions/{n}/attended': 'everyone',
  'POST /api/staff/courses/{id}/sessions/{n}/missed': 'everyone',
  'POST /api/staff/courses/{id}/sessions/{n}/late-cancelled': 'everyone',
  'POST /api/staff/courses/{id}/make-up': 'everyone',
  'POST /api/staff/courses/{id}/extend': 'everyone',
  'POST /api/staff/courses/{id}/end': 'everyone',
  'POST /api/staff/courses/{id}/rest': 'everyone',
  'POST /api/staff/courses/{id}/hand-over': 'everyone',
  'POST /api/staff/courses/{id}/tasks/{task}': 'everyone',
  'GET /api/staff/offers': 'everyone',
  'POST /api/staff/offers/preview': 'everyone',
  'POST /api/staff/offers': 'everyone',
  'POST /api/staff/offers/{id}/end': 'everyone',
  'POST /api/staff/offers/{id}/pass-on': 'everyone',
  'PUT /api/staff/clients/{id}/contact': 'everyone',
  'GET /api/staff/people': 'everyone',
  'GET /api/staff/team': 'administrator',
  'POST /api/staff/team': 'administrator',
  'POST /api/staff/team/{id}': 'administrator',
  'GET /api/staff/audit': 'administrator',
  'GET /api/staff/mails': 'desk',
  'POST /api/staff/mails/{id}': 'desk',
  'GET /api/staff/dead-letters': 'administrator',
  'POST /api/staff/dead-letters/{queue}': 'administrator',
  'GET /api/staff/mail-hold': 'desk',
  'POST /api/staff/mail-hold': 'administrator',
  'GET /api/staff/records': 'administrator',
  'GET /api/staff/records/{id}': 'administrator',
  'POST /api/staff/records/{id}/export': 'administrator',
  'PUT /api/staff/records/{id}/person': 'administrator',
  'POST /api/staff/records/{id}/hold': 'administrator',
  'POST /api/staff/records/{id}/deletion': 'administrator',
  'GET /api/staff/settings': 'administrator',
};

const doors = ROUTES.map(({ method, path, open }) => ({ key: `${method} ${path}`, open }));
const staffDoors = doors.filter(({ open }) => open === 'to-staff').map(({ key }) => key);
const openDoors = doors.filter(({ open }) => open === 'to-anyone').map(({ key }) => key);

describe('every door, and everyone who may knock', () => {
  let product: LocalProduct;
  let tokens: ReadonlyMap<Role, string>;
  beforeAll(async () => {
    product = await startLocalProduct();
    tokens = new Map(
      await Promise.all(
        ROLES.map(async (role) => [role, await product.issuer.token(role)] as const),
      ),
    );
  });
  afterAll(() => product.stop());

  /** An empty knock: it names nothing that exists, so whoever is heard changes nothing. */
  const knock = async (key: string, authorization?: string): Promise<number> => {
    const [method = 'GET', path = '/'] = key.split(' ');
    // A second on the service's clock gives each knock its place under the throttle.
    product.clock.setTo(new Date(product.clock.now().getTime() + 1000));
    // A counselor may see to her own hours alone.
    const own = path.replace('counselors/{id}', `counselors/${MAYA.id}`);
    const address = product.origin + own.replaceAll(/\{\w+\}/g, randomUUID());
    const answer = await fetch(address, {
      method,
      redirect: 'manual',
      headers: {
        ...(authorization !== undefined && { authorization }),
        ...(method !== 'GET' && { 'content-type': 'application/json' }),
      },
      ...(method !== 'GET' && { body: '{}' }),
    });
    await answer.text();
    return answer.status;
  };

  test('each staff door has its row, and each row its door', () => {
    expect(Object.keys(HEARD).toSorted()).toEqual(staffDoors.toSorted());
  });

  test.for(staffDoors)('%s asks nobody in who brings no token', async (key) => {
    expect(await knock(key)).toBe(401);
  });

  const cells = Object.keys(HEARD).flatMap((key) => ROLES.map((role) => [key, role] as const));
  test.for(cells)('%s hears the %s or not, as listed', async ([key, role]) => {
    const isHeard = HOLDERS[HEARD[key] ?? 'administrator'].includes(role);
    const status = await knock(key, `Bearer ${tokens.get(role) ?? ''}`);
    if (isHeard) expect([200, 201, 400, 404, 409, 422]).toContain(status);
    else expect(status).toBe(403);
  });

  test.for(openDoors)('%s gives a member of staff no more than anyone', async (key) => {
    const asAnyone = await knock(key);
    expect(asAnyone).not.toBe(403);
    expect(asAnyone).toBeLessThan(500);
    expect(await knock(key, `Bearer ${tokens.get('administrator') ?? ''}`)).toBe(asAnyone);
  });
});
