import { bookRest, readCourse } from '../api/course-routes.ts';
import { listCounselors } from '../api/counselor-routes.ts';
import { bookable } from '../course/bookable.ts';
import type { Counselor, Course } from '../course/contract.ts';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { Notice } from '../parts/notice.tsx';
import { useLoad } from '../parts/use-load.ts';
import { go } from '../parts/use-route.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf } from '../state/route.ts';
import { PlanDesk } from './plan-desk.tsx';
import { draftOf } from './plan-draft.ts';

type Read = {
  readonly now: string;
  readonly course: Course;
  readonly counselors: readonly Counselor[];
};

/** Booking what is not booked yet of a course: the same desk, with the first session settled. */
export function RestPage({ id }: { readonly id: string }) {
  const { state, again } = useRead(id);
  const heading = useTitle('Book the rest · Staff console', state.at);
  return (
    <main class="view view-plan" id="main">
      <nav class="trail" aria-label="Way back">
        <a href={fragmentOf({ view: 'course', id })}>← Course</a>
      </nav>
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          Book the rest
        </h1>
      </header>
      <LoadNotes state={state} loading="Reading the course …" onAgain={() => void again()} />
      {state.at === 'ready' ? <Rest {...state.value} /> : null}
    </main>
  );
}

function useRead(id: string) {
  const { api } = useDesk();
  return useLoad<Read>(id, async () => {
    const [course, list] = await Promise.all([api.ask(readCourse(id)), api.ask(listCounselors())]);
    if (course.is !== 'ok') return course;
    if (list.is !== 'ok') return list;
    const { now, counselorId } = course.value;
    const counselors = bookable(list.value.counselors, counselorId);
    return { is: 'ok', value: { now, course: course.value, counselors } };
  });
}

function Rest({ course, counselors }: Read) {
  const { announce, plans } = useDesk();
  const { id, version, plan, sessions, client, tasks } = course;
  const first = sessions.find(
    ({ state, undoUntil }) => state !== 'cancelled' || undoUntil !== null,
  );
  const open = tasks.some(({ kind, done }) => kind === 'book-the-rest' && done === null);
  if (!open)
    return (
      <Notice kind="info" title="Every session is booked">
        <p>
          <a href={fragmentOf({ view: 'course', id })}>To the course</a>
        </p>
      </Notice>
    );
  return (
    <PlanDesk
      keptAs={id}
      start={draftOf(plan, first?.start ?? plan.first)}
      clientZone={client.timeZone}
      counselors={counselors}
      about={{ courseId: id }}
      bookedUntil={first ? 1 : 0}
      onlyFirst={false}
      send={(next, hoursVersion) => bookRest(id, { version, plan: next, hoursVersion })}
      onBooked={() => {
        plans.delete(id);
        announce('The whole course is booked.');
        go({ view: 'course', id });
      }}
    />
  );
}
