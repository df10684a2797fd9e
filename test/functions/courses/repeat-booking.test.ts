import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aPlan } from '../../support/course.ts';
import { aBookRequest, accepted, booking, courseDesk } from '../../support/staff-courses.ts';

describe('a repeat of a booking', () => {
  test('with the same key, five times at once and after, books one course and answers the same', async () => {
    const record = accepted();
    const desk = courseDesk({ records: [record] });
    const once = () => booking(desk, aBookRequest(record.intake.id), 'key-of-this-booking');
    const atOnce = await Promise.all([once(), once(), once()]);
    desk.setClock('2026-12-01T17:00:09Z');
    for (const [id, mail] of desk.table.mails) desk.table.mails.set(id, { ...mail, state: 'sent' });
    const answers = [...atOnce, await once(), await once()];

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(desk.table.courses.size).toBe(1);
    expect(desk.table.sessions.size).toBe(12);
    expect(desk.audits.filter(({ action }) => action === 'booked')).toHaveLength(1);
  });

  test('that is overtaken by the first between two readings finds what that one booked', async () => {
    const record = accepted();
    let isFirst = true;
    const desk = courseDesk({
      records: [record],
      ports: ({ clients }) => ({
        clients: {
          ...clients,
          find: async (id) => {
            const overtakes = isFirst;
            isFirst = false;
            if (overtakes)
              await booking(desk, aBookRequest(record.intake.id), 'key-of-this-booking');
            return clients.find(id);
          },
        },
      }),
    });
    const answer = await booking(desk, aBookRequest(record.intake.id), 'key-of-this-booking');
    expect(answer.statusCode).toBe(201);
    expect(desk.audits.filter(({ action }) => action === 'booked')).toHaveLength(1);
  });

  test.for([
    ['another plan', (intakeId: string) => aBookRequest(intakeId, { plan: aPlan({ length: 16 }) })],
    ['another intake', () => aBookRequest(randomUUID())],
    ['its first session alone', (intakeId: string) => aBookRequest(intakeId, { only: 'first' })],
  ] as const)('with the same key and %s is refused, and books nothing', async ([, other]) => {
    const record = accepted();
    const desk = courseDesk({ records: [record] });
    await booking(desk, aBookRequest(record.intake.id), 'key-of-this-booking');
    expect(await booking(desk, other(record.intake.id), 'key-of-this-booking')).toMatchObject({
      statusCode: 422,
      json: { type: '/problems/idempotency-key-reused' },
    });
    expect(desk.table.courses.size).toBe(1);
  });

  test('by somebody else with the same key is a request of its own', async () => {
    const record = accepted();
    const desk = courseDesk({ records: [record] });
    const json = aBookRequest(record.intake.id);
    await booking(desk, json, 'key-of-this-booking');
    const headers = { 'idempotency-key': 'key-of-this-booking' };
    expect(
      await desk.as('counselor')({ route: 'POST /api/staff/courses', headers, json }),
    ).toMatchObject({ statusCode: 409, json: { type: '/problems/active-course' } });
  });

  test('is on record as a reading', async () => {
    const record = accepted();
    const desk = courseDesk({ records: [record] });
    for (let time = 0; time < 2; time += 1) {
      await booking(desk, aBookRequest(record.intake.id), 'key-of-this-booking');
    }
    expect(desk.audits.slice(1).map(({ action }) => action)).toEqual(['booked', 'read']);
  });

  test.for([undefined, 'short', 'with space in it', 'a'.repeat(256)])(
    'cannot be told from a new one under the key %j',
    async (key) => {
      const record = accepted();
      const desk = courseDesk({ records: [record] });
      const answer = await desk.as('front-desk')({
        route: 'POST /api/staff/courses',
        headers: { ...(key !== undefined && { 'idempotency-key': key }) },
        json: aBookRequest(record.intake.id),
      });
      expect(answer).toMatchObject({
        statusCode: 400,
        json: { type: '/problems/idempotency-key-missing' },
      });
      expect(desk.table.courses.size).toBe(0);
    },
  );
});
