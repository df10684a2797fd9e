import * as z from 'zod';
import { coursePreview } from './course-plan.ts';
import { problem } from './problem.ts';

const { sessions, endDate } = coursePreview.shape;

/** A refusal to book or to change a course, with what is needed to choose again (RFC 9457, 3.2). */
export const courseProblem = z.object({
  ...problem.shape,
  /** The whole course as it could be booked now. */
  preview: coursePreview.optional(),
  /** Single sessions that cannot be where the change puts them. */
  problems: z
    .array(
      z.strictObject({
        ...sessions.element.pick({ number: true, start: true, alternatives: true }).shape,
        problem: sessions.element.shape.problem.unwrap(),
      }),
    )
    .optional(),
  /** The active course of the same person, which stands in the way of another. */
  courseId: z.uuid().optional(),
  /** Where the end of the course would be: send it along to agree. */
  endDate: endDate.optional(),
});
