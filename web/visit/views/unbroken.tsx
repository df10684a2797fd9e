type Props = {
  readonly text: string;
  /** A number or a time: it stays on one line. */
  readonly part: string;
};

/** A sentence in which one part is never broken over two lines. */
export function Unbroken({ text, part }: Props) {
  const [before, ...after] = text.split(part);
  return (
    <span>
      {before}
      {after.length > 0 && <span class="unbroken">{part}</span>}
      {after.join(part)}
    </span>
  );
}
