import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '../domain/mail/mailer.ts';

/**
 * Writes a letter as MIME: text and HTML side by side in UTF-8, lines well under 998 octets.
 *
 * Headers come from fixed names and go through the composer, which folds and encodes whatever it
 * is given; nothing is ever read from a file or fetched. `Auto-Submitted` keeps holiday replies
 * from coming back (RFC 3834).
 */
export function toMime(letter: Letter, now: Date): Promise<Buffer> {
  const { from, replyTo, to, subject, text, html } = letter;
  return new MailComposer({
    from,
    replyTo: { name: '', address: replyTo },
    to: to.map((address) => ({ name: '', address })),
    subject,
    text,
    html,
    ...calendarParts(letter.calendar),
    date: now,
    headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribeHeaders(letter.unsubscribe) },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}

/**
 * One POST to the address and nothing else turns such mails off (RFC 8058). The line is not folded:
 * some readers of this header take what stands after its name and no further line.
 */
const unsubscribeHeaders = (address: string | undefined) =>
  address === undefined
    ? {}
    : {
        'List-Unsubscribe': { prepared: true, value: `<${new URL(address).href}>` },
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      };

const FILE_NAME = 'calendar.ics';

/**
 * A change of one appointment is a part beside text and HTML, whose `method` is that of the
 * calendar (RFC 6047): a mail program then acts on it. The same as a file is for programs that do
 * not. A published schedule is a file alone, because mail programs act on one appointment a mail.
 * Base64 keeps folded lines from being reflowed on the way.
 */
function calendarParts(calendar: Letter['calendar']) {
  if (!calendar) return {};
  const { method, content } = calendar;
  const contentType = `text/calendar; charset=utf-8; method=${method}`;
  const part = { content, contentType, contentTransferEncoding: 'base64' as const };
  return method === 'PUBLISH'
    ? { attachments: [{ ...part, filename: FILE_NAME }] }
    : {
        alternatives: [{ ...part, filename: false as const }],
        attachments: [{ ...part, contentType: 'application/ics', filename: FILE_NAME }],
      };
}
