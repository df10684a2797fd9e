import {
  HintAndError,
  LabelText,
  describedBy,
  fieldClass,
  type FieldNotes,
} from './field-notes.tsx';

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
    <div class={fieldClass(props)}>
      <label class="field__label" for={id}>
        <LabelText {...props} />
      </label>
      <HintAndError {...props} />
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
    </div>
  );
}
