import { randomUUID } from 'node:crypto';
import type { Letter } from '../domain/mail/mailer.ts';
import { addressText, encodedText, nameText } from './mime-header.ts';
import { quotedPrintable } from './quoted-printable.ts';

/** A part of a mail, its own headers first (RFC 2045). */
type Part = readonly [headers: readonly string[], body: string];

/**
 * Writes a letter as MIME (RFC 5322, 2045, 2046): text and HTML side by side in UTF-8, every line at
 * most 76 octets and every octet below 128, but for the one header that may not be folded.
 *
 * Headers have fixed names, and nothing that stands in a letter can end one. `Auto-Submitted` keeps
 * holiday replies from coming back (RFC 3834).
 */
export function toMime(letter: Letter, now: Date): Buffer {
  const { from, replyTo, to, subject, unsubscribe } = letter;
  const [headers, body] = contentOf(letter);
  const [, domain = ''] = addressText(from.address).split('@');
  const all = [
    'Auto-Submitted: auto-generated',
    ...unsubscribeHeaders(unsubscribe),
    `From: ${nameText(from.name)}<${addressText(from.address)}>`,
    `To: ${to.map(addressText).join(',\r\n ')}`,
    `Reply-To: ${addressText(replyTo)}`,
    `Subject: ${encodedText(subject)}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${domain}>`,
    'MIME-Version: 1.0',
    ...headers,
  ];
  return Buffer.from(`${all.join('\r\n')}\r\n\r\n${body}`);
}

/**
 * One POST to the address and nothing else turns such mails off (RFC 8058). The line is not folded:
 * some readers of this header take what stands after its name and no further line.
 */
const unsubscribeHeaders = (address: string | undefined): readonly string[] =>
  address === undefined
    ? []
    : [
        `List-Unsubscribe: <${new URL(address).href}>`,
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ];

const FILE_NAME = 'calendar.ics';

/**
 * A change of one appointment is a part beside text and HTML, whose `method` is that of the
 * calendar (RFC 6047): a mail program then acts on it. The same as a file is for programs that do
 * not. A published schedule is a file alone, because mail programs act on one appointment a mail.
 */
function contentOf({ text, html, calendar }: Letter): Part {
  const written = [words('plain', text), words('html', html)];
  if (!calendar) return many('alternative', written);
  const { method, content } = calendar;
  const type = `text/calendar; charset=utf-8; method=${method}`;
  return method === 'PUBLISH'
    ? many('mixed', [many('alternative', written), file(type, content)])
    : many('mixed', [
        many('alternative', [...written, base64([`Content-Type: ${type}`], content)]),
        file('application/ics', content),
      ]);
}

const words = (type: 'plain' | 'html', text: string): Part => [
  [`Content-Type: text/${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
  quotedPrintable(text),
];

const file = (type: string, content: string): Part =>
  base64(
    [
      `Content-Type: ${type}; name=${FILE_NAME}`,
      `Content-Disposition: attachment; filename=${FILE_NAME}`,
    ],
    content,
  );

/** Keeps the folded lines of a calendar from being reflowed on the way. */
const base64 = (headers: readonly string[], content: string): Part => [
  [...headers, 'Content-Transfer-Encoding: base64'],
  Buffer.from(content)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n'),
];

/** No line of a part can be its boundary: neither of the two encodings writes `=_`. */
function many(kind: 'alternative' | 'mixed', parts: readonly Part[]): Part {
  const boundary = `=_${randomUUID()}`;
  const written = parts.map(
    ([headers, body]) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`,
  );
  return [
    [`Content-Type: multipart/${kind};\r\n boundary="${boundary}"`],
    `${written.join('')}--${boundary}--\r\n`,
  ];
}
