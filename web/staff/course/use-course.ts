import { listCounselors } from '../api/counselor-routes.ts';
import { readCourse } from '../api/course-routes.ts';
import type { Asking } from '../api/asking.ts';
import type { Answer } from '../api/staff-api.ts';
import { useDesk } from '../parts/desk.ts';
import { useLoad, type Loaded } from '../parts/use-load.ts';
import type { Counselor, Course } from './contract.ts';

export type CourseRead = {
  readonly now: string;
  readonly course: Course;
  readonly counselors: readonly Counselor[];
};

export type CourseDesk = Loaded<CourseRead> & {
  /** Sends a change, and shows the course as it is then; after a refusal it is read anew. */
  readonly change: (asking: Asking<Course>, said: string) => Promise<Answer<Course>>;
};

export function useCourse(id: string): CourseDesk {
  const { api, announce } = useDesk();
  const loaded = useLoad<CourseRead>(id, async () => {
    const [course, list] = await Promise.all([api.ask(readCourse(id)), api.ask(listCounselors())]);
    if (course.is !== 'ok') return course;
    if (list.is !== 'ok') return list;
    return { is: 'ok', value: readOf(course.value, list.value.counselors) };
  });
  const { state, again, show } = loaded;
  return {
    ...loaded,
    change: async (asking, said) => {
      const answer = await api.ask(asking);
      if (answer.is === 'ok' && state.at === 'ready') {
        show(readOf(answer.value, state.value.counselors));
        announce(said);
      } else if (answer.is === 'changed') await again();
      return answer;
    },
  };
}

const readOf = (course: Course, counselors: readonly Counselor[]): CourseRead => ({
  now: course.now,
  course,
  counselors,
});

export const counselorName = (id: string, counselors: readonly Counselor[]): string =>
  counselors.find((one) => one.id === id)?.name ?? 'a counselor';
