import { useState } from 'preact/hooks';
import { endCourse } from '../api/course-routes.ts';
import { useServiceNow } from '../../shared/use-service-now.ts';
import { sessionsWords, toldWords } from '../words/courses.ts';
import { ChangeShell } from './change-shell.tsx';
import type { CourseDialogProps } from './extend-dialog.tsx';
import { isAhead } from './standing.ts';
import { useChange } from './use-change.ts';

const MOST = 500;

/** Ending before all was held, with a reason that stays on record. */
export function EndDialog({ read, desk, onClose }: CourseDialogProps) {
  const { course } = read;
  const now = useServiceNow(read.now);
  const [reason, setReason] = useState('');
  const change = useChange({
    desk,
    ask: () => endCourse(course.id, { version: course.version, reason: reason.trim() }),
    says: 'The course has ended.',
    onDone: onClose,
  });
  const left = course.sessions.filter((session) => isAhead(session, now)).length;
  return (
    <ChangeShell
      title="End the course early"
      does="End the course"
      endDate={course.endDate}
      changing={change.changing}
      disabled={reason.trim() === ''}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      <p>
        {left === 0
          ? 'No session is left to cancel.'
          : `${sessionsWords(left)} still to come ${left === 1 ? 'is' : 'are'} cancelled. ${toldWords(course.client)}`}{' '}
        Sessions that have begun can still be marked. It cannot be taken back.
      </p>
      <div class="field">
        <label for="end-reason">
          Reason <span class="quiet">(stays on record; never mailed)</span>
        </label>
        <textarea
          id="end-reason"
          rows={3}
          maxLength={MOST}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
    </ChangeShell>
  );
}
