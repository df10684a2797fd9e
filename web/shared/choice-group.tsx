import {
  HintAndError,
  LabelText,
  describedBy,
  fieldClass,
  type FieldNotes,
} from './field-notes.tsx';

type Props = FieldNotes & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly several?: boolean;
  /** Side by side on a wide screen: `scale` in one row, `pairs` in two columns. */
  readonly layout?: 'list' | 'scale' | 'pairs';
  readonly optionLanguage?: string | undefined;
  readonly onChoose: (value: string) => void;
};

/** A question with choices, as native radios or checkboxes under their legend. */
export function ChoiceGroup(props: Props) {
  const { id, options, chosen, several = false, layout = 'list', language, onChoose } = props;
  return (
    <fieldset class={fieldClass(props)} aria-describedby={describedBy(props)}>
      <legend class="field__label" lang={language}>
        <LabelText {...props} />
      </legend>
      <HintAndError {...props} />
      <div class={`choices choices--${layout}`} lang={props.optionLanguage}>
        {options.map(({ value, label }, at) => (
          <label class="choice" key={value}>
            <input
              id={at === 0 ? id : `${id}-${value}`}
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={value}
              checked={chosen.includes(value)}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
