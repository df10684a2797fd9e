const LINE_END = /\r\n|\r|\n/;
const AS_IT_IS = /^(?:[\t\x20-\x3c\x3e-\x7e]{0,75}[\x21-\x3c\x3e-\x7e])?$/;
const ENCODED = /[^\t\x20-\x3c\x3e-\x7e]|[\t ]$/g;
/** With the sign that a line goes on, a line has at most 76 octets. */
const LONGEST = 75;

/** A text in UTF-8 in the encoding `quoted-printable` (RFC 2045, 6.7), its lines ended by CR and LF. */
export const quotedPrintable = (text: string): string =>
  text
    .split(LINE_END)
    .map((line) => (AS_IT_IS.test(line) ? line : encodedLine(line)))
    .join('\r\n');

function encodedLine(line: string): string {
  const octets = Buffer.from(line).toString('latin1');
  const encoded = octets.replace(
    ENCODED,
    (octet) => `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const parts: string[] = [];
  let from = 0;
  while (encoded.length - from > LONGEST + 1) {
    // An octet of three signs is not torn apart.
    const sign = encoded.indexOf('=', from + LONGEST - 2);
    const to = sign >= 0 && sign < from + LONGEST ? sign : from + LONGEST;
    parts.push(encoded.slice(from, to));
    from = to;
  }
  return [...parts, encoded.slice(from)].join('=\r\n');
}
