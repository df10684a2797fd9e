import { Field, describedBy, type FieldNotes } from './field-notes.tsx';

type Props = FieldNotes & {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete?: string | undefined;
  readonly onInput: (value: string) => void;
};

/** One line of text under its label. */
export function TextField(props: Props) {
  const { id, value, type = 'text', autocomplete, onInput, error } = props;
  return (
    <Field {...props}>
      <input
        class="input"
        id={id}
        name={id}
        type={type}
        list={undefined}
        value={value}
        autocomplete={autocomplete ?? 'off'}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </Field>
  );
}
