import { describe, expect, test } from 'vitest';
import { changeTeam, type TeamChange } from '../../../domain/staff/change-team.ts';
import { STANDINGS, type Colleague } from '../../../domain/staff/staff-directory.ts';
import { later } from '../../support/intake-record.ts';

const SAM = { id: 'sub-sam', role: 'administrator' } as const;
const maya: Colleague = {
  id: 'sub-maya',
  name: 'Maya Lind',
  email: 'maya@example.org',
  role: 'counselor',
  standing: 'active',
};
const CHANGES: readonly TeamChange[] = [
  { do: 'set-role', role: 'front-desk' },
  { do: 'remove' },
  { do: 'let-back-in' },
  { do: 'invite-again' },
];
const decided = (colleague: Colleague, change: TeamChange) =>
  changeTeam(colleague, change, SAM, 'audit-1', later(1));

describe('changing somebody’s sign-in', () => {
  test.for([
    ['set-role', ['invited', 'active']],
    ['remove', ['invited', 'active']],
    ['let-back-in', ['removed']],
    ['invite-again', ['invited']],
  ] as const)('%s fits who is %j, and nobody else', ([name, fitting]) => {
    const change = CHANGES.find((one) => one.do === name);
    if (!change) throw new Error('unknown');
    const allowed = STANDINGS.filter(
      (standing) => decided({ ...maya, standing }, change).kind === 'decided',
    );
    expect(allowed).toEqual(fitting);
    const others = STANDINGS.filter((standing) => !allowed.includes(standing));
    for (const standing of others) {
      expect(decided({ ...maya, standing }, change)).toEqual({
        kind: 'refused',
        reason: 'changed-meanwhile',
      });
    }
  });

  test.for(CHANGES)('nobody can %o of their own', (change) => {
    for (const standing of STANDINGS) {
      expect(decided({ ...maya, id: SAM.id, standing }, change)).toEqual({
        kind: 'refused',
        reason: 'own-sign-in',
      });
    }
  });

  test('goes on record with the field, and without the name or the role', () => {
    const decision = decided(maya, { do: 'set-role', role: 'front-desk' });
    expect(decision).toEqual({
      kind: 'decided',
      audit: {
        id: 'audit-1',
        record: 'staff',
        recordId: 'sub-maya',
        at: later(1),
        who: 'sub-sam',
        action: 'set-role',
        fields: ['role'],
      },
    });
    expect(decided(maya, { do: 'remove' })).toMatchObject({
      audit: { action: 'removed', fields: ['standing'] },
    });
  });
});
