import { useState } from 'preact/hooks';
import { cancelSession, markSession } from '../api/course-routes.ts';
import { useServiceNow } from '../../shared/use-service-now.ts';
import { missedWords, toldWords } from '../words/courses.ts';
import { dateWords, momentWords } from '../words/wall-times.ts';
import { ChangeShell } from './change-shell.tsx';
import type { Scope } from './contract.ts';
import type { SessionDialogProps } from './move-dialog.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { inScope, scopeCounts } from './scopes.ts';
import { useChange } from './use-change.ts';

/** One session called off, or those after it too; and the one that the client called off too late. */
export function CancelDialog({ session, read, desk, onClose }: SessionDialogProps) {
  const { course } = read;
  const [scope, setScope] = useState<Scope>('this');
  const [late, setLate] = useState(false);
  const now = useServiceNow(read.now);
  const { id, version, sessions } = course;
  const isLate = late && scope === 'this';
  const change = useChange({
    desk,
    ask: (said) =>
      isLate
        ? markSession(id, session.number, 'late-cancelled', { version })
        : cancelSession(id, session.number, { version, scope, ...said }),
    says: `Cancelled. ${toldWords(course.client)}`,
    onDone: onClose,
  });
  const off = inScope(scope, session, sessions, now);
  return (
    <ChangeShell
      title={`Cancel ${momentWords(session.start)}`}
      does={off.length === 1 ? 'Cancel this session' : `Cancel ${off.length} sessions`}
      endDate={course.endDate}
      changing={change.changing}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      <ScopeChoice value={scope} counts={scopeCounts(session, sessions, now)} onChange={setScope} />
      {scope === 'this' ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={late}
            onChange={({ currentTarget }) => setLate(currentTarget.checked)}
          />
          <span>
            The client called it off too late{' '}
            <span class="quiet">It is kept as that. {missedWords(course.plan.missedCounts)}</span>
          </span>
        </label>
      ) : (
        <p class="beside">{off.map(({ start }) => dateWords(start.date)).join(' · ')}</p>
      )}
      <p class="small">
        The time is free for others at once. {toldWords(course.client)} A session can be made up for
        later, as a decision of its own.
      </p>
    </ChangeShell>
  );
}
