import * as z from 'zod';

// Controls (but for tab and line feed), bidirectional overrides and isolates, line and paragraph
// separators, and lone surrogates: nothing a person types, and each can break a page, a mail or a log.
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFF9-\uFFFB]|\p{Surrogate}/u;
/** A zero-width space is no name. */
const VISIBLE = /[^\p{C}\p{Z}]/u;
const LINE_BREAK = /[\t\n]/;
const bytes = new TextEncoder();

/** One thing that a text must be; what it finds, it adds to what is wrong. */
type Rule = (text: z.core.ParsePayload<string>) => void;

const must =
  (
    holds: (value: string) => boolean,
    message: string,
    params?: Readonly<Record<string, unknown>>,
  ): Rule =>
  ({ value: input, issues }) => {
    if (holds(input)) return;
    issues.push({ code: 'custom', input, message, continue: true, ...(params && { params }) });
  };

/** NFC with plain line feeds, so that one text has one form. */
const clean: Rule = (text) => {
  text.value = text.value.replaceAll('\r\n', '\n').normalize('NFC').trim();
};
const usable = must((value) => !FORBIDDEN.test(value), 'has characters that cannot be used', {
  kind: 'characters',
});
const oneLine = must((value) => !LINE_BREAK.test(value), 'must be one line');
const visible = must((value) => VISIBLE.test(value), 'is needed');

/**
 * A text of so many characters at most, cleaned; DynamoDB counts bytes, so there is a cap on those too.
 * The `params` let a page say the same in the visitor's own language; `meta` tells the description of
 * the API what it cannot see in a rule. All rules hang on one schema, because a form has many texts and
 * every schema costs time at each start.
 */
function cleanText(maxCharacters: number, rules: readonly Rule[], meta: z.GlobalMeta = {}) {
  const fits = must(
    (value) =>
      [...value].length <= maxCharacters && bytes.encode(value).length <= maxCharacters * 4,
    `is too long (at most ${maxCharacters} characters)`,
    { kind: 'too-long', maxCharacters },
  );
  return z
    .string()
    .check(clean, usable, fits, ...rules)
    .meta({ maxLength: maxCharacters, ...meta });
}

/** One line of text, such as a name. */
export const line = (maxCharacters: number) => cleanText(maxCharacters, [oneLine]);

/** One line that may not be empty. */
export const requiredLine = (maxCharacters: number) =>
  cleanText(maxCharacters, [oneLine, visible], { minLength: 1 });

/** Several lines, such as a person's own words. */
export const prose = (maxCharacters: number) => cleanText(maxCharacters, []);
