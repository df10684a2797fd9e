import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { bookCourse } from '../../domain/course/book-course.ts';
import type { CourseDecision } from '../../domain/course/decision.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import type { StaffMember } from '../../domain/staff/role.ts';
import { bookRequest } from '../../schemas/course-plan.ts';
import { idempotencyKeyIn } from '../shared/idempotency-key.ts';
import { problem } from '../shared/problem.ts';
import { bodyAs } from '../shared/read-input.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import { courseAnswer, itsClient } from './course-answer.ts';
import { roomForPlan } from './course-room.ts';
import { type CourseDeps, type CourseRoute, uidDomainOf } from './course-route.ts';
import { courseView } from './course-view.ts';
import { recordReading } from './read-course.ts';
import { noSuchCounselor } from './refusal-reply.ts';
import { keptFor } from './kept-offer.ts';
import { settleCourse, type Unsettled } from './settle-course.ts';
import { uuidFrom } from '../shared/uuid-from.ts';

type BookRequest = z.output<typeof bookRequest>;

/**
 * The course's id follows from who books and from the key of the request, so that a repeat finds
 * the course it booked: it is told of it again, and nothing is booked twice.
 */
export const book: CourseRoute = async (deps, member, request) => {
  const key = idempotencyKeyIn(request);
  if (key === undefined) return problem('idempotency-key-missing');
  const wanted = bodyAs(request, bookRequest);
  if (wanted.kind === 'refused') return wanted.reply;
  const courseId = uuidFrom(deps.sha256(`${member.id} ${key}`));
  const repeat = async () => {
    const before = await deps.courses.find(courseId);
    return before && repeated(deps, member, wanted.data, before);
  };
  const settled = await settleCourse(deps, async () => {
    const before = await repeat();
    if (before) return before;
    const decision = await decide(deps, member, wanted.data, courseId);
    // What stands in the way may be this very request, sent twice at once.
    return decision.kind === 'refused' ? ((await repeat()) ?? decision) : decision;
  });
  return courseAnswer(deps, settled, (decided) => booked(deps, decided));
};

/**
 * The course as it was booked: at that moment, and without the mails, which begin to go out at once.
 * So the answer to a repeat is the answer that was lost.
 */
async function booked(
  deps: CourseDeps,
  { course, sessions }: Pick<CourseFile, 'course' | 'sessions'>,
): Promise<HttpReply> {
  const client = await itsClient(deps, course);
  return reply(201, courseView({ course, sessions, client, mails: [] }, course.createdAt));
}

async function decide(
  deps: CourseDeps,
  member: StaffMember,
  wanted: BookRequest,
  courseId: string,
): Promise<CourseDecision | Unsettled> {
  const intake = await deps.intakes.find(wanted.intakeId);
  if (!intake) return { kind: 'not-found' };
  const [client, person, room, kept] = await Promise.all([
    deps.clients.find(intake.clientId),
    deps.clients.person(intake),
    roomForPlan(deps, wanted.plan),
    keptFor(deps, intake.id),
  ]);
  // Between the two readings the record may have been deleted.
  if (!client) return { kind: 'not-found' };
  if (!room) return { kind: 'answered', reply: noSuchCounselor('plan.counselorId') };
  const { practice, newId } = deps;
  return bookCourse({
    ...{ ...wanted, ...room, kept, intake, client, person, courseId, member, practice, newId },
    uidDomain: uidDomainOf(deps),
    now: deps.now(),
  });
}

async function repeated(
  deps: CourseDeps,
  member: StaffMember,
  { intakeId, plan, only }: BookRequest,
  file: CourseFile,
): Promise<Unsettled> {
  const { course } = file;
  const firstOnly = course.tasks.some(({ kind }) => kind === 'book-the-rest');
  const isSame =
    course.intakeId === intakeId &&
    firstOnly === (only === 'first') &&
    isDeepStrictEqual(course.plan, plan);
  if (!isSame) return { kind: 'answered', reply: problem('idempotency-key-reused') };
  await recordReading(deps, member, course, ['course', 'sessions', 'client']);
  return { kind: 'answered', reply: await booked(deps, file) };
}
