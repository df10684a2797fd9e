import * as z from 'zod';

// Controls (but for tab and line feed), bidirectional overrides and isolates, line and paragraph
// separators, and lone surrogates: nothing a person types, and each can break a page, a mail or a log.
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFF9-\uFFFB]|\p{Surrogate}/u;
/** A zero-width space is no name. */
const VISIBLE = /[^\p{C}\p{Z}]/u;
const LINE_BREAK = /[\t\n]/;
const bytes = new TextEncoder();

/**
 * Normalises to NFC with plain line feeds, so that one text has one form; DynamoDB counts bytes, so
 * there is a cap on those too. The `params` let a page say the same in the visitor's own language;
 * `meta` tells the description of the API what a check after a transform cannot.
 */
function cleanText(maxCharacters: number, maxBytes: number) {
  return z
    .string()
    .transform((raw) => raw.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .refine((value) => !FORBIDDEN.test(value), {
      error: 'has characters that cannot be used',
      params: { kind: 'characters' },
    })
    .refine(
      (value) => [...value].length <= maxCharacters && bytes.encode(value).length <= maxBytes,
      {
        error: `is too long (at most ${maxCharacters} characters)`,
        params: { kind: 'too-long', maxCharacters },
      },
    )
    .meta({ maxLength: maxCharacters });
}

/** One line of text, such as a name. */
export const line = (maxCharacters: number) =>
  cleanText(maxCharacters, maxCharacters * 4).refine((value) => !LINE_BREAK.test(value), {
    error: 'must be one line',
  });

/** One line that may not be empty. */
export const requiredLine = (maxCharacters: number) =>
  line(maxCharacters)
    .refine((value) => VISIBLE.test(value), { error: 'is needed' })
    .meta({ minLength: 1 });

/** Several lines, such as a person's own words. */
export const prose = (maxCharacters: number) => cleanText(maxCharacters, maxCharacters * 4);
