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
    date: now,
    headers: { 'Auto-Submitted': 'auto-generated' },
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
