import { tieOf, type Person, type Tie } from '../../../schemas/inventory.ts';
import { TieLine } from './tie-line.tsx';

type Props = {
  readonly people: readonly Person[];
  readonly ties: Readonly<Record<Tie, string>>;
};

const ORDER: readonly Tie[] = ['support', 'strain', 'both', 'cut-off', 'died', 'unsaid'];

/** What the lines mean; only of those that are in the picture. */
export function TieKey({ people, ties }: Props) {
  const drawn = new Set(people.filter(({ ring }) => ring !== undefined).map(tieOf));
  return (
    <ul class="tie-key">
      {ORDER.filter((tie) => drawn.has(tie)).map((tie) => (
        <li key={tie}>
          <svg viewBox="0 0 48 18" width="48" height="18" aria-hidden="true">
            <TieLine from={{ x: 2, y: 9 }} to={{ x: 46, y: 9 }} tie={tie} />
          </svg>
          {ties[tie]}
        </li>
      ))}
    </ul>
  );
}
