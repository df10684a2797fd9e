import { addDays, dateWords } from '../words/wall-times.ts';
import type { CalendarRead, CalendarSession } from './contract.ts';
import { SessionCard } from './session-card.tsx';
import { datesFrom } from './spans.ts';

type Props = {
  readonly from: string;
  readonly today: string;
  readonly read: CalendarRead;
};

const WORKING_DAYS = 5;

/** Seven days side by side, or one under the other on a telephone; a weekend without sessions is left out. */
export function WeekGrid({ from, today, read }: Props) {
  const weekend = read.sessions.some(({ start }) => start.date >= addDays(from, WORKING_DAYS));
  const days = datesFrom(from, weekend ? 7 : WORKING_DAYS);
  return (
    <div class="week" data-days={days.length}>
      {days.map((date) => (
        <section
          key={date}
          class="week-column"
          data-today={date === today}
          aria-label={dateWords(date)}
        >
          <h2>
            {dateWords(date)}
            {date === today ? <span class="tag">Today</span> : null}
          </h2>
          <Day sessions={read.sessions.filter(({ start }) => start.date === date)} read={read} />
          <Off date={date} read={read} />
        </section>
      ))}
    </div>
  );
}

function Day({
  sessions,
  read,
}: {
  readonly sessions: readonly CalendarSession[];
  readonly read: CalendarRead;
}) {
  if (sessions.length === 0) return <p class="quiet">Nothing</p>;
  return (
    <ol class="week-sessions">
      {sessions.map((session) => (
        <li key={`${session.courseId} ${session.number}`}>
          <SessionCard session={session} counselors={read.counselors} />
        </li>
      ))}
    </ol>
  );
}

/** Who is away that day. */
function Off({ date, read }: { readonly date: string; readonly read: CalendarRead }) {
  const away = read.counselors.filter(({ hours }) =>
    hours.daysOff.some(({ from, to }) => from <= date && date <= to),
  );
  if (away.length === 0) return null;
  return <p class="week-off">Away: {away.map(({ name }) => name).join(', ')}</p>;
}
