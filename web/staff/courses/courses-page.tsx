import { listCourses } from '../api/course-routes.ts';
import type { CourseStatus, ListedCourse } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { useLoad } from '../parts/use-load.ts';
import { useTitle } from '../parts/use-title.ts';
import { COURSE_STATUSES, fragmentOf } from '../state/route.ts';
import { COURSE_STATUS_WORDS } from '../words/courses.ts';
import { longDate } from '../words/wall-times.ts';

/** The courses of one status, soonest end first. */
export function CoursesPage({ status }: { readonly status: CourseStatus }) {
  const { api } = useDesk();
  const { state, again } = useLoad(status, () => api.ask(listCourses(status)));
  const heading = useTitle('Courses · Staff console', status);
  const readAgain = () => void again();
  useShortcuts({ r: readAgain });
  return (
    <main class="view" id="main">
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          Courses
        </h1>
        <nav class="tabs" aria-label="Courses by state">
          {COURSE_STATUSES.map((one) => (
            <a
              key={one}
              href={fragmentOf({ view: 'courses', status: one })}
              aria-current={one === status ? 'page' : undefined}
            >
              {COURSE_STATUS_WORDS[one]}
            </a>
          ))}
        </nav>
      </header>
      <LoadNotes state={state} loading="Reading the courses …" onAgain={readAgain} />
      {state.at === 'ready' ? <List courses={state.value.courses} /> : null}
    </main>
  );
}

function List({ courses }: { readonly courses: readonly ListedCourse[] }) {
  if (courses.length === 0)
    return (
      <div class="nothing">
        <p class="nothing-title">No course is here yet.</p>
        <p class="quiet">A course is planned from an accepted request.</p>
      </div>
    );
  return (
    <ol class="rows courses" aria-label="Courses, soonest end first">
      {courses.map((course) => (
        <li key={course.id} class="row course-row">
          <a class="row-link" href={fragmentOf({ view: 'course', id: course.id })}>
            <bdi>{course.name}</bdi>
          </a>
          <span>{course.length} sessions</span>
          <span>ends {longDate(course.endDate)}</span>
          <ToDo course={course} />
        </li>
      ))}
    </ol>
  );
}

function ToDo({ course: { tasks } }: { readonly course: ListedCourse }) {
  const open = tasks.filter(({ done }) => done === null).length;
  return <span>{open === 0 ? null : <span class="tag tag-mark">{open} to do</span>}</span>;
}
