import type { CourseReply } from '../../schemas/course.ts';

/** One session as staff saw it at one moment. */
type Seen = Pick<CourseReply['sessions'][number], 'number' | 'state' | 'start'>;

/** What the demonstration saw of one course, change by change. */
export type CourseHistory = {
  readonly courseId: string;
  readonly email: string;
  readonly seen: { readonly at: Date; readonly sessions: readonly Seen[] }[];
};

/** The sessions of a course as they stood at this instant; none before it was booked. */
export function sessionsAt(history: CourseHistory, instant: Date): readonly Seen[] {
  return history.seen.findLast(({ at }) => at <= instant)?.sessions ?? [];
}

export function remember(history: CourseHistory, course: CourseReply, at: Date): void {
  const sessions = course.sessions.map(({ number, state, start }) => ({ number, state, start }));
  history.seen.push({ at, sessions });
}
