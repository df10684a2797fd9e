type Props = {
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly value: string;
  readonly onInput: (value: string) => void;
};

/** One line to type under its label. The browser keeps nothing of it: it is somebody else's. */
export function TextLine({ label, type = 'text', value, onInput }: Props) {
  return (
    <label class="field">
      {label}
      <input
        type={type}
        // Preact's types want it said that nothing is suggested.
        list={undefined}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
