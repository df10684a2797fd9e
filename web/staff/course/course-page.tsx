import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { Notice } from '../parts/notice.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { go } from '../parts/use-route.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf, type Route } from '../state/route.ts';
import { CourseFile } from './course-file.tsx';
import { useCourse } from './use-course.ts';

const LIST: Route = { view: 'courses', status: 'active' };

/** One course: its states of reading, and the ways out of it. */
export function CoursePage({ id }: { readonly id: string }) {
  const desk = useCourse(id);
  const { state, again } = desk;
  const { practice } = useDesk();
  const heading = useTitle('Course · Staff console', state.at);
  const readAgain = () => void again();
  useShortcuts({ r: readAgain, u: () => go(LIST) });
  const gone = state.at === 'failed' && state.why.is === 'not-found';
  return (
    <main class="view view-course" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf(LIST)}>← Courses</a>
        {state.at === 'ready' ? (
          <a href={fragmentOf({ view: 'intake', id: state.value.course.intakeId })}>Request</a>
        ) : null}
      </nav>
      {gone ? (
        <Notice kind="warn" title="There is no such course" live>
          <p>It may have been removed. Go back to the list.</p>
        </Notice>
      ) : (
        <LoadNotes state={state} loading="Opening the course …" onAgain={readAgain} />
      )}
      {state.at === 'ready' ? (
        <CourseFile read={state.value} desk={desk} heading={heading} practice={practice.name} />
      ) : (
        <h1 class="visually-hidden" ref={heading} tabIndex={-1}>
          Course
        </h1>
      )}
    </main>
  );
}
