import fc from 'fast-check';
import { type ParsedMail, simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { describe, expect, test } from 'vitest';
import { toMime } from '../../adapters/mime.ts';
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
const written = async (letter: Letter) => simpleParser(toMime(letter, NOON));

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

  test('keeps every line within 76 octets and every octet 7 bit', () => {
    const subject = 'A word, and '.repeat(20);
    const bodies = { text: 'é'.repeat(5000), html: `${'x'.repeat(9000)} =\n${'a é'.repeat(90)} ` };
    const mime = toMime(aLetter({ subject, ...bodies }), NOON);

    const lines = mime.toString('latin1').split('\r\n');
    expect(lines.filter((line) => line.length > 76)).toEqual([]);
    expect(mime.every((octet) => octet < 128)).toBe(true);
  });

  test('reads the same as one that nodemailer composes, whatever it says', async () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('', ' ', 'a b ', '=20', '.', 'Ñandú, "Ana"'),
    );
    const text = fc
      .array(line, { maxLength: 6 })
      .map((lines) => lines.map((each) => each.repeat(9)).join('\n'))
      .filter((written) => written.trim() !== '');
    const letters = fc.record({ name: fc.string(), subject: line, text, html: text });

    await fc.assert(
      fc.asyncProperty(letters, async ({ name, ...said }) => {
        const letter = aLetter({ from: { name, address: 'office@example.org' }, ...said });
        const { from, to, subject, text: plain, html } = await written(letter);
        const theirs = await simpleParser(
          await new MailComposer({ ...letter, to: [...letter.to] }).compile().build(),
        );
        expect({ plain, html }).toEqual({ plain: theirs.text, html: theirs.html });
        // Blanks around a subject mean nothing, and only some ways to write it keep them.
        expect([subject?.trim(), from?.value, to]).toEqual([
          theirs.subject?.trim(),
          theirs.from?.value,
          theirs.to,
        ]);
      }),
      { numRuns: 200 },
    );
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

describe('a calendar', () => {
  const calendar = (method: 'PUBLISH' | 'REQUEST' | 'CANCEL') => {
    const lines = [
      ...['BEGIN:VCALENDAR', `METHOD:${method}`, 'BEGIN:VEVENT', 'SUMMARY:Cita, mañana'],
      ...['LOCATION:a line that was folded in the middle of its words, and goes on ', ' here'],
      ...['END:VEVENT', 'END:VCALENDAR', ''],
    ];
    return { method, content: lines.join('\r\n') };
  };
  /** The tree of a mail: each part by its type and parameters, with what it holds. */
  const partsOf = async (letter: Letter) => {
    const mail = await written(letter);
    return mail.attachments.map(({ headers, content, filename, contentDisposition }) => ({
      type: headers.get('content-type') as { value: string; params: Record<string, string> },
      encoding: headers.get('content-transfer-encoding'),
      ...{ filename, contentDisposition, content: content.toString('utf8') },
    }));
  };

  test.for(['REQUEST', 'CANCEL'] as const)(
    'by %s stands beside text and HTML under the same method, and is a file too',
    async (method) => {
      const letter = aLetter({ calendar: calendar(method) });
      const [part, file] = await partsOf(letter);

      expect(part?.type).toEqual({ value: 'text/calendar', params: { charset: 'utf-8', method } });
      expect(part).toMatchObject({ encoding: 'base64', content: letter.calendar?.content });
      expect(part?.content).toContain(`METHOD:${part?.type.params['method'] ?? ''}\r\n`);
      expect(file).toMatchObject({ filename: 'calendar.ics', contentDisposition: 'attachment' });
      expect(file?.content).toBe(letter.calendar?.content);

      const mime = toMime(letter, NOON).toString();
      const alternative = mime.slice(mime.indexOf('multipart/alternative'));
      const types = [...alternative.matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, type]) => type);
      expect(types).toEqual(['text/plain', 'text/html', 'text/calendar', 'application/ics']);
    },
  );

  test('by PUBLISH is a file alone, and no invitation', async () => {
    const letter = aLetter({ calendar: calendar('PUBLISH') });
    const [file, ...others] = await partsOf(letter);

    expect(others).toEqual([]);
    expect(file?.type).toMatchObject({
      value: 'text/calendar',
      params: { charset: 'utf-8', method: 'PUBLISH' },
    });
    expect(file).toMatchObject({ filename: 'calendar.ics', contentDisposition: 'attachment' });
    expect(file?.content).toBe(letter.calendar?.content);
  });

  test('leaves text and HTML as they were', async () => {
    const { text, html } = aLetter();
    for (const method of ['PUBLISH', 'REQUEST', 'CANCEL'] as const) {
      const mail = await written(aLetter({ calendar: calendar(method) }));
      expect(mail).toMatchObject({ text, html });
      expect(headerNames(mail)).toEqual(HEADERS);
    }
  });
});

describe('a mail that one click turns off', () => {
  const unsubscribe = `https://intake.example.org/api/unsubscribe/${'t'.repeat(43)}`;

  test('says so in both headers, each on one line (RFC 8058)', async () => {
    const mime = toMime(aLetter({ unsubscribe }), NOON).toString();
    const head = mime.slice(0, mime.indexOf('\r\n\r\n'));

    expect(head).toContain(`\r\nList-Unsubscribe: <${unsubscribe}>\r\n`);
    expect(head).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  test('becomes no other header, whatever its address holds', async () => {
    const mail = await written(aLetter({ unsubscribe: `${unsubscribe}\r\nBcc: eve@example.net` }));
    expect(headerNames(mail).toSorted()).toEqual(
      [...HEADERS, 'list-unsubscribe', 'list-unsubscribe-post'].toSorted(),
    );
  });

  test('is no other mail', async () => {
    expect(headerNames(await written(aLetter()))).not.toContain('list-unsubscribe');
  });
});
