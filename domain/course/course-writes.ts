import type { AuditEntry } from '../audit.ts';
import type { Cell } from '../calendar/wall-time.ts';
import type { JobRow } from '../jobs/job.ts';
import type { MailRow } from '../mail/mail.ts';
import type { Offer } from '../offer/offer.ts';
import type { PersonMark } from './client-store.ts';
import type { Course, Session } from './course.ts';

/** A change of one cell: who held it when it was read, and who holds it afterwards; `null` is free. */
export type CellChange = Cell & { readonly from: string | null; readonly to: string | null };

/** What a cell says of its holder. */
export const holderOf = ({ courseId, number }: Pick<Session, 'courseId' | 'number'>): string =>
  `${courseId}#${number}`;

/** The session that a cell's holder names. */
export function parseHolder(holder: string): Pick<Session, 'courseId' | 'number'> {
  const [courseId = '', number] = holder.split('#');
  return { courseId, number: Number(number) };
}

/**
 * Everything that one change of a course writes, together or not at all. Every part is conditional
 * on what was read: the course's version, each session's `reminder`, each cell's holder, each
 * mail row and job.
 */
export type CourseWrites = {
  /** `before` absent: a new course. */
  readonly course: { readonly before?: Course | undefined; readonly after: Course };
  readonly sessions: readonly { readonly before?: Session | undefined; readonly after: Session }[];
  /** At most one change of a cell. */
  readonly cells: readonly CellChange[];
  readonly mails: {
    readonly plan: readonly MailRow[];
    readonly move: readonly { readonly before: MailRow; readonly after: MailRow }[];
  };
  readonly jobs: { readonly plan: readonly JobRow[]; readonly finish: readonly JobRow[] };
  /** The counselor's hours must still be these; asked whenever a cell is taken. */
  readonly hours?: { readonly counselorId: string; readonly version: number } | undefined;
  /**
   * Booking: the client must have no active course, the intake must still be at this version, and
   * nobody may have booked for the same person since the marks were read.
   */
  readonly booking?:
    | {
        readonly clientId: string;
        readonly intakeId: string;
        readonly intakeVersion: number;
        readonly marks: readonly PersonMark[];
      }
    | undefined;
  /** Booking: the time that was kept for the client, which is kept no longer. */
  readonly offer?: { readonly before: Offer; readonly after: Offer } | undefined;
  /** The course is over: the client may have another. */
  readonly releaseClient?: string | undefined;
  readonly audit: AuditEntry;
};
