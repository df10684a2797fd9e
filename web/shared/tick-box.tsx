import { HintAndError, describedBy, fieldClass, type FieldNotes } from './field-notes.tsx';

type Props = FieldNotes & {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
};

/** One thing to agree to. */
export function TickBox(props: Props) {
  const { id, label, ticked, error, onTick } = props;
  return (
    <div class={fieldClass(props)}>
      <HintAndError {...props} hint={undefined} />
      <label class="choice">
        <input
          id={id}
          type="checkbox"
          name={id}
          checked={ticked}
          aria-describedby={describedBy(props)}
          aria-invalid={error ? 'true' : undefined}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      <HintAndError {...props} error={undefined} />
    </div>
  );
}
