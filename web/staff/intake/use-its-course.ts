import { useEffect, useState } from 'preact/hooks';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { listCourses } from '../api/course-routes.ts';
import type { StaffApi } from '../api/staff-api.ts';
import type { ListedCourse } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';

export type ItsCourse = Pick<ListedCourse, 'id' | 'status'>;

/** One that runs comes before those that are over. */
const STATUSES = ['active', 'completed', 'ended-early'] as const;

/** The course that came from an accepted request; `null` where there is none, or nobody knows. */
export function useItsCourse({ id, status }: Pick<IntakeDetail, 'id' | 'status'>) {
  const { api } = useDesk();
  const [course, setCourse] = useState<ItsCourse | null>(null);
  useEffect(() => {
    setCourse(null);
    if (status !== 'accepted') return;
    let latest = true;
    void findCourse(api, id).then((found) => {
      if (latest) setCourse(found);
    });
    return () => {
      latest = false;
    };
  }, [id, status]);
  return course;
}

async function findCourse(api: StaffApi, id: string): Promise<ItsCourse | null> {
  for (const status of STATUSES) {
    const answer = await api.ask(listCourses(status));
    if (answer.is !== 'ok') return null;
    // The list has the one that ends soonest first: of several the latest counts.
    const found = answer.value.courses.findLast(({ intakeId }) => intakeId === id);
    if (found) return found;
  }
  return null;
}
