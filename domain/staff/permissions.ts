import type { Role } from './role.ts';

export const STAFF_ACTS = [
  'see-list',
  'see-contact',
  'see-clinical',
  'acknowledge',
  'decide',
] as const;
export type StaffAct = (typeof STAFF_ACTS)[number];

const EVERYTHING = STAFF_ACTS;

/** The front desk reaches people and keeps an urgent form from waiting; answers are not its business. */
const MAY = {
  'front-desk': ['see-list', 'see-contact', 'acknowledge'],
  counselor: EVERYTHING,
  administrator: EVERYTHING,
} as const satisfies Record<Role, readonly StaffAct[]>;

/** Decides whether a role may do this; what is not listed is not allowed. */
export function may(role: Role, act: StaffAct): boolean {
  const acts: readonly StaffAct[] = MAY[role];
  return acts.includes(act);
}
