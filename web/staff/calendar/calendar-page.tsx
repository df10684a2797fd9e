import { useState } from 'preact/hooks';
import { readCalendar } from '../api/counselor-routes.ts';
import { useDesk } from '../parts/desk.ts';
import { LoadNotes } from '../parts/load-notes.tsx';
import { useShortcuts } from '../parts/shortcuts.ts';
import { useLoad } from '../parts/use-load.ts';
import { go, whereNow } from '../parts/use-route.ts';
import { useTitle } from '../parts/use-title.ts';
import { fragmentOf, type CalendarSpan } from '../state/route.ts';
import { zoneWords } from '../words/zones.ts';
import type { CalendarRead } from './contract.ts';
import { DriftedNotice } from './drifted-notice.tsx';
import { MonthGrid } from './month-grid.tsx';
import { rangeOf, rangeWords, stepFrom } from './spans.ts';
import { WeekGrid } from './week-grid.tsx';

type Props = { readonly show: CalendarSpan; readonly date: string | null };

/** The sessions of all counselors, or of one, in a week or a month. */
export function CalendarPage({ show, date }: Props) {
  const { api, practice } = useDesk();
  const day = date ?? practice.today;
  const { from, to } = rangeOf(show, day);
  const { state, again } = useLoad(`${from} ${to}`, () => api.ask(readCalendar({ from, to })));
  const heading = useTitle('Calendar · Staff console', `${show} ${from}`);
  const [counselorId, choose] = useState('');
  // A second press may come before the first is drawn: it goes on from where that one leads.
  const step = (by: 1 | -1) => {
    const ahead = whereNow();
    const start = ahead.view === 'calendar' ? (ahead.date ?? practice.today) : day;
    go({ view: 'calendar', show, date: stepFrom(show, start, by) });
  };
  useShortcuts({ r: () => void again(), j: () => step(1), k: () => step(-1) });
  return (
    <main class="view view-calendar" id="main">
      <header class="view-head">
        <h1 ref={heading} tabIndex={-1}>
          {rangeWords(show, from, day)}
        </h1>
        <nav class="tabs" aria-label="Show">
          {(['week', 'month'] as const).map((one) => (
            <a
              key={one}
              href={fragmentOf({ view: 'calendar', show: one, date })}
              aria-current={one === show ? 'page' : undefined}
            >
              {one === 'week' ? 'Week' : 'Month'}
            </a>
          ))}
        </nav>
        <div class="view-tools">
          {state.at === 'ready' ? (
            <Who read={state.value} value={counselorId} onChange={choose} />
          ) : null}
          <a class="button" href={fragmentOf({ view: 'day-sheet', date })}>
            Day sheet
          </a>
          <button type="button" class="button" onClick={() => step(-1)}>
            Earlier
          </button>
          <a class="button" href={fragmentOf({ view: 'calendar', show, date: null })}>
            Today
          </a>
          <button type="button" class="button" onClick={() => step(1)}>
            Later
          </button>
        </div>
      </header>
      <LoadNotes state={state} loading="Reading the calendar …" onAgain={() => void again()} />
      {state.at === 'ready' ? (
        <>
          <p class="quiet">Times are {zoneWords(state.value.timeZone)}.</p>
          <DriftedNotice {...onlyOf(state.value, counselorId)} />
          {state.value.sessions.length === 0 ? <p>Nobody is booked in this {show}.</p> : null}
          <Grid show={show} from={from} day={day} read={onlyOf(state.value, counselorId)} />
        </>
      ) : null}
    </main>
  );
}

function Grid({
  show,
  ...grid
}: {
  readonly show: CalendarSpan;
  readonly from: string;
  readonly day: string;
  readonly read: CalendarRead;
}) {
  const { practice } = useDesk();
  const today = practice.today;
  return show === 'week' ? (
    <WeekGrid {...grid} today={today} />
  ) : (
    <MonthGrid {...grid} today={today} />
  );
}

const onlyOf = (read: CalendarRead, counselorId: string): CalendarRead =>
  counselorId === ''
    ? read
    : {
        ...read,
        counselors: read.counselors.filter(({ id }) => id === counselorId),
        sessions: read.sessions.filter((session) => session.counselorId === counselorId),
      };

type WhoProps = {
  readonly read: CalendarRead;
  readonly value: string;
  readonly onChange: (counselorId: string) => void;
};

function Who({ read, value, onChange }: WhoProps) {
  return (
    <label class="calendar-who">
      <span class="visually-hidden">Counselor</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">All counselors</option>
        {read.counselors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
