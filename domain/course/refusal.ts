import type { CoursePreview, DateProblem } from './preview.ts';
import type { WallTime } from '../calendar/wall-time.ts';

/** Every expected "no" of a course; each is the end of a problem's type at the edge. */
export const COURSE_REFUSALS = [
  'intake-not-accepted',
  /** A red intake, or an orange one beyond its first session, that no counselor has cleared. */
  'not-cleared',
  'first-session-only',
  /** The person has one, be it by another request of theirs. */
  'active-course',
  /** Somebody changed the course, or the intake, since it was read. */
  'changed-meanwhile',
  /** A date cannot be had: the fresh preview says which and what is near. */
  'not-bookable',
  /** The counselor's hours changed since the preview. */
  'hours-changed',
  /** The end would move: say so openly, with the date that comes with the refusal. */
  'end-date-moves',
  /** The last session would go: say so openly. */
  'last-session',
  /** The session is not one that this can be done to. */
  'session-not-open',
  /** Sessions of two counselors would be moved as one. */
  'two-counselors',
  /** A session cannot be marked before it has begun. */
  'not-begun',
  /** More than sixteen. */
  'too-many-sessions',
  'course-over',
  /** Within the practice's notice period: the client calls. */
  'too-late',
  'undo-over',
  /** Nobody is there any more at the time of a cancellation that would be undone. */
  'time-gone',
  /** The link or the page is of an earlier time of this appointment. */
  'appointment-changed',
] as const;

export type CourseRefusal = {
  readonly reason: (typeof COURSE_REFUSALS)[number];
  /** With `not-bookable` and `hours-changed` of a whole course. */
  readonly preview?: CoursePreview | undefined;
  /** With `not-bookable` of single sessions: each start that cannot be had. */
  readonly problems?:
    | readonly {
        readonly number: number;
        readonly start: WallTime;
        readonly problem: DateProblem;
        readonly alternatives: readonly WallTime[];
      }[]
    | undefined;
  /** With `active-course`: the course that stands in the way, of this client or of another who is the same person. */
  readonly courseId?: string | undefined;
  /** With `end-date-moves`: where the end would be. */
  readonly endDate?: string | undefined;
};
