import type { CourseAtSending, DayAtSending } from '../../domain/mail/mail-store.ts';
import type { Session } from '../../domain/course/course.ts';
import type { MemoryCourses } from './memory-courses.ts';
import { COURSE_ID } from './course.ts';

/** The course as a mail about it would read it, with what the test is about put in. */
export async function courseAtSending(
  { mails }: Pick<MemoryCourses, 'mails'>,
  overrides: {
    readonly client?: Partial<CourseAtSending['client']>;
    /** Instead of the sessions with these numbers. */
    readonly sessions?: readonly Session[];
  } = {},
): Promise<CourseAtSending> {
  const about = { record: 'course', id: COURSE_ID, version: 1 } as const;
  const record = await mails.recordOf({ kind: 'course-booked', about });
  if (record?.record !== 'course') throw new Error('There is no course in this test');
  const instead = new Map(overrides.sessions?.map((session) => [session.number, session]));
  return {
    ...record,
    client: { ...record.client, ...overrides.client },
    sessions: record.sessions.map((session) => instead.get(session.number) ?? session),
  };
}

/** A counselor's day without a line in it, but for what the test puts there. */
export const aDayAtSending = (day: Partial<DayAtSending['day']> = {}): DayAtSending => ({
  record: 'counselor',
  counselor: { id: 'sub-counselor', name: 'Maya Lind', email: 'maya@harbor-lane.example' },
  day: { date: '2026-12-15', sessions: [], failed: [], notReminded: [], ...day },
});
