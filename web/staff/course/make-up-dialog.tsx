import { useState } from 'preact/hooks';
import { makeUp } from '../api/course-routes.ts';
import { momentWords } from '../words/wall-times.ts';
import { toldWords } from '../words/courses.ts';
import { ChangeShell } from './change-shell.tsx';
import type { WallTime } from './contract.ts';
import type { SessionDialogProps } from './move-dialog.tsx';
import { OpeningChoice } from './opening-choice.tsx';
import { stands } from './standing.ts';
import { StartProblems } from './start-problems.tsx';
import { useChange } from './use-change.ts';

/** One more session for one that was lost: never by itself, always somebody's decision. */
export function MakeUpDialog({ session, read, desk, onClose }: SessionDialogProps) {
  const { course } = read;
  const { id, version, sessions } = course;
  const [at, setAt] = useState<WallTime | null>(null);
  const change = useChange({
    desk,
    ask: ({ endDate }) =>
      makeUp(id, {
        version,
        for: session.number,
        at: at ?? session.start,
        ...(endDate === undefined ? {} : { endDate }),
      }),
    says: `Booked. ${toldWords(course.client)}`,
    onDone: onClose,
  });
  const days = new Set(sessions.filter(stands).map(({ start }) => start.date));
  return (
    <ChangeShell
      title={`Make up for ${momentWords(session.start)}`}
      does={at === null ? 'Choose a time' : `Book ${momentWords(at)}`}
      endDate={course.endDate}
      changing={change.changing}
      disabled={at === null}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      <StartProblems changing={change.changing} onUse={() => setAt} />
      <OpeningChoice
        counselorId={course.counselorId}
        minutes={course.plan.minutes}
        around={session.start.date}
        fits={(date) => !days.has(date)}
        value={at}
        onChange={setAt}
      />
    </ChangeShell>
  );
}
