import { clientOpeningsRange } from '../../domain/course/client-openings.ts';
import type { Session } from '../../domain/course/course.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import type { Room } from '../../domain/course/decision.ts';
import type { VisitDeps } from './visit-route.ts';

/** What the times that a client may choose from are looked for in. */
export async function clientRoom(
  { counselors, practice, now }: Pick<VisitDeps, 'counselors' | 'practice' | 'now'>,
  file: CourseFile,
  { number, counselorId }: Session,
): Promise<Room> {
  const counselor = await counselors.find(counselorId);
  if (!counselor) throw new Error('An appointment without its counselor');
  const range = clientOpeningsRange({ file, number, practice, now: now() });
  const busy = range ? await counselors.busy(counselorId, range.from, range.to) : [];
  return { counselor, busy };
}
