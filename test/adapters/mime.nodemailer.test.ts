import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { toMime } from '../../adapters/mime.nodemailer.ts';
import type { Letter } from '../../domain/mail/mailer.ts';
import { NOON } from '../support/mail.ts';

const aLetter = (overrides: Partial<Letter> = {}): Letter => ({
  from: { name: 'The front desk', address: 'office@example.org' },
  replyTo: 'desk@example.org',
  to: ['ana@example.org'],
  subject: 'We have your form',
  text: 'Thank you.\n',
  html: '<p>Thank you.</p>\n',
  ...overrides,
});

const HEADERS = [
  'auto-submitted',
  'from',
  'to',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
];
const headerNames = (mail: ParsedMail) => mail.headerLines.map(({ key }) => key);
const written = async (letter: Letter) => simpleParser(await toMime(letter, NOON));

describe('a letter as MIME', () => {
  test('has one From, one To and a Reply-To, and says that no person wrote it', async () => {
    const mail = await written(aLetter({ to: ['ana@example.org', 'ben@example.org'] }));

    expect(headerNames(mail)).toEqual(HEADERS);
    expect(mail.from?.text).toBe('"The front desk" <office@example.org>');
    expect(mail.to).toMatchObject({ text: 'ana@example.org, ben@example.org' });
    expect(mail.replyTo?.text).toBe('desk@example.org');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.date).toEqual(NOON);
  });

  test('carries text and HTML side by side, every letter intact', async () => {
    const text = 'Línea 1 — «¿qué tal?» 你好 🙂\n\nEnd.\n';
    const mail = await written(aLetter({ text, html: `<p>${text}</p>` }));

    expect(mail.text).toBe(text);
    expect(mail.html).toBe(`<p>${text}</p>`);
    expect(mail.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' });
    expect(mail.attachments).toEqual([]);
  });

  test('keeps every line under 998 octets and every octet 7 bit', async () => {
    const mime = await toMime(aLetter({ text: 'é'.repeat(5000), html: 'x'.repeat(9000) }), NOON);

    expect(
      Math.max(
        ...mime
          .toString('latin1')
          .split('\r\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(998);
    expect(mime.every((octet) => octet < 128)).toBe(true);
  });

  test('writes a subject that is not ASCII as an encoded word', async () => {
    const subject = 'Recibimos su formulario ñandú';
    expect((await written(aLetter({ subject }))).subject).toBe(subject);
  });
});

test('no value, however hostile, adds a header, a recipient or a part', async () => {
  const ending = fc.constantFrom('\r\n', '\n', '\r', '\0', '\u2028', '\u0085', '\r\n\r\n', '');
  const injected = fc.constantFrom(
    'Bcc: eve@example.net',
    'X-Extra: 1',
    'Content-Type: text/html',
    '=?utf-8?Q?=0D=0ABcc:_eve=40example.net?=',
    '<eve@example.net>, eve@example.net',
    '"',
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(fc.string(), ending, injected, ending, fc.string())
      .map((pieces: readonly string[]) => pieces.join('')),
  );
  const body = hostile.map((value) => `Hello ${value}`);
  const letters = fc.record({ name: hostile, subject: hostile, text: body, html: body });

  await fc.assert(
    fc.asyncProperty(letters, async ({ name, ...rest }) => {
      const mail = await written(
        aLetter({ from: { name, address: 'office@example.org' }, ...rest }),
      );

      expect(headerNames(mail).filter((header) => header !== 'subject')).toEqual(
        HEADERS.filter((header) => header !== 'subject'),
      );
      expect(mail.from?.value.map(({ address }) => address)).toEqual(['office@example.org']);
      expect(mail.to).toMatchObject({ text: 'ana@example.org' });
      expect(mail.attachments).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('an address with a line break in it becomes no second header', async () => {
  const mail = await written(aLetter({ to: ['ana@example.org\r\nBcc: eve@example.net'] }));

  expect(headerNames(mail)).toEqual(HEADERS);
});
