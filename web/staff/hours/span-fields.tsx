import { useId } from 'preact/hooks';
import { clockWords, quarters } from '../words/wall-times.ts';
import { FIRST_SPAN, type Span } from './hours-draft.ts';

const TIMES = quarters('06:00', '22:00');
/** As many as the service keeps for one day. */
const MOST_SPANS = 6;

type Props = {
  /** Whose hours these are: "Mondays". */
  readonly of: string;
  readonly spans: readonly Span[];
  readonly onChange: (spans: readonly Span[]) => void;
};

/** The hours of one day, with as many breaks as it has; none: closed. */
export function SpanFields({ of, spans, onChange }: Props) {
  const set = (index: number, span: Span) =>
    onChange(spans.map((one, at) => (at === index ? span : one)));
  const last = spans.at(-1);
  const next = last ? { from: last.to, to: laterThan(last.to) } : FIRST_SPAN;
  return (
    <div class="spans">
      {spans.length === 0 ? <span class="quiet">Closed</span> : null}
      {spans.map((span, index) => (
        <span key={index} class="span">
          <TimeSelect
            label={`${of}, from`}
            value={span.from}
            onChange={(from) => set(index, { ...span, from })}
          />
          <span aria-hidden="true">to</span>
          <TimeSelect
            label={`${of}, to`}
            value={span.to}
            onChange={(to) => set(index, { ...span, to })}
          />
          <button
            type="button"
            class="button button-bare"
            aria-label={`Take away ${of}, ${clockWords(span.from)}`}
            onClick={() => onChange(spans.filter((_, at) => at !== index))}
          >
            ✕
          </button>
        </span>
      ))}
      {spans.length < MOST_SPANS ? (
        <button
          type="button"
          class="button button-bare"
          aria-label={`Add hours, ${of}`}
          onClick={() => onChange([...spans, next])}
        >
          + Add hours
        </button>
      ) : null}
    </div>
  );
}

const laterThan = (time: string): string =>
  TIMES.find((one) => one > time && TIMES.indexOf(one) >= TIMES.indexOf(time) + 4) ?? '22:00';

type SelectProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
};

function TimeSelect({ label, value, onChange }: SelectProps) {
  const id = useId();
  const times = TIMES.includes(value) ? TIMES : [value, ...TIMES];
  return (
    <>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {times.map((time) => (
          <option key={time} value={time}>
            {time === '24:00' ? 'Midnight' : clockWords(time)}
          </option>
        ))}
      </select>
    </>
  );
}
