import { Field, describedBy, type FieldNotes } from './field-notes.tsx';

type Props = FieldNotes & {
  readonly value: string;
  readonly max: number;
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly onInput: (value: string) => void;
};

/** How close to the end the counter starts to speak: a count at every letter would only disturb. */
const SPEAKS_FROM = 200;

/** Several lines with a counter. Text that is too long is kept and said to be so, never cut. */
export function TextArea(props: Props) {
  const { id, value, max, left, over, onInput, error } = props;
  const remaining = max - [...value].length;
  const says = remaining < 0 ? over(-remaining) : left(remaining);
  return (
    <Field {...props}>
      <textarea
        class="input"
        id={id}
        name={id}
        rows={8}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedBy(props, `${id}-left`)}
        aria-invalid={error ? 'true' : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <span class={remaining < 0 ? 'field__error' : 'field__hint'} id={`${id}-left`}>
        {says}
      </span>
      <span class="unseen" role="status">
        {remaining < SPEAKS_FROM ? says : ''}
      </span>
    </Field>
  );
}
