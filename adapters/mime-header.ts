/** What may stand in an address without quotes, and in a domain (RFC 5322, `dot-atom`). */
const NOT_IN_ADDRESS = /[^\w.@!#$%&'*+/=?^`{|}~-]/g;
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;
/** Printable, short enough for one line beside the name of a header, and no encoded word. */
const PLAIN = /^(?!.*=\?)[\x21-\x7e](?:[\x20-\x7e]{0,58}[\x21-\x7e])?$/;
const NEEDS_QUOTES = /[^\w !#$%&'*+/=?^`{|}~-]/;

/** An address as a header holds it. Addresses are checked where they are given: nothing is lost of one. */
export const addressText = (address: string): string => address.replace(NOT_IN_ADDRESS, '');

/** The name before an address, with what parts the two; nothing where there is none. */
export function nameText(name: string): string {
  const text = encodedText(name);
  if (text === '') return '';
  if (text.startsWith('=?')) return `${text}\r\n `;
  if (!NEEDS_QUOTES.test(text)) return `${text} `;
  return `"${text.replace(/["\\]/g, '\\$&')}" `;
}

/** Octets of text in one encoded word, so that a line with it and a header's name has at most 76 (RFC 2047). */
const IN_ONE_WORD = 39;

/** A text as it is where every mail program reads it so, and in encoded words otherwise (RFC 2047). */
export function encodedText(text: string): string {
  const line = text.replace(CONTROLS, ' ').trim();
  if (line === '' || PLAIN.test(line)) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (Buffer.byteLength(word + character) > IN_ONE_WORD) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)
    .join('\r\n ');
}
