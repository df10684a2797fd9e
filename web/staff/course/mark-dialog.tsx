import { markSession } from '../api/course-routes.ts';
import { missedWords } from '../words/courses.ts';
import { momentWords } from '../words/wall-times.ts';
import { ChangeShell } from './change-shell.tsx';
import type { SessionDialogProps } from './move-dialog.tsx';
import { useChange } from './use-change.ts';

type Mark = 'missed' | 'late-cancelled';

const WORDS: Readonly<Record<Mark, { title: string; does: string; says: string }>> = {
  missed: {
    title: 'The client did not come',
    does: 'Mark as missed',
    says: 'Marked as missed. A task to call is at the top of the page.',
  },
  'late-cancelled': {
    title: 'The client called off too late',
    does: 'Mark as cancelled late',
    says: 'Marked as cancelled late. A task is at the top of the page.',
  },
};

/** A mark that a client is told of, or that brings a task: said before it is set. */
export function MarkDialog({
  mark,
  session,
  read: { course },
  desk,
  onClose,
}: SessionDialogProps & { readonly mark: Mark }) {
  const { id, version, plan } = course;
  const words = WORDS[mark];
  const change = useChange({
    desk,
    ask: () => markSession(id, session.number, mark, { version }),
    says: words.says,
    onDone: onClose,
  });
  return (
    <ChangeShell
      title={`${words.title}: ${momentWords(session.start)}`}
      does={words.does}
      endDate={course.endDate}
      changing={change.changing}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      {mark === 'missed' ? (
        <p>
          {course.client.mayEmail
            ? 'The client gets a short, kind mail that we missed them, without blame, and a'
            : 'No mail goes to this client. A'}{' '}
          task to call them appears here.
        </p>
      ) : (
        <p>A task to offer another time appears here.</p>
      )}
      <p class="beside">{missedWords(plan.missedCounts)}</p>
      <p>The end of the course stays where it is.</p>
    </ChangeShell>
  );
}
