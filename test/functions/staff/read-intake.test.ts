import { describe, expect, test } from 'vitest';
import { intakeDetail } from '../../../schemas/staff.ts';
import { anUrgentForm } from '../../support/intake-form.ts';
import { anIntake, later } from '../../support/intake-record.ts';
import { memoryIntakes } from '../../support/memory-intakes.ts';
import {
  ACKNOWLEDGE,
  CLEAR,
  DECIDE,
  oneIntake,
  READ,
  theDesk,
  verdict,
} from '../../support/staff-desk.ts';

describe('opening an intake', () => {
  test('shows a counselor everything that staff need', async () => {
    const { as, path, record } = oneIntake({ form: anUrgentForm() });
    const answer = await as('counselor')({ route: READ, path });

    const detail = intakeDetail.parse(answer.json);
    expect(detail.clinical).toMatchObject({
      answers: record.answered.answers,
      narrative: record.answered.narrative,
      screening: record.review.screening,
      decisions: [],
    });
    expect(detail.client).toMatchObject({
      name: 'Ana Ruiz',
      whereNow: '12 Oak Street, Buford, GA',
    });
    expect(detail.mails.map(({ kind }) => kind)).toEqual(record.mails.map(({ kind }) => kind));
  });

  test('shows the front desk how to reach the person, and nothing clinical', async () => {
    const { as, path } = oneIntake();
    const answer = await as('front-desk')({ route: READ, path });

    const detail = intakeDetail.parse(answer.json);
    expect(detail.clinical).toBeNull();
    expect(detail.client.phone).toBe('770-555-0142');
    expect(answer.body).not.toMatch(/phq9|narrative|old street|suggestion|screening/);
  });

  test.for([
    ['front-desk', ['intake', 'client', 'mails']],
    ['counselor', ['intake', 'client', 'mails', 'answers', 'review']],
  ] as const)('puts one reading by %s on record', async ([role, fields]) => {
    const { as, path, audits } = oneIntake();
    await as(role)({ route: READ, path });
    expect(audits.slice(1)).toEqual([
      expect.objectContaining({
        who: `sub-${role}`,
        action: 'read',
        record: 'intake',
        recordId: path.id,
        at: later(30),
        fields,
      }),
    ]);
  });

  test('shows nothing when the reading cannot be put on record', async () => {
    const { record } = anIntake();
    const store = memoryIntakes(record);
    const desk = {
      ...store.desk,
      recordRead: async () => {
        throw new Error('no');
      },
    };
    const { as } = theDesk({ ...store, desk });
    const answer = await as('counselor')({ route: READ, path: { id: record.intake.id } });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('Ana');
  });

  test.for(['7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01', 'x', '../practice', ''])(
    'finds nothing under %j',
    async (id) => {
      const { as, audits } = theDesk();
      for (const route of [READ, ACKNOWLEDGE, CLEAR, DECIDE]) {
        const answer = await as('counselor')({ route, path: { id }, json: verdict });
        expect(answer.statusCode).toBe(404);
      }
      expect(audits).toEqual([]);
    },
  );
});
