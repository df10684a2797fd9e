import type { Counselor } from '../../domain/counselor/counselor.ts';
import { clientOpeningsRange } from '../../domain/course/client-openings.ts';
import type { Session } from '../../domain/course/course.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import type { Room } from '../../domain/course/decision.ts';
import type { VisitDeps } from './visit-route.ts';

/** With whom an appointment is. */
export async function itsCounselor(
  { counselors }: Pick<VisitDeps, 'counselors'>,
  { counselorId }: Session,
): Promise<Counselor> {
  const counselor = await counselors.find(counselorId);
  if (!counselor) throw new Error('An appointment without its counselor');
  return counselor;
}

/** What the times that a client may choose from are looked for in. */
export async function clientRoom(
  deps: Pick<VisitDeps, 'counselors' | 'practice' | 'now'>,
  file: CourseFile,
  session: Session,
): Promise<Room> {
  const { counselors, practice, now } = deps;
  const { number, counselorId } = session;
  const counselor = await itsCounselor(deps, session);
  const range = clientOpeningsRange({ file, number, practice, now: now() });
  const busy = range ? await counselors.busy(counselorId, range.from, range.to) : [];
  return { counselor, busy };
}
