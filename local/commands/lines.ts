import { StringDecoder } from 'node:string_decoder';

type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'too-long' };

/** Far above any intake; a line without an end must not fill the memory. */
const LONGEST = 4 * 1024 * 1024;

/** Splits a stream into its lines, one at a time, and passes over blank ones. */
export async function* linesOf(
  input: AsyncIterable<Buffer>,
  longest = LONGEST,
): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let tooLong = false;
  for await (const chunk of input) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    for (const text of parts) {
      yield* lineOf(text, tooLong || text.length > longest);
      tooLong = false;
    }
    if (rest.length > longest) [rest, tooLong] = ['', true];
  }
  yield* lineOf(rest + decoder.end(), tooLong);
}

/** Some programs put a byte order mark before the first line of a file. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

function* lineOf(text: string, tooLong: boolean): Generator<Line> {
  if (tooLong) yield { kind: 'too-long' };
  else if (text.trim() !== '') yield { kind: 'line', text: withoutMark(text) };
}
