import { useId } from 'preact/hooks';
import { useDesk } from '../parts/desk.ts';
import type { WallTime } from '../course/contract.ts';
import { clockWords, dateWords, quarters } from '../words/wall-times.ts';
import { useOpenings, type Openings } from './use-openings.ts';

/** The times that a day's list offers; a session that begins earlier or later is none of ours. */
const DAY = quarters('06:00', '21:45');

type Props = {
  readonly value: WallTime;
  readonly onChange: (to: WallTime) => void;
  /** Whose free times come first in the list. */
  readonly counselorId: string;
  readonly minutes: number;
  readonly words?: { readonly date: string; readonly time: string };
  /** Ties each field to what is wrong with it. */
  readonly wrong?: Readonly<Record<'date' | 'time', object>>;
};

const WORDS = { date: 'Day', time: 'Time' };

/** A day and a time on it; the counselor's free times of that day stand first. */
export function WhenFields({ value, onChange, words = WORDS, wrong, ...rest }: Props) {
  const { practice } = useDesk();
  const id = useId();
  const { counselorId, minutes } = rest;
  const known = counselorId !== '' && /^2[01]/.test(value.date);
  const openings = useOpenings(
    known ? { counselorId, from: value.date, to: value.date, minutes } : null,
  );
  return (
    <div class="when">
      <div class="field">
        <label for={`${id}-date`}>{words.date}</label>
        <input
          id={`${id}-date`}
          type="date"
          min={practice.today}
          value={value.date}
          onChange={({ currentTarget }) => onChange({ ...value, date: currentTarget.value })}
          {...wrong?.date}
        />
      </div>
      <div class="field">
        <label for={`${id}-time`}>{words.time}</label>
        <select
          id={`${id}-time`}
          value={value.time}
          onChange={({ currentTarget }) => onChange({ ...value, time: currentTarget.value })}
          {...wrong?.time}
        >
          <Times date={value.date} time={value.time} free={timesIn(openings)} />
        </select>
      </div>
    </div>
  );
}

const timesIn = (openings: Openings): readonly string[] =>
  openings === null || openings === 'unreadable' ? [] : openings.map(({ time }) => time);

type TimesProps = {
  readonly date: string;
  readonly time: string;
  readonly free: readonly string[];
};

function Times({ date, time, free }: TimesProps) {
  const other = DAY.filter((one) => !free.includes(one));
  const odd = time !== '' && ![...DAY, ...free].includes(time);
  return (
    <>
      {time === '' ? <option value="">Choose</option> : null}
      {odd ? <Option time={time} /> : null}
      {free.length === 0 ? null : (
        <optgroup label={`Free on ${dateWords(date)}`}>
          {free.map((one) => (
            <Option key={one} time={one} />
          ))}
        </optgroup>
      )}
      <optgroup label={free.length === 0 ? 'All times' : 'Other times'}>
        {other.map((one) => (
          <Option key={one} time={one} />
        ))}
      </optgroup>
    </>
  );
}

const Option = ({ time }: { readonly time: string }) => (
  <option value={time}>{clockWords(time)}</option>
);
