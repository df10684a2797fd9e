import { Notice } from '../parts/notice.tsx';
import { fragmentOf } from '../state/route.ts';
import { momentWords } from '../words/wall-times.ts';
import type { CalendarRead } from './contract.ts';

/** Says once, above any way of showing the calendar, which sessions no longer are when they were booked for. */
export function DriftedNotice({ sessions }: Pick<CalendarRead, 'sessions'>) {
  const drifted = sessions.filter((session) => session.drifted && session.state === 'booked');
  if (drifted.length === 0) return null;
  return (
    <Notice kind="warn" title="The clock’s rules changed for sessions in this calendar">
      <p>
        Their time on the clock is what was agreed, but it is another moment now than when they were
        booked. Please look at each, and move it.
      </p>
      <ul class="lines-list">
        {drifted.map(({ courseId, number, start, name }) => (
          <li key={`${courseId} ${number}`}>
            <a href={fragmentOf({ view: 'course', id: courseId })}>
              {momentWords(start)}, <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
