import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ROLES, type Role } from '../../domain/staff/role.ts';
import { writeDurably } from '../write-durably.ts';

const person = z.strictObject({
  /** The subject of every token: stable, as Cognito's is. */
  id: z.string(),
  name: z.string(),
  email: z.string(),
  groups: z.array(z.enum(ROLES)),
  enabled: z.boolean(),
  /** Until the first sign-in, as after an invitation. */
  invited: z.boolean(),
});

/** Somebody who has a sign-in on this machine. */
export type Person = z.output<typeof person>;

/** The sign-ins of this machine, kept in one small file. */
export type People = {
  all(): readonly Person[];
  find(id: string): Person | undefined;
  /** By address too, as Cognito takes either. */
  named(username: string): Person | undefined;
  add(added: Pick<Person, 'name' | 'email'>): Person;
  change(id: string, change: Partial<Omit<Person, 'id'>>): void;
};

const made = (last: string, name: string, role: Role): Person => ({
  id: `5f0c1f9e-6a57-4f1e-9b39-2f7d6c0a1e${last}`,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
  groups: [role],
  enabled: true,
  invited: false,
});

/** Made up, one for each role, so that a new machine has somebody to sign in as. */
export const FIRST_PEOPLE: readonly Person[] = [
  made('01', 'Rosa Delgado', 'front-desk'),
  made('02', 'Maya Whitfield', 'counselor'),
  made('03', 'Samuel Okafor', 'administrator'),
];

export function openPeople(path: string): People {
  const kept: readonly Person[] = existsSync(path)
    ? z.array(person).parse(JSON.parse(readFileSync(path, 'utf8')))
    : FIRST_PEOPLE;
  const people = new Map(kept.map((each) => [each.id, each]));
  const save = (changed: Person) => {
    people.set(changed.id, changed);
    writeDurably(path, JSON.stringify([...people.values()]));
  };
  const named = (username: string) =>
    people.get(username) ??
    [...people.values()].find(({ email }) => email.toLowerCase() === username.toLowerCase());
  return {
    all: () => [...people.values()],
    find: (id) => people.get(id),
    named,
    add: (added) => {
      const joined = { id: randomUUID(), ...added, groups: [], enabled: true, invited: true };
      save(joined);
      return joined;
    },
    change: (id, change) => {
      const before = people.get(id);
      if (before) save({ ...before, ...change });
    },
  };
}

/** The widest of somebody's roles. */
export const roleOf = ({ groups }: Person): Role | undefined =>
  ROLES.findLast((role) => groups.includes(role));
