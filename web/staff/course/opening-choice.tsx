import { useState } from 'preact/hooks';
import { useDesk } from '../parts/desk.ts';
import { useOpenings, type Openings } from '../plan/use-openings.ts';
import { WhenFields } from '../plan/when-fields.tsx';
import { addDays, clockWords, dateWords, sameWall } from '../words/wall-times.ts';
import type { WallTime } from './contract.ts';

const WEEK = 7;

type Props = {
  readonly counselorId: string;
  readonly minutes: number;
  /** A local date in the week that is shown first. */
  readonly around: string;
  /** Whether a session may be on this date at all: its neighbours have theirs. */
  readonly fits: (date: string) => boolean;
  readonly value: WallTime | null;
  readonly onChange: (to: WallTime) => void;
};

/** A time among the counselor's real openings, a week at a time, or one by hand. */
export function OpeningChoice({ counselorId, minutes, around, fits, value, onChange }: Props) {
  const { practice } = useDesk();
  const [from, setFrom] = useState(() => laterOf(practice.today, addDays(around, -1)));
  const openings = useOpenings({ counselorId, minutes, from, to: addDays(from, WEEK - 1) });
  return (
    <div class="openings">
      <Weeks from={from} onChange={setFrom} />
      <div class="openings-days" aria-busy={openings === null}>
        <Days openings={openings} fits={fits} value={value} onChange={onChange} />
      </div>
      <ByHand counselorId={counselorId} minutes={minutes} from={from} onChange={onChange} />
    </div>
  );
}

type DaysProps = Pick<Props, 'fits' | 'value' | 'onChange'> & { readonly openings: Openings };

function Days({ openings, fits, value, onChange }: DaysProps) {
  if (openings === null) return <p class="quiet">Looking …</p>;
  if (openings === 'unreadable')
    return <p>The openings cannot be read just now. A time can be given by hand.</p>;
  const fitting = openings.filter(({ date }) => fits(date));
  if (fitting.length === 0)
    return <p class="quiet">Nothing is free in these days that keeps the order of the sessions.</p>;
  return byDay(fitting).map(([date, times]) => (
    <fieldset key={date} class="openings-day">
      <legend>{dateWords(date)}</legend>
      {times.map((to) => (
        <label key={to.time} class="opening">
          <input
            type="radio"
            name="opening"
            checked={value !== null && sameWall(value, to)}
            onChange={() => onChange(to)}
          />
          <span>{clockWords(to.time)}</span>
        </label>
      ))}
    </fieldset>
  ));
}

type WeeksProps = { readonly from: string; readonly onChange: (from: string) => void };

function Weeks({ from, onChange }: WeeksProps) {
  const { practice } = useDesk();
  return (
    <div class="openings-head">
      <h3>Free from {dateWords(from)}</h3>
      <button
        type="button"
        class="button"
        disabled={from <= practice.today}
        onClick={() => onChange(laterOf(practice.today, addDays(from, -WEEK)))}
      >
        Week before
      </button>
      <button type="button" class="button" onClick={() => onChange(addDays(from, WEEK))}>
        Week after
      </button>
    </div>
  );
}

type ByHandProps = Pick<Props, 'counselorId' | 'minutes' | 'onChange'> & {
  readonly from: string;
};

/** A time is told on once both its parts are there. */
function ByHand({ from, onChange, ...rest }: ByHandProps) {
  const [typed, setTyped] = useState<WallTime>({ date: from, time: '' });
  return (
    <details class="by-hand">
      <summary>Another time, by hand</summary>
      <WhenFields
        {...rest}
        value={typed}
        onChange={(to) => {
          setTyped(to);
          if (to.date !== '' && to.time !== '') onChange(to);
        }}
      />
    </details>
  );
}

const laterOf = (one: string, other: string) => (one > other ? one : other);

function byDay(openings: readonly WallTime[]): readonly (readonly [string, readonly WallTime[]])[] {
  const days = [...new Set(openings.map(({ date }) => date))];
  return days.map((day) => [day, openings.filter(({ date }) => date === day)]);
}
