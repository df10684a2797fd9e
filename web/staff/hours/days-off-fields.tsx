import type { DaysOff, HoursDraft } from './hours-draft.ts';
import { SpanFields } from './span-fields.tsx';

const KIND_WORDS: Readonly<Record<DaysOff['kind'], string>> = {
  holiday: 'Holiday',
  leave: 'Leave',
  other: 'Other',
};
export const DAY_OFF_KINDS = [
  'holiday',
  'leave',
  'other',
] as const satisfies readonly DaysOff['kind'][];
export const kindWords = (kind: DaysOff['kind']): string => KIND_WORDS[kind];

type Props = {
  readonly draft: HoursDraft;
  readonly change: (draft: HoursDraft) => void;
  readonly today: string;
};

/** Whole days on which nobody is seen. */
export function DaysOffFields({ draft, change, today }: Props) {
  const { daysOff } = draft;
  const set = (index: number, row: DaysOff) =>
    change({ ...draft, daysOff: daysOff.map((one, at) => (at === index ? row : one)) });
  return (
    <>
      {daysOff.map((row, index) => (
        <fieldset key={index} class="day-row">
          <legend class="visually-hidden">Days off {index + 1}</legend>
          <DateField
            label="From"
            value={row.from}
            onChange={(from) => set(index, { ...row, from, to: row.to < from ? from : row.to })}
          />
          <DateField label="To" value={row.to} onChange={(to) => set(index, { ...row, to })} />
          <label class="field">
            Kind
            <select
              value={row.kind}
              onChange={({ currentTarget: { value } }) =>
                set(index, {
                  ...row,
                  kind: DAY_OFF_KINDS.find((kind) => kind === value) ?? 'other',
                })
              }
            >
              {DAY_OFF_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kindWords(kind)}
                </option>
              ))}
            </select>
          </label>
          <Remove
            onClick={() => change({ ...draft, daysOff: daysOff.filter((_, at) => at !== index) })}
          />
        </fieldset>
      ))}
      <button
        type="button"
        class="button"
        onClick={() =>
          change({ ...draft, daysOff: [...daysOff, { from: today, to: today, kind: 'holiday' }] })
        }
      >
        Add days off
      </button>
    </>
  );
}

/** Single dates with hours of their own. */
export function ExceptionFields({ draft, change, today }: Props) {
  const { exceptions } = draft;
  const set = (index: number, row: HoursDraft['exceptions'][number]) =>
    change({ ...draft, exceptions: exceptions.map((one, at) => (at === index ? row : one)) });
  return (
    <>
      {exceptions.map((row, index) => (
        <fieldset key={index} class="day-row">
          <legend class="visually-hidden">Other hours {index + 1}</legend>
          <DateField
            label="On"
            value={row.date}
            onChange={(date) => set(index, { ...row, date })}
          />
          <SpanFields
            of={`other hours ${index + 1}`}
            spans={row.spans}
            onChange={(spans) => set(index, { ...row, spans: [...spans] })}
          />
          <Remove
            onClick={() =>
              change({ ...draft, exceptions: exceptions.filter((_, at) => at !== index) })
            }
          />
        </fieldset>
      ))}
      <button
        type="button"
        class="button"
        onClick={() =>
          change({ ...draft, exceptions: [...exceptions, { date: today, spans: [] }] })
        }
      >
        Add a date
      </button>
    </>
  );
}

type DateProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (date: string) => void;
};

export function DateField({ label, value, onChange }: DateProps) {
  return (
    <label class="field">
      {label}
      <input
        type="date"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

const Remove = ({ onClick }: { readonly onClick: () => void }) => (
  <button type="button" class="button button-bare" onClick={onClick}>
    Take away
  </button>
);
