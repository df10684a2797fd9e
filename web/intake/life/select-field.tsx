import { Field, describedBy, type FieldNotes } from '../../shared/field-notes.tsx';

type Props = FieldNotes & {
  readonly value: string;
  /** What stands there where nothing is chosen. */
  readonly open: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

/** A choice among many, in the browser's own list. */
export function SelectField(props: Props) {
  const { id, value, open, options, error, onChoose } = props;
  return (
    <Field {...props}>
      <select
        class="input"
        id={id}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="" selected={value === ''}>
          {open}
        </option>
        {options.map((one) => (
          <option key={one.value} value={one.value} selected={one.value === value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
