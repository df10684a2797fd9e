import { fragmentOf } from '../state/route.ts';
import { DRIFTED } from '../words/courses.ts';
import { clockWords, dateWords, longDate } from '../words/wall-times.ts';
import type { CalendarRead, CalendarSession } from './contract.ts';
import { datesFrom } from './spans.ts';

type Props = {
  readonly from: string;
  /** A date of the month that is meant. */
  readonly day: string;
  readonly today: string;
  readonly read: CalendarRead;
};

const WEEKS = 6;
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** More than these are counted, and read in the week. */
const MOST = 4;

/** A month as a table of weeks. */
export function MonthGrid({ from, day, today, read }: Props) {
  const month = day.slice(0, 7);
  const weeks = Array.from({ length: WEEKS }, (_, week) =>
    datesFrom(from, WEEKS * 7).slice(week * 7, week * 7 + 7),
  );
  return (
    <div class="month-frame">
      <table class="month">
        <thead>
          <tr>
            {NAMES.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks
            .filter((dates) => dates.some((date) => date.startsWith(month)))
            .map((dates) => (
              <tr key={dates[0]}>
                {dates.map((date) => (
                  <td key={date} data-other={!date.startsWith(month)} data-today={date === today}>
                    <a
                      class="month-date"
                      href={fragmentOf({ view: 'calendar', show: 'week', date })}
                      aria-label={longDate(date)}
                      title={dateWords(date)}
                    >
                      {Number(date.slice(8))}
                    </a>
                    <Sessions date={date} sessions={liveOn(date, read)} />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

const liveOn = (date: string, { sessions }: CalendarRead): readonly CalendarSession[] =>
  sessions.filter(({ start, state }) => start.date === date && state !== 'cancelled');

function Sessions({
  date,
  sessions,
}: {
  readonly date: string;
  readonly sessions: readonly CalendarSession[];
}) {
  if (sessions.length === 0) return null;
  return (
    <ul>
      {sessions.slice(0, MOST).map(({ courseId, number, start, name, state, drifted }) => (
        <li key={`${courseId} ${number}`} data-state={state}>
          <a href={fragmentOf({ view: 'course', id: courseId })}>
            {drifted ? <Mark /> : null}
            {clockWords(start.time)} <bdi>{name}</bdi>
          </a>
        </li>
      ))}
      {sessions.length > MOST ? (
        <li>
          <a href={fragmentOf({ view: 'calendar', show: 'week', date })}>
            {sessions.length - MOST} more
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/** A cell of the month has no room for words: what the sign means stands above the table. */
function Mark() {
  return (
    <span class="month-mark">
      <span aria-hidden="true">!</span>
      <span class="visually-hidden">{DRIFTED}. </span>
    </span>
  );
}
