import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Colleague, StaffDirectory } from '../../../domain/staff/staff-directory.ts';

export type DirectoryPorts = {
  readonly directory: StaffDirectory;
  /** They sign in for the first time. */
  readonly firstSignIn: (id: string) => Promise<void>;
};

/** What every directory owes to the administrator. */
export function staffDirectorySuite(ports: () => DirectoryPorts): void {
  const anAddress = () => `${randomUUID()}@example.org`;
  const invited = async (name = 'Ines Prado', role: Colleague['role'] = 'counselor') => {
    const invitation = { name, email: anAddress(), role: role ?? 'counselor' };
    const answer = await ports().directory.invite(invitation);
    if (answer.kind === 'taken') throw new Error('a fresh address was taken');
    return { id: answer.id, ...invitation };
  };
  const active = async () => {
    const colleague = await invited();
    await ports().firstSignIn(colleague.id);
    return colleague;
  };

  describe('an invitation', () => {
    test('makes a sign-in with a name, an address and a role', async () => {
      const { id, ...invitation } = await invited();
      const found = { id, ...invitation, standing: 'invited' };
      expect(await ports().directory.find(id)).toEqual(found);
      expect(await ports().directory.list()).toContainEqual(found);
    });

    test('of an address that has a sign-in makes none, however it is written', async () => {
      const { email } = await invited();
      const again = { name: 'Another', email: email.toUpperCase(), role: 'administrator' } as const;
      const before = await ports().directory.list();
      expect(await ports().directory.invite(again)).toEqual({ kind: 'taken' });
      expect(await ports().directory.list()).toEqual(before);
    });

    test('can be mailed again to somebody who has not signed in, and changes nothing', async () => {
      const { directory } = ports();
      const { id } = await invited();
      const before = await directory.find(id);
      if (!before) throw new Error('was not stored');
      await directory.inviteAgain(before);
      expect(await directory.find(id)).toEqual(before);
    });

    test('is over with the first sign-in', async () => {
      const { id } = await active();
      expect(await ports().directory.find(id)).toMatchObject({ standing: 'active' });
    });
  });

  test('a new role takes the place of the old one', async () => {
    const { directory } = ports();
    const { id } = await active();
    await directory.setRole(id, 'administrator');
    expect(await directory.find(id)).toMatchObject({ role: 'administrator' });
    await directory.setRole(id, 'front-desk');
    await directory.setRole(id, 'front-desk');
    expect(await directory.find(id)).toMatchObject({ role: 'front-desk' });
    expect(await directory.list()).toContainEqual(
      expect.objectContaining({ id, role: 'front-desk' }),
    );
  });

  test('who is removed keeps name and role, and can be let back in', async () => {
    const { directory } = ports();
    const { id, name, role } = await active();
    await directory.remove(id);
    expect(await directory.find(id)).toMatchObject({ name, role, standing: 'removed' });
    await directory.letBackIn(id);
    expect(await directory.find(id)).toMatchObject({ name, role, standing: 'active' });
  });

  test('the list is by name and complete, however many there are', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 65; at += 1) ids.push((await invited(`Person ${at}`)).id);
    const list = await ports().directory.list();
    expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const names = list.map(({ name }) => name);
    expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other)));
  });

  test('somebody unknown is not found', async () => {
    expect(await ports().directory.find(randomUUID())).toBeUndefined();
  });
}
