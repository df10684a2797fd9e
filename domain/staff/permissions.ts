import type { Role, StaffMember } from './role.ts';

export const STAFF_ACTS = [
  'see-list',
  'see-contact',
  'see-clinical',
  'acknowledge',
  /** Begins a request on the telephone, and has its link mailed. */
  'begin',
  'decide',
  /** Says that a request which looks like a script's is a person's. */
  'release',
  /** Says that no person wrote it. */
  'discard',
  /** Says after speaking with a client at risk that a course may be booked. */
  'clear',
  'see-schedule',
  /** Plans, books, moves, cancels and marks sessions. */
  'change-schedule',
  /** Sets counselors' weekly hours, and makes their private calendars. */
  'set-hours',
  /** Enters a counselor's sick day or leave, and settles whom it hits. */
  'set-days-off',
  'change-contact',
  /** Says what is to be done about mails that were given up. */
  'settle-mails',
  /** Holds all mails back, and lets them go again. */
  'hold-mails',
  /** Sends what a function could not do again, or takes it away. */
  'settle-dead-letters',
  /** The names of everybody who has a sign-in. */
  'see-staff',
  /** Invites, re-roles and removes staff. */
  'manage-staff',
  /** Who did what, when. */
  'see-audit',
  'see-settings',
  /** Exports, corrects, holds and deletes the whole record of one person. */
  'manage-records',
] as const;
export type StaffAct = (typeof STAFF_ACTS)[number];

const EVERYTHING = STAFF_ACTS;
const NOT_FOR_COUNSELORS: ReadonlySet<StaffAct> = new Set([
  'manage-staff',
  'see-audit',
  'see-settings',
  'settle-mails',
  'hold-mails',
  'settle-dead-letters',
  'manage-records',
]);

/**
 * The front desk reaches people, keeps an urgent form from waiting and runs the calendar, which
 * somebody must do who takes the call of a counselor that is sick; answers, decisions (to discard a
 * request is one) and the weekly hours of others are not its business.
 */
const MAY = {
  'front-desk': [
    'see-list',
    'see-contact',
    'acknowledge',
    'begin',
    'release',
    'see-schedule',
    'change-schedule',
    'set-days-off',
    'change-contact',
    'settle-mails',
    'see-staff',
  ],
  counselor: EVERYTHING.filter((act) => !NOT_FOR_COUNSELORS.has(act)),
  administrator: EVERYTHING,
} as const satisfies Record<Role, readonly StaffAct[]>;

/** Decides whether a role may do this; what is not listed is not allowed. */
export function may(role: Role, act: StaffAct): boolean {
  const acts: readonly StaffAct[] = MAY[role];
  return acts.includes(act);
}

/** Decides whose hours and private calendar somebody may set: an administrator anyone's, a counselor her own. */
export const maySetHoursOf = (member: StaffMember, counselorId: string): boolean =>
  may(member.role, 'set-hours') && (member.role === 'administrator' || member.id === counselorId);

/** Decides whose days away somebody may enter: a counselor her own, whoever runs the practice anyone's. */
export const maySetDaysOffOf = (member: StaffMember, counselorId: string): boolean =>
  may(member.role, 'set-days-off') && (member.role !== 'counselor' || member.id === counselorId);
