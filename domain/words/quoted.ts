import type { Found } from './phrase-index.ts';
import type { Token } from './token.ts';

const LONGEST = 120;

/** The words as the client wrote them, on one line. */
export function quoted(
  text: string,
  tokens: readonly Token[],
  { from, to }: Found<unknown>,
): string {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return text.slice(start, Math.min(end, start + LONGEST)).replace(/\s+/g, ' ');
}
