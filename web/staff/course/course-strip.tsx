import { stateWords } from '../words/courses.ts';
import { dateWords } from '../words/wall-times.ts';
import type { Course, Phase, Session } from './contract.ts';
import { inOrder } from './standing.ts';

/** The whole course at a glance; the list of sessions says the same in words. */
export function CourseStrip({ course }: { readonly course: Course }) {
  const counting = inOrder(course.sessions).filter(({ position }) => position !== null);
  const open = Math.max(0, course.length - counting.length);
  return (
    <div class="strip" aria-hidden="true">
      {counting.map((session, index) => (
        <span
          key={session.number}
          class="strip-cell"
          data-state={session.state}
          data-phase={session.phase}
          data-first={isFirstOf(session.phase, index, counting)}
          title={`${dateWords(session.start.date)}: ${stateWords(session)}`}
        >
          {session.position}
        </span>
      ))}
      {Array.from({ length: open }, (_, index) => (
        <span key={`open-${index}`} class="strip-cell" data-state="open">
          {counting.length + index + 1}
        </span>
      ))}
    </div>
  );
}

const isFirstOf = (phase: Phase | null, index: number, counting: readonly Session[]): boolean =>
  index > 0 && counting[index - 1]?.phase !== phase;
