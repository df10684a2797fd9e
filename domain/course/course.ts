import type { WallTime } from '../calendar/wall-time.ts';
import type { Language } from '../practice/languages.ts';
import type { Weekday } from '../practice/opening-hours.ts';

/** Sessions of a course. Source: the acute contract of IPT, 12-16 sessions (docs/course.md). */
export const FEWEST_SESSIONS = 12;
export const MOST_SESSIONS = 16;

/** How the sessions follow one another. Fortnightly is for the last two or three alone. */
export type Cadence =
  | { readonly kind: 'weekly' }
  | {
      readonly kind: 'twice-weekly';
      readonly second: { readonly day: Weekday; readonly time: string };
    }
  | { readonly kind: 'weekly-then-fortnightly'; readonly lastFortnightly: 2 | 3 };

/** Where a session takes place; a link is shown in mails only where the client agreed to it. */
export type Place = { readonly kind: 'office' } | { readonly kind: 'video'; readonly link: string };

/** What staff and client agree on; preview and booking take the same plan. */
export type CoursePlan = {
  readonly counselorId: string;
  readonly length: number;
  /** The first session, by the practice's clock; its weekday and time are those of the course. */
  readonly first: WallTime;
  /** Length of a session in minutes; the buffer is the counselor's own. */
  readonly minutes: number;
  readonly cadence: Cadence;
  /** Dates left out openly: what follows comes later. */
  readonly skip: readonly string[];
  /** Single sessions at another time than the cadence gives. */
  readonly instead: readonly (WallTime & { readonly number: number })[];
  readonly place: Place;
  /** Whether a missed session counts as one of the agreed number: chosen and shown at booking. */
  readonly missedCounts: boolean;
};

export const PHASES = ['beginning', 'middle', 'ending'] as const;
export type Phase = (typeof PHASES)[number];

export const COURSE_STATUSES = ['active', 'completed', 'ended-early'] as const;
export type CourseStatus = (typeof COURSE_STATUSES)[number];

export const TASK_KINDS = [
  /** Two misses in a row, or three in all: agree anew how to go on. */
  'replan',
  /** A session was missed: call, without blame. */
  'call-after-miss',
  /** The client cancelled: offer another time, or agree to go without. */
  'offer-make-up',
  /** Only the first session is booked so far. */
  'book-the-rest',
] as const;
export type Task = {
  readonly id: string;
  readonly kind: (typeof TASK_KINDS)[number];
  readonly at: Date;
  /** The session that caused it. */
  readonly session?: number | undefined;
  readonly done?: { readonly by: string; readonly at: Date } | undefined;
};

/** A time-limited course: one thing, not a heap of appointments. */
export type Course = {
  readonly id: string;
  readonly intakeId: string;
  readonly clientId: string;
  readonly counselorId: string;
  readonly language: Language;
  /** The client's own zone, when it is known. */
  readonly clientTimeZone?: string | undefined;
  readonly status: CourseStatus;
  /** As agreed at booking; changes since then are in the sessions. */
  readonly plan: CoursePlan;
  /** The zone of every wall clock of this course. */
  readonly timeZone: string;
  /** The agreed number, changed openly alone. */
  readonly length: number;
  /** Local date of the last agreed session; it moves openly alone. */
  readonly endDate: string;
  readonly createdAt: Date;
  /** Raised by every change of the course or of a session, the dispatcher's bookkeeping apart. */
  readonly version: number;
  readonly tasks: readonly Task[];
  readonly ended?: { readonly by: string; readonly at: Date; readonly reason: string } | undefined;
};

export const SESSION_STATES = [
  'booked',
  'cancelled',
  'attended',
  'missed',
  'late-cancelled',
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const CANCELLED_BY = ['client', 'staff'] as const;

export type Session = {
  readonly courseId: string;
  /** 1 for the first that was booked; never given to another session. */
  readonly number: number;
  readonly clientId: string;
  readonly counselorId: string;
  readonly state: SessionState;
  /** Wall clock in `timeZone`; the instants are derived from it. */
  readonly start: WallTime;
  readonly timeZone: string;
  readonly minutes: number;
  /** Minutes kept free afterwards when it was booked: the cells it holds. */
  readonly bufferMinutes: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: Place;
  /** Rises with every new start: a link or a reminder of an older one is void. */
  readonly startVersion: number;
  /** iCalendar: the same for the life of the session, random, without a word about the client. */
  readonly uid: string;
  /** iCalendar: rises with everything a calendar must be told. */
  readonly sequence: number;
  /** The session this one makes up for. */
  readonly makesUpFor?: number | undefined;
  readonly confirmedAt?: Date | undefined;
  /** Set while a cancellation by the client can be undone; the cells are held until then. */
  readonly undo?: { readonly until: Date; readonly jobId: string } | undefined;
  readonly cancelledBy?: (typeof CANCELLED_BY)[number] | undefined;
  /** The one mail row that reminds of it next; absent when none is to come. */
  readonly reminder?: string | undefined;
};

/** `<course>-<number>`: names one session wherever a single word must do; harmless in a mail tag. */
export const sessionRef = ({ courseId, number }: Pick<Session, 'courseId' | 'number'>): string =>
  `${courseId}-${String(number).padStart(2, '0')}`;

/** The course and the number that a reference names. */
export const parseSessionRef = (
  ref: string,
): { readonly courseId: string; readonly number: number } => ({
  courseId: ref.slice(0, -3),
  number: Number(ref.slice(-2)),
});
