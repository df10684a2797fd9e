import { describe, expect, test } from 'vitest';
import { clearIntake } from '../../../domain/intake/clear-intake.ts';
import { anIntake, COUNSELOR, FRONT_DESK, later } from '../../support/intake-record.ts';

const { intake } = anIntake().record;
const red = { ...intake, tier: 'red' } as const;
const acknowledged = { by: FRONT_DESK.id, at: later(1) };

describe('clearing an intake', () => {
  test.for([
    ['an orange one', { ...intake, tier: 'orange' }],
    ['a red one that was acknowledged', { ...red, acknowledged }],
  ] as const)(
    'names who found that %s may be booked, and leaves its version alone',
    ([, given]) => {
      expect(clearIntake(given, COUNSELOR, 'audit-1', later(3))).toEqual({
        kind: 'cleared',
        intake: { ...given, cleared: { by: COUNSELOR.id, at: later(3) } },
        audit: {
          id: 'audit-1',
          record: 'intake',
          recordId: intake.id,
          at: later(3),
          who: COUNSELOR.id,
          action: 'cleared',
          fields: ['cleared'],
        },
      });
    },
  );

  test('is refused for a red one that nobody has acknowledged', () => {
    expect(clearIntake(red, COUNSELOR, 'audit-1', later(3))).toEqual({
      kind: 'refused',
      refusal: { reason: 'not-acknowledged' },
    });
  });

  test('again, by anyone, changes nothing', () => {
    const cleared = { by: COUNSELOR.id, at: later(3) };
    const again = clearIntake({ ...red, cleared }, FRONT_DESK, 'audit-2', later(9));
    expect(again).toEqual({ kind: 'already', clearance: cleared });
  });
});
