import type { CourseRefusal } from '../../domain/course/refusal.ts';
import { coursePreview } from '../../schemas/course-plan.ts';
import { problem } from '../shared/problem.ts';
import type { HttpReply } from '../shared/reply.ts';
import { previewView } from './preview-view.ts';

/** Says why something cannot be done with a course, with what is needed to choose again. */
export function refusalReply(
  { reason, preview, problems, courseId, endDate }: CourseRefusal,
  timeZone: string,
): HttpReply {
  return problem(reason, {
    more: {
      ...(preview && { preview: coursePreview.parse(previewView(preview, timeZone)) }),
      ...(problems && { problems }),
      ...(courseId !== undefined && { courseId }),
      ...(endDate !== undefined && { endDate }),
    },
  });
}

/** A request that names a counselor there is not. */
export const noSuchCounselor = (field: string): HttpReply =>
  problem('invalid-request', { errors: [{ field, reason: 'is not a counselor' }] });
