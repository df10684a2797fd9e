import type { WallTime } from '../calendar/wall-time.ts';
import type { Phase } from './course.ts';

/** Why a session cannot be where the plan puts it. */
export const DATE_PROBLEMS = [
  /** Another session is there, its buffer included. */
  'taken',
  /** Not within the counselor's hours. */
  'outside-hours',
  'holiday',
  'leave',
  'day-off',
  /** The counselor is no longer with the practice. */
  'counselor-gone',
  /** Not in the future. */
  'past',
  /** The clock skips this time, or shows it twice. */
  'clock-gap',
  'clock-fold',
  /** Two sessions of the course on one day, or out of order. */
  'same-day',
  'out-of-order',
] as const;
export type DateProblem = (typeof DATE_PROBLEMS)[number];

/** A session as the plan puts it. */
export type PlannedSession = {
  readonly number: number;
  readonly start: WallTime;
  /** `null` when the wall clock does not name one instant (`clock-gap`, `clock-fold`). */
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly phase: Phase;
  /** The zone's offset differs from that of the session before it. */
  readonly clocksChange: boolean;
  readonly problem: DateProblem | null;
  /** With a problem: the nearest free starts, at most three, nearest first. */
  readonly alternatives: readonly WallTime[];
};

/** Every date of a course before it is booked. */
export type CoursePreview = {
  readonly sessions: readonly PlannedSession[];
  /** Local date of the last session. */
  readonly endDate: string;
  /** Whether every date can be booked as it stands. */
  readonly bookable: boolean;
  /** The version of the hours it was made from. */
  readonly hoursVersion: number;
};
