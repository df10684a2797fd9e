import { useEffect, useState } from 'preact/hooks';
import type { IntakeDetail } from '../../../schemas/staff.ts';
import { listCourses } from '../api/course-routes.ts';
import { useDesk } from '../parts/desk.ts';

/** The id of the course that came from an accepted request; `null` where there is none, or nobody knows. */
export function useActiveCourse({
  id,
  status,
}: Pick<IntakeDetail, 'id' | 'status'>): string | null {
  const { api } = useDesk();
  const [course, setCourse] = useState<string | null>(null);
  useEffect(() => {
    setCourse(null);
    if (status !== 'accepted') return;
    let latest = true;
    void api.ask(listCourses('active')).then((answer) => {
      if (!latest || answer.is !== 'ok') return;
      setCourse(answer.value.courses.find(({ intakeId }) => intakeId === id)?.id ?? null);
    });
    return () => {
      latest = false;
    };
  }, [id, status]);
  return course;
}
