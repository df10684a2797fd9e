import type { Role } from '../../domain/staff/role.ts';

/** Somebody who can sign in on this machine. All of them are made up. */
export type Person = {
  /** The subject of every token: stable, as Cognito's is. */
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly email: string;
  readonly may: string;
};

export const PEOPLE: readonly Person[] = [
  {
    id: '5f0c1f9e-6a57-4f1e-9b39-2f7d6c0a1e01',
    name: 'Rosa Delgado',
    role: 'front-desk',
    email: 'rosa.delgado@example.com',
    may: 'Sees who wrote and how to reach them, never the answers.',
  },
  {
    id: '5f0c1f9e-6a57-4f1e-9b39-2f7d6c0a1e02',
    name: 'Maya Whitfield',
    role: 'counselor',
    email: 'maya.whitfield@example.com',
    may: 'Reads the answers and decides what happens next.',
  },
  {
    id: '5f0c1f9e-6a57-4f1e-9b39-2f7d6c0a1e03',
    name: 'Samuel Okafor',
    role: 'administrator',
    email: 'samuel.okafor@example.com',
    may: 'Looks after the practice, and may see and do everything.',
  },
];

export function personWithId(id: string): Person | undefined {
  return PEOPLE.find((person) => person.id === id);
}

/** The word for a role as people say it. */
export const ROLE_NAMES = {
  'front-desk': 'Front desk',
  counselor: 'Counselor',
  administrator: 'Administrator',
} as const satisfies Record<Role, string>;
