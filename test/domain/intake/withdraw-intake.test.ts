import { describe, expect, test } from 'vitest';
import { acknowledgeIntake } from '../../../domain/intake/acknowledge-intake.ts';
import { decideIntake, type Verdict } from '../../../domain/intake/decide-intake.ts';
import type { Intake } from '../../../domain/intake/intake.ts';
import { withdrawIntake } from '../../../domain/intake/withdraw-intake.ts';
import { anUrgentForm } from '../../support/intake-form.ts';
import { anIntake, COUNSELOR, later } from '../../support/intake-record.ts';

const calm = anIntake().record;
const urgent = anIntake({ form: anUrgentForm() }).record;
const NO_COURSE = { activeCourse: undefined };

function withdrawn(intake: Intake) {
  const decision = withdrawIntake(intake, NO_COURSE, 'audit-1', later(9));
  if (decision.kind !== 'withdrawn') throw new Error(decision.kind);
  return decision;
}

describe('taking a request back', () => {
  test.for(['new', 'accepted', 'waitlisted', 'referred', 'quarantined'] as const)(
    'takes one that is %s out of its list, and keeps everything else of it',
    (status) => {
      const intake: Intake = { ...calm.intake, status };
      expect(withdrawn(intake)).toEqual({
        kind: 'withdrawn',
        intake: { ...intake, status: 'withdrawn', version: 2, withdrawnAt: later(9) },
        mails: [],
        audit: {
          id: 'audit-1',
          record: 'intake',
          recordId: intake.id,
          at: later(9),
          who: 'client',
          action: 'withdrawn',
          fields: ['status', 'withdrawnAt'],
        },
      });
    },
  );

  test('leaves an urgent one that nobody has seen among the new, and tells the person on call', () => {
    const { intake, mails } = withdrawn(urgent.intake);
    expect(intake).toMatchObject({ status: 'new', version: 2, withdrawnAt: later(9) });
    expect(mails.map(({ kind, due, about }) => [kind, due, about.version])).toEqual([
      ['intake-withdrawn', later(9), 2],
    ]);
  });

  test('takes an urgent one that somebody has seen out of the list, and tells of it all the same', () => {
    const acknowledged = { by: COUNSELOR.id, at: later(3) };
    const { intake, mails } = withdrawn({ ...urgent.intake, acknowledged });
    expect(intake.status).toBe('withdrawn');
    expect(mails).toHaveLength(1);
  });

  test('takes an urgent one out of the list that was decided though nobody had acknowledged it', () => {
    expect(withdrawn({ ...urgent.intake, status: 'referred' }).intake.status).toBe('withdrawn');
  });

  test('again changes nothing', () => {
    const { intake } = withdrawn(calm.intake);
    expect(withdrawIntake(intake, NO_COURSE, 'audit-2', later(20))).toEqual({ kind: 'already' });
  });

  test('is not how a booked course is called off', () => {
    const active = { activeCourse: 'a-course' };
    expect(withdrawIntake(calm.intake, active, 'audit-1', later(9))).toEqual({
      kind: 'refused',
      refusal: { reason: 'active-course' },
    });
  });
});

describe('what was taken back', () => {
  test('leaves the list of work when an urgent one is acknowledged', () => {
    const decision = acknowledgeIntake(
      withdrawn(urgent.intake).intake,
      COUNSELOR,
      'audit-2',
      later(12),
    );
    expect(decision).toMatchObject({
      kind: 'acknowledged',
      intake: { status: 'withdrawn', acknowledged: { by: COUNSELOR.id, at: later(12) } },
      audit: { fields: ['acknowledged', 'status'] },
    });
  });

  test('and has left the list is acknowledged without another change', () => {
    const { intake } = withdrawn(calm.intake);
    const seen = acknowledgeIntake(intake, COUNSELOR, 'audit-2', later(12));
    expect(seen).toMatchObject({
      intake: { status: 'withdrawn' },
      audit: { fields: ['acknowledged'] },
    });
    const fresh = acknowledgeIntake(urgent.intake, COUNSELOR, 'audit-3', later(12));
    expect(fresh).toMatchObject({ intake: { status: 'new' }, audit: { fields: ['acknowledged'] } });
  });

  test('is decided about no more', () => {
    const verdict: Verdict = {
      version: 2,
      outcome: 'accepted',
      reason: 'We spoke.',
      confirmedFocus: null,
      letter: false,
    };
    const { intake } = withdrawn(calm.intake);
    expect(decideIntake(intake, calm.client, verdict, COUNSELOR, 'audit-2', later(30))).toEqual({
      kind: 'refused',
      refusal: { reason: 'withdrawn' },
    });
  });
});
