import { randomUUID } from 'node:crypto';
import type { Colleague, StaffDirectory } from '../../domain/staff/staff-directory.ts';

/** Sign-ins in memory, under the promises of the real directory. */
export function memoryDirectory(...seed: readonly Colleague[]): StaffDirectory {
  const colleagues = new Map(seed.map((each) => [each.id, each]));
  const change = (id: string, changed: Partial<Colleague>) => {
    const before = colleagues.get(id);
    if (before) colleagues.set(id, { ...before, ...changed });
  };
  return {
    list: async () =>
      [...colleagues.values()].sort((one, other) => one.name.localeCompare(other.name)),
    find: async (id) => colleagues.get(id),
    invite: async (invitation) => {
      const same = (email: string) => email.toLowerCase() === invitation.email.toLowerCase();
      if ([...colleagues.values()].some(({ email }) => same(email))) return { kind: 'taken' };
      const id = randomUUID();
      colleagues.set(id, { id, ...invitation, standing: 'invited' });
      return { kind: 'invited', id };
    },
    inviteAgain: async () => undefined,
    setRole: async (id, role) => change(id, { role }),
    remove: async (id) => change(id, { standing: 'removed' }),
    letBackIn: async (id) => change(id, { standing: 'active' }),
  };
}
