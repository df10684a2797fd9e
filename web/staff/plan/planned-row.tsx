import { useRef, useState } from 'preact/hooks';
import type { PlannedSession } from '../course/contract.ts';
import { problemWord } from '../words/date-problems.ts';
import { clockWords, dateWords } from '../words/wall-times.ts';
import { clientClock } from '../words/zones.ts';
import { DateEditor } from './date-editor.tsx';
import { withInstead, withoutInstead, withSkip, type PlanDraft } from './plan-draft.ts';
import { Conflict, type WaysOut } from './ways-out.tsx';

export type RowProps = {
  readonly session: PlannedSession;
  readonly year: 'with-year' | 'no-year';
  readonly draft: PlanDraft;
  readonly change: (next: PlanDraft) => void;
  readonly clientZone: string | null;
  /** Sessions up to this number are booked already and stay where they are. */
  readonly bookedUntil: number;
  /** Only the first is booked now; the rest is planned and shown. */
  readonly onlyFirst: boolean;
};

/** One date of the plan: what stands in its way, and what can be done about it. */
export function PlannedRow({ year, ...props }: RowProps) {
  const { session, draft, bookedUntil } = props;
  const { number, start } = session;
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // The button that was pressed goes with the change: the line itself takes its focus.
  const settle = () => {
    setEditing(false);
    row.current?.focus();
  };
  const ways = waysOut(props, settle);
  const booked = number <= bookedUntil;
  const open = session.problem !== null && !booked;
  return (
    <li
      class="date"
      ref={row}
      tabIndex={-1}
      data-problem={open}
      data-later={props.onlyFirst && number > 1}
    >
      <span class="date-number">
        <span class="visually-hidden">Session </span>
        {number}
      </span>
      <span class="date-day">{dateWords(start.date, year)}</span>
      <span class="date-time">
        {clockWords(start.time)} <ClientTime session={session} zone={props.clientZone} />
      </span>
      <Marks {...props} booked={booked} open={open} />
      {booked ? null : (
        <button
          type="button"
          class="button button-bare date-change"
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          Change<span class="visually-hidden"> session {number}</span>
        </button>
      )}
      {open && !editing ? <Conflict session={session} ways={ways} /> : null}
      {editing ? <DateEditor session={session} draft={draft} ways={ways} onClose={settle} /> : null}
    </li>
  );
}

function waysOut({ session, draft, change }: Omit<RowProps, 'year'>, settle: () => void): WaysOut {
  const { number } = session;
  const elsewhere = isElsewhere(draft, number);
  const to = (next: PlanDraft) => {
    change(next);
    settle();
  };
  return {
    use: (time) => to(withInstead(draft, number, time)),
    back: elsewhere ? () => to(withoutInstead(draft, number)) : null,
    leaveOut:
      elsewhere || number === 1
        ? null
        : {
            says: draft.cadence === 'twice-weekly' ? 'Leave this date out' : 'Leave this week out',
            run: () => to(withSkip(draft, session)),
          },
  };
}

const isElsewhere = (draft: PlanDraft, number: number) =>
  draft.instead.some((one) => one.number === number);

function ClientTime({ session, zone }: { session: PlannedSession; zone: string | null }) {
  const there = clientClock(session.startsAt, session.start, zone);
  return there === null ? null : <span class="quiet date-there">{there}</span>;
}

type MarksProps = Omit<RowProps, 'year'> & { readonly booked: boolean; readonly open: boolean };

function Marks({ session, draft, onlyFirst, booked, open }: MarksProps) {
  const { problem, clocksChange, number } = session;
  return (
    <span class="date-marks">
      {open && problem !== null ? <span class="tag tag-mark">{problemWord(problem)}</span> : null}
      {clocksChange ? <span class="tag tag-clock">clocks change this week</span> : null}
      {isElsewhere(draft, number) ? <span class="tag">chosen for this date</span> : null}
      {booked ? <span class="tag tag-good">booked</span> : null}
      {onlyFirst && number > 1 ? <span class="quiet">planned, not booked yet</span> : null}
    </span>
  );
}
