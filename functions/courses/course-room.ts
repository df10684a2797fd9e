import type { WallTime } from '../../domain/calendar/wall-time.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import { busyRange } from '../../domain/course/busy-range.ts';
import type { CoursePlan } from '../../domain/course/course.ts';
import type { Room } from '../../domain/course/decision.ts';
import { previewRange } from '../../domain/course/preview-course.ts';
import type { CourseDeps } from './course-route.ts';

type Calendars = Pick<CourseDeps, 'counselors'>;

/** The counselor of a course that is there. */
export async function itsCounselor({ counselors }: Calendars, id: string): Promise<Counselor> {
  const counselor = await counselors.find(id);
  if (!counselor) throw new Error('A course without its counselor');
  return counselor;
}

/** What new starts with a counselor are checked against. */
export async function roomWith(
  { counselors }: Calendars,
  counselor: Counselor,
  starts: readonly WallTime[],
): Promise<Room> {
  const range = busyRange(starts);
  const busy = range ? await counselors.busy(counselor.id, range.from, range.to) : [];
  return { counselor, busy };
}

/** What the dates of a plan are checked against; `undefined` when it names no counselor of ours. */
export async function roomForPlan(
  { counselors }: Calendars,
  plan: CoursePlan,
): Promise<Room | undefined> {
  const counselor = await counselors.find(plan.counselorId);
  if (!counselor) return undefined;
  const { from, to } = previewRange(plan);
  return { counselor, busy: await counselors.busy(counselor.id, from, to) };
}
