import { scoreWords } from '../words/questionnaires.ts';

type Props = {
  readonly name: string;
  readonly items: readonly string[];
  readonly scores: readonly (number | null)[];
  /** The place of an item that is shown strongly unless it was answered with "not at all". */
  readonly risk?: number;
};

export function ItemTable({ name, items, scores, risk }: Props) {
  return (
    <details class="items">
      <summary>{name}, answer by answer</summary>
      <table>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">Over the last two weeks, how often bothered by</th>
            <th scope="col">Answer</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => {
            const score = scores[at] ?? null;
            return (
              <tr key={item} data-mark={at === risk && score !== 0}>
                <th scope="row">
                  {at + 1}. {item}
                </th>
                <td>{scoreWords(score)}</td>
                <td class="number">{score ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
