import { useEffect, useRef, useState } from 'preact/hooks';
import { markSession } from '../api/course-routes.ts';
import { failureWords } from '../api/failure-words.ts';
import { useServiceNow } from '../../shared/use-service-now.ts';
import { PHASE_WORDS } from '../words/courses.ts';
import { momentWords } from '../words/wall-times.ts';
import type { Course, Session } from './contract.ts';
import type { Opened } from './dialogs.tsx';
import { returnTo } from './session-place.ts';
import { SessionRow } from './session-row.tsx';
import { inOrder, inPhases, isAhead } from './standing.ts';
import type { CourseDesk, CourseRead } from './use-course.ts';

type Props = {
  readonly read: CourseRead;
  readonly desk: CourseDesk;
  readonly onOpen: (opened: Opened) => void;
};

/** Every session in the order of time; cancelled ones stand where they were. */
export function SessionList({ read, desk, onOpen }: Props) {
  const { course } = read;
  const now = useServiceNow(read.now);
  const { trouble, attend } = useAttend(course, desk);
  const sessions = inOrder(course.sessions);
  const next = sessions.find((session) => isAhead(session, now));
  return (
    <section class="panel sessions" aria-labelledby="sessions-title">
      <header class="panel-head">
        <h2 id="sessions-title">Sessions</h2>
      </header>
      <div role="status">{trouble === null ? null : <p class="problem">{trouble}</p>}</div>
      {inPhases(sessions).map((group) => (
        <section
          key={`${group.phase} ${group.sessions[0]?.number ?? ''}`}
          class="phase"
          data-phase={group.phase}
          aria-label={PHASE_WORDS[group.phase]}
        >
          <h3 class="phase-title">{PHASE_WORDS[group.phase]}</h3>
          <ol class="sessions-list">
            {group.sessions.map((session) => (
              <SessionRow
                key={session.number}
                session={session}
                year={yearOf(session, sessions)}
                next={session.number === next?.number}
                now={now}
                read={read}
                onOpen={onOpen}
                onAttend={() => void attend(session)}
              />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

/** The mark that is set most often takes one press; its button goes with it, and its line takes the focus. */
function useAttend(course: Course, desk: CourseDesk) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const marked = useRef<number | null>(null);
  const { id, version } = course;
  useEffect(() => {
    if (marked.current !== null) returnTo(marked.current);
    marked.current = null;
  }, [version]);
  const attend = async ({ number, start }: Session) => {
    marked.current = number;
    const asking = markSession(id, number, 'attended', { version });
    const answer = await desk.change(asking, `${momentWords(start)} is marked as attended.`);
    if (answer.is === 'ok') return setTrouble(null);
    const { title, hint } = failureWords(answer);
    setTrouble(`${title}. ${hint}`);
  };
  return { trouble, attend };
}

/** A year is said once, where it begins. */
function yearOf(session: Session, sessions: readonly Session[]): 'with-year' | 'no-year' {
  const before = sessions[sessions.indexOf(session) - 1];
  return before?.start.date.slice(0, 4) === session.start.date.slice(0, 4)
    ? 'no-year'
    : 'with-year';
}
