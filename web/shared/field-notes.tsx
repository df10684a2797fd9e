import type { ComponentChildren } from 'preact';

/** What stands around every field: its hint, and what is wrong with it. */
export type FieldNotes = {
  readonly id: string;
  readonly label: string;
  readonly optional?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** The language of the label where it differs from the page's. */
  readonly language?: string | undefined;
};

const hintId = (id: string) => `${id}-hint`;
const errorId = (id: string) => `${id}-error`;

/** The ids a control points to, so that hint and error are read out with it. */
export function describedBy({ id, hint, error }: FieldNotes, more?: string): string | undefined {
  const ids = [hint && hintId(id), more, error && errorId(id)].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function LabelText({ label, optional }: Pick<FieldNotes, 'label' | 'optional'>) {
  return (
    <>
      {label}
      {optional && <span class="field__optional"> ({optional})</span>}
    </>
  );
}

export function HintAndError({ id, hint, error }: FieldNotes): ComponentChildren {
  return (
    <>
      {hint && (
        <span class="field__hint" id={hintId(id)}>
          {hint}
        </span>
      )}
      {error && (
        <span class="field__error" id={errorId(id)}>
          {error}
        </span>
      )}
    </>
  );
}

/** A control under its label, with its hint and what is wrong with it. */
export function Field({
  children,
  ...notes
}: FieldNotes & { readonly children: ComponentChildren }) {
  return (
    <div class={fieldClass(notes)}>
      <label class="field__label" for={notes.id}>
        <LabelText {...notes} />
      </label>
      <HintAndError {...notes} />
      {children}
    </div>
  );
}

export const fieldClass = ({ error }: Pick<FieldNotes, 'error'>) =>
  error ? 'field field--wrong' : 'field';
