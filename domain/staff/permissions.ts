import type { Role, StaffMember } from './role.ts';

export const STAFF_ACTS = [
  'see-list',
  'see-contact',
  'see-clinical',
  'acknowledge',
  'decide',
  /** Says after speaking with a client at risk that a course may be booked. */
  'clear',
  'see-schedule',
  /** Plans, books, moves, cancels and marks sessions. */
  'change-schedule',
  /** Sets counselors' hours and days off. */
  'set-hours',
  'change-contact',
] as const;
export type StaffAct = (typeof STAFF_ACTS)[number];

const EVERYTHING = STAFF_ACTS;

/**
 * The front desk reaches people, keeps an urgent form from waiting and runs the calendar; answers,
 * decisions and the hours of others are not its business.
 */
const MAY = {
  'front-desk': [
    'see-list',
    'see-contact',
    'acknowledge',
    'see-schedule',
    'change-schedule',
    'change-contact',
  ],
  counselor: EVERYTHING,
  administrator: EVERYTHING,
} as const satisfies Record<Role, readonly StaffAct[]>;

/** Decides whether a role may do this; what is not listed is not allowed. */
export function may(role: Role, act: StaffAct): boolean {
  const acts: readonly StaffAct[] = MAY[role];
  return acts.includes(act);
}

/** Decides whose hours, days off and private calendar somebody may set: an administrator anyone's, a counselor her own. */
export const maySetHoursOf = (member: StaffMember, counselorId: string): boolean =>
  may(member.role, 'set-hours') && (member.role === 'administrator' || member.id === counselorId);
