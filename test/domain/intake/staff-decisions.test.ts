import { describe, expect, test } from 'vitest';
import { acknowledgeIntake } from '../../../domain/intake/acknowledge-intake.ts';
import { decideIntake, type Verdict } from '../../../domain/intake/decide-intake.ts';
import { anIntake, COUNSELOR, FRONT_DESK, later } from '../../support/intake-record.ts';

const { intake, client } = anIntake().record;

describe('acknowledging an intake', () => {
  test('names who takes care of it, and leaves its version alone', () => {
    expect(acknowledgeIntake(intake, FRONT_DESK, 'audit-1', later(3))).toEqual({
      kind: 'acknowledged',
      intake: { ...intake, acknowledged: { by: FRONT_DESK.id, at: later(3) } },
      audit: {
        id: 'audit-1',
        record: 'intake',
        recordId: intake.id,
        at: later(3),
        who: FRONT_DESK.id,
        action: 'acknowledged',
        fields: ['acknowledged'],
      },
    });
  });

  test.for([
    ['by the same person', FRONT_DESK],
    ['by another', COUNSELOR],
  ] as const)('again, %s, changes nothing', ([, member]) => {
    const acknowledged = { by: FRONT_DESK.id, at: later(3) };
    expect(acknowledgeIntake({ ...intake, acknowledged }, member, 'audit-2', later(9))).toEqual({
      kind: 'already',
      acknowledgement: acknowledged,
    });
  });
});

describe('deciding about an intake', () => {
  const verdict: Verdict = {
    version: 1,
    outcome: 'waitlisted',
    reason: 'No evening free until January.',
    confirmedFocus: { primary: 'role_dispute', secondary: null },
    letter: false,
  };

  test('moves it on and keeps what was decided, by whom and when', () => {
    expect(decideIntake(intake, client, verdict, COUNSELOR, 'audit-1', later(30))).toMatchObject({
      kind: 'decided',
      intake: { ...intake, status: 'waitlisted', version: 2 },
      decision: {
        outcome: 'waitlisted',
        reason: verdict.reason,
        confirmedFocus: verdict.confirmedFocus,
        by: COUNSELOR.id,
        at: later(30),
      },
      audit: {
        ...{ id: 'audit-1', record: 'intake', recordId: intake.id, at: later(30) },
        ...{ who: COUNSELOR.id, action: 'decided', fields: ['status', 'decisions'] },
      },
    });
  });

  test('leaves the focus that was suggested as it was', () => {
    const outcome = decideIntake(intake, client, verdict, COUNSELOR, 'audit-1', later(30));
    expect(outcome).toMatchObject({ intake: { focus: intake.focus } });
  });

  test('may follow an earlier decision that was seen', () => {
    const waiting = { ...intake, status: 'waitlisted', version: 2 } as const;
    const accepted = { ...verdict, version: 2, outcome: 'accepted' } as const;
    expect(decideIntake(waiting, client, accepted, COUNSELOR, 'audit-2', later(60))).toMatchObject({
      kind: 'decided',
      intake: { status: 'accepted', version: 3 },
    });
  });

  test.for([0, 2, 99])('is refused about version %i when version 1 is stored', (version) => {
    expect(decideIntake(intake, client, { ...verdict, version }, COUNSELOR, 'a', later(1))).toEqual(
      {
        kind: 'refused',
        refusal: { reason: 'changed-meanwhile' },
      },
    );
  });

  test.for(['quarantined', 'discarded'] as const)(
    'is refused while it is %s: somebody must release it first',
    (status) => {
      const aside = { ...intake, status };
      expect(decideIntake(aside, client, verdict, COUNSELOR, 'a', later(1))).toEqual({
        kind: 'refused',
        refusal: { reason: 'quarantined' },
      });
    },
  );

  test('plans the letter for its outcome, about the version that it makes', () => {
    const told = { ...verdict, letter: true };
    expect(decideIntake(intake, client, told, COUNSELOR, 'audit-1', later(30))).toMatchObject({
      mails: [
        {
          id: `letter-waitlisted_${intake.id}_2`,
          about: { record: 'intake', id: intake.id, version: 2 },
          state: 'pending',
          due: later(30),
        },
      ],
      audit: { fields: ['status', 'decisions', 'mails'] },
    });
    expect(decideIntake(intake, client, verdict, COUNSELOR, 'audit-1', later(30))).toMatchObject({
      mails: [],
    });
  });

  test.for([
    ['the address is not safe', { safeToUse: { ...client.safeToUse, email: false } }],
    ['mail was not agreed to', { consents: { ...client.consents, email: false } }],
  ] as const)('with a letter is refused where %s, and without one is not', ([, instead]) => {
    const unreachable = { ...client, ...instead };
    const decided = (letter: boolean) =>
      decideIntake(intake, unreachable, { ...verdict, letter }, COUNSELOR, 'a', later(30));
    expect(decided(true)).toEqual({ kind: 'refused', refusal: { reason: 'call-instead' } });
    expect(decided(false)).toMatchObject({ kind: 'decided', mails: [] });
  });

  test('writes no reason into the audit row', () => {
    const outcome = decideIntake(intake, client, verdict, COUNSELOR, 'audit-1', later(30));
    if (outcome.kind !== 'decided') throw new Error('was refused');
    expect(JSON.stringify(outcome.audit)).not.toContain('evening');
  });
});
