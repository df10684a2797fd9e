import { describe, expect, test } from 'vitest';
import { makeReadPractice } from '../../../functions/read-practice/read-practice.handler.ts';
import { publicPractice } from '../../../schemas/public-practice.ts';
import { behindGateway } from '../../support/http-event.ts';
import { NOON } from '../../support/intake-record.ts';
import { aPractice } from '../../support/practice.ts';

const signIn = {
  issuer: 'https://issuer.example.org/pool',
  clientId: 'console',
  scope: 'openid practice/staff',
};
const reading = (now = NOON) =>
  behindGateway(makeReadPractice({ practice: aPractice(), signIn, now: () => now })).ask;

describe('what anyone may know of the practice', () => {
  test('is where and when it is, and where staff sign in', async () => {
    const answer = await reading()({ route: 'GET /api/practice' });
    expect(publicPractice.parse(answer.json)).toMatchObject({
      name: 'Harbor Lane Counseling',
      today: '2026-12-01',
      staffBackAt: null,
      signIn,
    });
  });

  test('says by its own clock when somebody is back, and what day it is there', async () => {
    const answer = await reading(new Date('2026-12-02T03:00:00Z'))({ route: 'GET /api/practice' });
    expect(answer.json).toMatchObject({
      today: '2026-12-01',
      staffBackAt: '2026-12-02T09:00:00.000-05:00',
    });
  });

  test('is no address of staff, no sender and no switch', async () => {
    const { body, json } = await reading()({ route: 'GET /api/practice' });
    for (const secret of ['staff', 'mail', 'switches', 'griefScope', 'domain', 'email']) {
      expect(json).not.toHaveProperty(secret);
    }
    expect(body).not.toContain('@');
  });
});

test('the description of the API says where to sign in', async () => {
  const ask = reading();
  const answer = await ask({ route: 'GET /api/openapi.json' });
  expect(answer.json).toMatchObject({
    openapi: '3.1.1',
    components: {
      securitySchemes: {
        staff: {
          openIdConnectUrl: 'https://issuer.example.org/pool/.well-known/openid-configuration',
        },
      },
    },
  });
  expect(await ask({ route: 'GET /api/openapi.json' })).toEqual(answer);
});

test('nothing else is there', async () => {
  expect(await reading()({ route: 'GET /api/settings' })).toMatchObject({ statusCode: 404 });
  expect(await reading()({ route: 'constructor' })).toMatchObject({ statusCode: 404 });
});
