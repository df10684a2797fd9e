import type { Colleague, Invitation } from '../../../schemas/team.ts';

type Role = Invitation['role'];

export const ROLES: readonly Role[] = ['front-desk', 'counselor', 'administrator'];

export const ROLE_WORDS: Readonly<Record<Role, { name: string; may: string }>> = {
  'front-desk': {
    name: 'Front desk',
    may: 'Reaches people and runs the calendar; sees no clinical answer.',
  },
  counselor: { name: 'Counselor', may: 'Also reads the answers and decides.' },
  administrator: { name: 'Administrator', may: 'May do everything, and looks after this page.' },
};

export const STANDING_WORDS: Readonly<Record<Colleague['standing'], string>> = {
  invited: 'invited, not signed in yet',
  active: 'active',
  removed: 'removed',
};
