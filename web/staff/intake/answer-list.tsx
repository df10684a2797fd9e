import type { AnswerRow } from './answer-rows.ts';
import { answerPlace } from './answer-link.tsx';

type Props = { readonly name: string; readonly rows: readonly AnswerRow[] };

/** Questions and answers in words. Each can be led to; a marked one carries the word, not just a colour. */
export function AnswerList({ name, rows }: Props) {
  return (
    <dl class="answers" aria-label={name}>
      {rows.map((row) => (
        <div
          key={row.key}
          class="answer"
          id={answerPlace(row.key)}
          tabIndex={-1}
          data-mark={row.marked}
          data-answered={row.answered}
        >
          <dt>{row.asks}</dt>
          <dd>
            {row.says}
            {row.marked ? <span class="tag tag-mark">look</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
