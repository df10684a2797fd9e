import { simpleParser, type Attachment, type ParsedMail } from 'mailparser';
import { z } from 'zod';
import type { StoredMail } from './mail-store.ts';

/** A mail as `GET /local/mail` shows it. */
export type LocalMail = {
  readonly id: string;
  /** The From header, as a reader sees it. */
  readonly from: string;
  /** Where the mail really went: the addresses of its envelope. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly LocalAttachment[];
  readonly sentAt: string;
};

/** Content is text for text types, base64 for all others. */
type LocalAttachment = {
  readonly filename: string;
  /** With the method of a calendar (RFC 6047): mail programs act by it. */
  readonly contentType: string;
  readonly content: string;
};

const AS_WRITTEN = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
} as const;

/** Reads a raw mail as a mail program would. */
export async function readMail(stored: StoredMail, raw: Buffer): Promise<LocalMail> {
  const mail = await simpleParser(raw, AS_WRITTEN);
  return {
    id: stored.messageId,
    from: mail.from?.text ?? stored.source,
    to: stored.destinations,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: headers(mail),
    attachments: mail.attachments.map(attachment),
    sentAt: stored.sentAt,
  };
}

/** Decoded where mailparser gives plain text; a header that stands twice is joined by a comma. */
function headers(mail: ParsedMail): Record<string, string> {
  const read = new Map<string, string>();
  for (const { key, line } of mail.headerLines) {
    const decoded = mail.headers.get(key);
    const earlier = read.has(key) ? `${read.get(key) ?? ''}, ` : '';
    read.set(key, typeof decoded === 'string' ? decoded : earlier + unfold(line));
  }
  return Object.fromEntries(read);
}

/** A header may run over several lines (RFC 5322, 2.2.3). */
function unfold(line: string): string {
  const value = line.slice(line.indexOf(':') + 1);
  return value.replace(/\r?\n(?=[ \t])/g, '').trim();
}

function attachment({ filename, contentType, content, headers }: Attachment): LocalAttachment {
  const encoding = contentType.startsWith('text/') ? 'utf8' : 'base64';
  return {
    filename: filename ?? '',
    contentType: contentType + methodOf(headers.get('content-type')),
    content: content.toString(encoding),
  };
}

/** `; method=REQUEST`, where the part names one. */
function methodOf(header: unknown): string {
  const read = z.object({ params: z.object({ method: z.string() }) }).safeParse(header);
  return read.success ? `; method=${read.data.params.method}` : '';
}
