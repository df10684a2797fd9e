import type { BusyCell } from '../../domain/calendar/wall-time.ts';
import type { CourseFile } from '../../domain/course/course-store.ts';
import { parseHolder } from '../../domain/course/course-writes.ts';
import { isHeldByOffer } from '../../domain/offer/offer.ts';
import type { CourseDeps } from './course-route.ts';

/** The courses that hold cells: unlike the index behind the calendar, cells are never out of date. */
export async function coursesIn(
  { courses }: CourseDeps,
  busy: readonly BusyCell[],
): Promise<readonly CourseFile[]> {
  const holders = busy.map(({ holder }) => holder).filter((holder) => !isHeldByOffer(holder));
  const ids = new Set(holders.map((holder) => parseHolder(holder).courseId));
  const files = await Promise.all([...ids].map((id) => courses.find(id)));
  return files.filter((file) => file !== undefined);
}
