import { fragmentOf } from '../state/route.ts';
import { DRIFTED } from '../words/courses.ts';
import { clockWords } from '../words/wall-times.ts';
import type { CalendarRead, CalendarSession } from './contract.ts';

type Props = {
  readonly session: CalendarSession;
  readonly counselors: CalendarRead['counselors'];
};

const STATE_WORDS: Readonly<Record<CalendarSession['state'], string>> = {
  booked: 'Not confirmed yet',
  cancelled: 'Cancelled',
  attended: 'Attended',
  missed: 'Missed',
  'late-cancelled': 'Cancelled late',
};

/** One session of the calendar; the whole of it opens the course. */
export function SessionCard({ session, counselors }: Props) {
  const { state, confirmedAt, courseId, start, name, counselorId, drifted } = session;
  const at = counselors.findIndex(({ id }) => id === counselorId);
  const isConfirmed = state === 'booked' && confirmedAt !== null;
  return (
    <a
      class="session-card"
      data-state={state}
      data-confirmed={isConfirmed}
      data-counselor={at < 0 ? 0 : at % 6}
      href={fragmentOf({ view: 'course', id: courseId })}
    >
      <strong>{clockWords(start.time)}</strong> <bdi>{name}</bdi>
      <span class="session-card-more">
        {counselors[at]?.name ?? ''}
        {at < 0 ? '' : ' · '}
        {isConfirmed ? 'Confirmed' : STATE_WORDS[state]}
      </span>
      {drifted ? <span class="tag tag-mark">{DRIFTED}</span> : null}
    </a>
  );
}
