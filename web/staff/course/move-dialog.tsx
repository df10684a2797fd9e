import { useState } from 'preact/hooks';
import { moveSession } from '../api/course-routes.ts';
import { useServiceNow } from '../../shared/use-service-now.ts';
import { toldWords } from '../words/courses.ts';
import { momentWords, sameWall } from '../words/wall-times.ts';
import { ChangeShell } from './change-shell.tsx';
import type { Scope, Session, WallTime } from './contract.ts';
import { OpeningChoice } from './opening-choice.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { scopeCounts } from './scopes.ts';
import { neighbours } from './standing.ts';
import { StartProblems } from './start-problems.tsx';
import { useChange } from './use-change.ts';
import type { CourseDesk, CourseRead } from './use-course.ts';

export type SessionDialogProps = {
  readonly session: Session;
  readonly read: CourseRead;
  readonly desk: CourseDesk;
  readonly onClose: () => void;
};

const MOVES_ALONG = {
  once: 'The others move by as many days as this one, to its new time of day.',
  twice:
    'The others move by as many days as this one; those of the other weekday keep their own time.',
} as const;

/** Another time for one session, and for those after it if so wanted. */
export function MoveDialog({ session, read, desk, onClose }: SessionDialogProps) {
  const { course } = read;
  const { to, setTo, scope, setScope, change } = useMove({ session, read, desk, onClose });
  const now = useServiceNow(read.now);
  return (
    <ChangeShell
      title={`Move ${momentWords(session.start)}`}
      does={to === null ? 'Choose a time' : `Move to ${momentWords(to)}`}
      endDate={course.endDate}
      changing={change.changing}
      disabled={to === null || sameWall(to, session.start)}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      <StartProblems
        changing={change.changing}
        onUse={(number) => (number === session.number ? setTo : null)}
      />
      <ScopeChoice
        value={scope}
        counts={scopeCounts(session, course.sessions, now)}
        onChange={setScope}
      />
      {scope === 'this' ? null : (
        <p class="beside">
          {MOVES_ALONG[course.plan.cadence.kind === 'twice-weekly' ? 'twice' : 'once']}
        </p>
      )}
      <p class="small">{toldWords(course.client)}</p>
      <OpeningChoice
        counselorId={session.counselorId}
        minutes={course.plan.minutes}
        around={session.start.date}
        fits={keepsOrder(session, course.sessions, scope)}
        value={to}
        onChange={setTo}
      />
    </ChangeShell>
  );
}

function useMove({ session, read: { course }, desk, onClose }: SessionDialogProps) {
  const [to, setTo] = useState<WallTime | null>(null);
  const [scope, setScope] = useState<Scope>('this');
  const { id, version } = course;
  const change = useChange({
    desk,
    ask: (said) =>
      moveSession(id, session.number, { version, to: to ?? session.start, scope, ...said }),
    says: `Moved. ${toldWords(course.client)}`,
    onDone: onClose,
  });
  return { to, setTo, scope, setScope, change };
}

/** Between its neighbours; where those after it come along, after the one before. */
function keepsOrder(session: Session, sessions: readonly Session[], scope: Scope) {
  const { after, before } = neighbours(session, sessions);
  return (date: string) =>
    (after === null || date > after || scope === 'rest') &&
    (scope !== 'this' || before === null || date < before);
}
