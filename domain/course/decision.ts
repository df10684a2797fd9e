import type { BusyCell } from '../calendar/wall-time.ts';
import type { Counselor } from '../counselor/counselor.ts';
import type { QuietHours } from '../mail/quiet-hours.ts';
import type { StaffMember } from '../staff/role.ts';
import type { Course, Session } from './course.ts';
import type { CourseFile } from './course-store.ts';
import type { CourseWrites } from './course-writes.ts';
import type { CourseRefusal } from './refusal.ts';

/** A change that may be written, with the course and all its sessions as they are afterwards. */
export type Decided = {
  readonly kind: 'decided';
  readonly writes: CourseWrites;
  readonly course: Course;
  /** By number. */
  readonly sessions: readonly Session[];
};
export type Refused = { readonly kind: 'refused'; readonly refusal: CourseRefusal };
/** Every decision about a course ends in one of these. */
export type CourseDecision = Decided | Refused;

export const refused = (
  reason: CourseRefusal['reason'],
  more: Omit<CourseRefusal, 'reason'> = {},
): Refused => ({ kind: 'refused', refusal: { ...more, reason } });

/** What the practice has set about appointments, as far as decisions need it. */
export type CourseRules = {
  readonly timeZone: string;
  readonly appointments: { readonly noticeHours: number; readonly quietHours: QuietHours };
};

/** What every decision needs, whoever makes it. */
export type Deciding = {
  readonly practice: CourseRules;
  /** Gives a new id at every call. */
  readonly newId: () => string;
  readonly now: Date;
};

/** A change by staff of a course that is there. */
export type StaffChange = Deciding & {
  readonly file: CourseFile;
  /** The course's version that was on the screen. */
  readonly version: number;
  readonly member: StaffMember;
};

/** What a new time is checked against. */
export type Room = {
  /** With whom the sessions will be. */
  readonly counselor: Counselor;
  /** That counselor's taken cells on the dates in question (`busyRange`). */
  readonly busy: readonly BusyCell[];
};

/** A course that is over, or was changed since it was read, is not changed. */
export function closedTo({
  file: { course },
  version,
}: Pick<StaffChange, 'file' | 'version'>): Refused | undefined {
  if (course.version !== version) return refused('changed-meanwhile');
  return course.status === 'active' ? undefined : refused('course-over');
}
