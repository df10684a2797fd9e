import { isKeptBy } from '../../domain/course/book-course.ts';
import { previewTheRest } from '../../domain/course/book-the-rest.ts';
import { parseHolder } from '../../domain/course/course-writes.ts';
import { isPartlyBooked } from '../../domain/course/live-sessions.ts';
import { previewCourse } from '../../domain/course/preview-course.ts';
import { coursePreview, previewRequest } from '../../schemas/course-plan.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import { roomForPlan } from './course-room.ts';
import type { CourseRoute } from './course-route.ts';
import { keptFor } from './kept-offer.ts';
import { previewView } from './preview-view.ts';
import { noSuchCounselor } from './refusal-reply.ts';

/** Every date of a plan; what the course that is planned anew holds itself, and a time kept for the client, count as free. */
export const preview: CourseRoute = async (deps, _member, request) => {
  const asked = bodyAs(request, previewRequest);
  if (asked.kind === 'refused') return asked.reply;
  const { plan, courseId, intakeId } = asked.data;
  const file = courseId === undefined ? undefined : await deps.courses.find(courseId);
  if (courseId !== undefined && !file) return problem('not-found');
  const room = await roomForPlan(deps, plan);
  if (!room) return noSuchCounselor('plan.counselorId');

  const { timeZone } = deps.practice;
  const now = deps.now();
  const isKept = isKeptBy(intakeId === undefined ? undefined : await keptFor(deps, intakeId));
  const ignore = (holder: string) => isKept(holder) || parseHolder(holder).courseId === courseId;
  const found =
    file && isPartlyBooked(file.course)
      ? previewTheRest({ file, plan, now, ...room })
      : previewCourse({ plan, timeZone, now, ignore, ...room });
  return reply(200, coursePreview.parse(previewView(found, timeZone)));
};
