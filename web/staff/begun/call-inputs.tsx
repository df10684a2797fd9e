import type { ComponentChildren } from 'preact';
import type { CallField, CallProblems } from './call-draft.ts';

type TextProps = {
  readonly field: CallField;
  readonly label: string;
  /** Which keys a telephone shows. */
  readonly keys?: 'text' | 'email' | 'tel';
  readonly value: string;
  readonly problems: CallProblems;
  readonly onInput: (value: string) => void;
};

/** A line to type into, with what is wrong about it. */
export function TextField({ field, label, keys = 'text', value, problems, onInput }: TextProps) {
  const wrong = problems[field];
  const id = `call-${field}`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Wrong field={field} problems={problems} />
      <input
        id={id}
        data-call={field}
        type="text"
        inputMode={keys}
        autocomplete="off"
        value={value}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={wrong === undefined ? undefined : wrongId(field)}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </div>
  );
}

type TickProps = {
  readonly field?: CallField;
  readonly problems?: CallProblems;
  readonly on: boolean;
  readonly onTick: (on: boolean) => void;
  readonly children: ComponentChildren;
};

/** A box to tick; one that names its field is where a problem of it is put right. */
export function Tick({ field, problems = {}, on, onTick, children }: TickProps) {
  const wrong = field !== undefined && problems[field] !== undefined;
  return (
    <>
      {wrong ? <Wrong field={field} problems={problems} /> : null}
      <label class="choice">
        <input
          type="checkbox"
          data-call={field}
          checked={on}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? wrongId(field) : undefined}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
    </>
  );
}

type SeveralProps = {
  readonly field: CallField;
  readonly legend: string;
  readonly problems: CallProblems;
  readonly children: ComponentChildren;
};

/** Several boxes of which one at least is needed. */
export const Several = ({ field, legend, problems, children }: SeveralProps) => (
  <fieldset
    class="call-several"
    aria-describedby={problems[field] === undefined ? undefined : wrongId(field)}
  >
    <legend>{legend}</legend>
    <Wrong field={field} problems={problems} />
    {children}
  </fieldset>
);

const wrongId = (field: CallField) => `call-${field}-wrong`;

const Wrong = ({ field, problems }: { field: CallField; problems: CallProblems }) =>
  problems[field] === undefined ? null : (
    <p class="problem" id={wrongId(field)}>
      {problems[field]}
    </p>
  );
