import { useState } from 'preact/hooks';
import { handOver } from '../api/course-routes.ts';
import { toldWords } from '../words/courses.ts';
import { bookable } from './bookable.ts';
import { ChangeShell } from './change-shell.tsx';
import type { CourseDialogProps } from './extend-dialog.tsx';
import { StartProblems } from './start-problems.tsx';
import { useChange } from './use-change.ts';
import { counselorName } from './use-course.ts';

/** Another counselor takes over what is left, at the same times: all of it or nothing. */
export function HandOverDialog({ read: { course, counselors }, desk, onClose }: CourseDialogProps) {
  const { id, version } = course;
  const [to, setTo] = useState('');
  const others = bookable(counselors).filter((one) => one.id !== course.counselorId);
  const change = useChange({
    desk,
    ask: () => handOver(id, { version, counselorId: to }),
    says: `Handed over. ${toldWords(course.client)}`,
    onDone: onClose,
  });
  return (
    <ChangeShell
      title="Hand the course over"
      does={to === '' ? 'Choose a counselor' : `Hand over to ${counselorName(to, counselors)}`}
      endDate={course.endDate}
      changing={change.changing}
      disabled={to === ''}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      <StartProblems changing={change.changing} onUse={() => null} />
      {others.length === 0 ? (
        <p>There is no other counselor with hours.</p>
      ) : (
        <label class="field">
          Who takes over
          <select value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)}>
            <option value="">Choose</option>
            {others.map(({ id: other, name }) => (
              <option key={other} value={other}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="small">
        Every session still to come keeps its time. If the other counselor cannot be at one of them,
        nothing is changed, and that one is named: move it first. {toldWords(course.client)}
      </p>
    </ChangeShell>
  );
}
