import type * as z from 'zod';
import { courseProblem } from '../../../schemas/course-problem.ts';
import type { RefusalReason } from '../course/contract.ts';
import { refusalReason } from './refusal-words.ts';

/** An expected "no" of a course, with what it brings along. */
export type Refusal = Pick<
  z.output<typeof courseProblem>,
  'preview' | 'problems' | 'courseId' | 'endDate'
> & {
  readonly reason: RefusalReason;
};

/** `null` for any other problem, and for a record that somebody changed: that one is read again. */
export function refusalIn(body: unknown): Refusal | null {
  const read = courseProblem.safeParse(body);
  if (!read.success) return null;
  const { type, preview, problems, courseId, endDate } = read.data;
  const reason = refusalReason(type);
  return reason === null ? null : { reason, preview, problems, courseId, endDate };
}
