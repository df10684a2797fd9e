import type { MailRow } from '../mail/mail.ts';
import type { Course, CourseStatus, Session } from './course.ts';
import type { CourseWrites } from './course-writes.ts';

/** A course as it stands, with the live reminder row of each session that has one. */
export type CourseFile = {
  readonly course: Course;
  /** By number. */
  readonly sessions: readonly Session[];
  readonly reminders: readonly MailRow[];
};

/** Why nothing was written. */
export type NotWritten =
  /** The course, a session, a mail or a job was changed since it was read: read again and decide again. */
  | { readonly kind: 'stale' }
  /** Somebody holds a cell meanwhile, or the counselor's hours have changed: show a fresh preview. */
  | { readonly kind: 'taken' }
  | { readonly kind: 'hours-changed' }
  /** The client has an active course. */
  | { readonly kind: 'active-course' };

export type CourseStore = {
  /** Read consistently. */
  find(courseId: string): Promise<CourseFile | undefined>;
  /**
   * One transaction of at most 100 actions; throws before asking when there would be more. Of
   * several reasons `stale` is the one that is told: whoever reads again will meet the others.
   */
  write(writes: CourseWrites): Promise<{ readonly kind: 'written' } | NotWritten>;
  /** Courses of one status, soonest end first; from an index, so perhaps a moment behind. */
  list(status: CourseStatus): Promise<readonly Course[]>;
  /** Sessions in any state that begin from one local date to another, both included, by start; from an index. */
  sessionsBetween(from: string, to: string): Promise<readonly Session[]>;
  /** Every mail ever planned about the course and its sessions, oldest first; from an index. */
  mailsOf(courseId: string): Promise<readonly MailRow[]>;
};
