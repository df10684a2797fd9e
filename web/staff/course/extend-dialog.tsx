import { useState } from 'preact/hooks';
import { extendCourse } from '../api/course-routes.ts';
import { LENGTHS } from '../plan/plan-draft.ts';
import { WhenFields } from '../plan/when-fields.tsx';
import { addDays } from '../words/wall-times.ts';
import { toldWords } from '../words/courses.ts';
import { ChangeShell } from './change-shell.tsx';
import type { Course, WallTime } from './contract.ts';
import { EndDates } from './end-dates.tsx';
import { inOrder, stands } from './standing.ts';
import { StartProblems } from './start-problems.tsx';
import { useChange } from './use-change.ts';
import type { CourseDesk, CourseRead } from './use-course.ts';

export type CourseDialogProps = {
  readonly read: CourseRead;
  readonly desk: CourseDesk;
  readonly onClose: () => void;
};

/** More sessions than were agreed, up to sixteen, with the new end in plain sight. */
export function ExtendDialog({ read: { course }, desk, onClose }: CourseDialogProps) {
  const { at, setAt, put, endDate, change } = useExtension(course, desk, onClose);
  const length = course.length + at.length;
  return (
    <ChangeShell
      title="Extend the course"
      does={`Extend to ${length} sessions`}
      endDate={course.endDate}
      changing={change.changing}
      disabled={at.some(({ date, time }) => date === '' || time === '')}
      onSend={(said) => void change.send(said)}
      onBack={change.back}
      onClose={onClose}
    >
      <StartProblems
        changing={change.changing}
        onUse={(number) => (to) => put(number - firstNew(course), to)}
      />
      <LengthField
        length={length}
        agreed={course.length}
        onChange={(next) => setAt(resized(at, next - course.length))}
      />
      {at.map((one, index) => (
        <WhenFields
          key={index}
          value={one}
          counselorId={course.counselorId}
          minutes={course.plan.minutes}
          words={{ date: `Added session ${index + 1}`, time: 'Time' }}
          onChange={(to) => put(index, to)}
        />
      ))}
      <EndDates agreed={course.endDate} after={endDate} />
    </ChangeShell>
  );
}

function useExtension(course: Course, desk: CourseDesk, onDone: () => void) {
  const last = inOrder(course.sessions).findLast(stands)?.start ?? course.plan.first;
  const [at, setAt] = useState<readonly WallTime[]>([weekAfter(last)]);
  const endDate = at.at(-1)?.date ?? course.endDate;
  const { id, version, length } = course;
  const change = useChange({
    desk,
    ask: () => extendCourse(id, { version, length: length + at.length, at: [...at], endDate }),
    says: `Extended. ${toldWords(course.client)}`,
    onDone,
  });
  const put = (index: number, to: WallTime) =>
    setAt(at.map((one, other) => (other === index ? to : one)));
  return { at, setAt, put, endDate, change };
}

/** The service numbers the added sessions on from the highest number there is. */
const firstNew = ({ sessions }: Course) => Math.max(0, ...sessions.map(({ number }) => number)) + 1;

type LengthProps = {
  readonly length: number;
  readonly agreed: number;
  readonly onChange: (length: number) => void;
};

function LengthField({ length, agreed, onChange }: LengthProps) {
  return (
    <div class="field">
      <label for="extend-length">Sessions in all</label>
      <select
        id="extend-length"
        value={length}
        onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
      >
        {LENGTHS.filter((one) => one > agreed).map((one) => (
          <option key={one} value={one}>
            {one} instead of {agreed}
          </option>
        ))}
      </select>
    </div>
  );
}

const weekAfter = ({ date, time }: WallTime): WallTime => ({ date: addDays(date, 7), time });

/** Each added session comes a week after the one before it, until somebody says otherwise. */
function resized(at: readonly WallTime[], count: number): readonly WallTime[] {
  const kept = at.slice(0, count);
  while (kept.length < count) {
    const last = kept.at(-1);
    if (last === undefined) break;
    kept.push(weekAfter(last));
  }
  return kept;
}
