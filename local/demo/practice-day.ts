import type { CourseReply } from '../../schemas/course.ts';
import type { CourseHistory } from './history.ts';
import { ok, type PracticeClient } from './practice-client.ts';

/** What a day of the demonstration needs. */
export type Practice = {
  readonly client: PracticeClient;
  readonly zone: string;
  /** From 0 up to 1, the same in every run. */
  readonly random: () => number;
  /** The newest link mailed to this address that opens the whole schedule. */
  readonly linkOf: (email: string) => Promise<string>;
};

/** The course as staff see it now. */
export async function courseOf(
  { client }: Pick<Practice, 'client'>,
  { courseId }: CourseHistory,
): Promise<CourseReply> {
  return ok<CourseReply>(
    await client.as('administrator')('GET', `/api/staff/courses/${courseId}`),
    200,
  );
}
