import {
  HintAndError,
  LabelText,
  describedBy,
  fieldClass,
  type FieldNotes,
} from './field-notes.tsx';

type Words = {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly monthUnknown: string;
};

type Props = FieldNotes & {
  /** `1990-4-30`, or as much of it as has been typed. */
  readonly value: string;
  readonly withDay: boolean;
  readonly words: Words;
  readonly monthNames: readonly string[];
  /** A birthday of one's own, which the browser may know. */
  readonly birthday?: boolean;
  readonly onInput: (value: string) => void;
};

/** Month, day and year apart: easier on a phone than a calendar that starts at today. */
export function DateFields(props: Props) {
  const { id, value, withDay, words, birthday = false, onInput } = props;
  const [year = '', month = '', day = ''] = value.split('-');
  const change = (part: { year?: string; month?: string; day?: string }) =>
    onInput(joined({ year, month, day, ...part }, withDay));
  const shared = {
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': describedBy(props),
  };
  return (
    <fieldset class={fieldClass(props)}>
      <legend class="field__label">
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} />
      <div class="date">
        <label>
          {words.month}
          <select
            {...shared}
            class="input"
            id={id}
            autocomplete={birthday ? 'bday-month' : 'off'}
            onChange={({ currentTarget }) => change({ month: currentTarget.value })}
          >
            <option value="" selected={month === ''}>
              {withDay ? '' : words.monthUnknown}
            </option>
            {props.monthNames.map((name, at) => (
              <option key={name} value={String(at + 1)} selected={month === String(at + 1)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {withDay && (
          <NumberInput
            {...shared}
            label={words.day}
            value={day}
            autocomplete={birthday ? 'bday-day' : 'off'}
            onInput={(typed) => change({ day: typed })}
          />
        )}
        <NumberInput
          {...shared}
          label={words.year}
          value={year}
          autocomplete={birthday ? 'bday-year' : 'off'}
          onInput={(typed) => change({ year: typed })}
        />
      </div>
    </fieldset>
  );
}

type NumberProps = {
  readonly label: string;
  readonly value: string;
  readonly autocomplete: string;
  readonly 'aria-invalid': 'true' | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly onInput: (typed: string) => void;
};

function NumberInput({ label, onInput, ...input }: NumberProps) {
  return (
    <label>
      {label}
      <input
        {...input}
        class="input"
        type="text"
        inputMode="numeric"
        maxLength={4}
        onInput={({ currentTarget }) => onInput(currentTarget.value.replaceAll('-', '').trim())}
      />
    </label>
  );
}

function joined(parts: { year: string; month: string; day: string }, withDay: boolean): string {
  const { year, month, day } = parts;
  if (withDay) return year || month || day ? `${year}-${month}-${day}` : '';
  return month ? `${year}-${month}` : year;
}
