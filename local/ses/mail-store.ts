import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../write-durably.ts';

const storedMail = z.strictObject({
  /** Counts up from 1 in the order of acceptance. */
  number: z.int().positive(),
  messageId: z.string(),
  sentAt: z.iso.datetime(),
  /** The function that sent it. */
  caller: z.string(),
  source: z.string(),
  destinations: z.array(z.string()),
  configurationSet: z.string().optional(),
  tags: z.record(z.string(), z.string()),
});

/** A mail that SES has taken: everything but its raw text, which lies beside it. */
export type StoredMail = z.output<typeof storedMail>;

export type MailStore = {
  /** Keeps a mail; once this returns, neither the mail nor its events can be lost. */
  add(mail: Omit<StoredMail, 'number'>, raw: Uint8Array): StoredMail;
  /** Every mail, oldest first. */
  all(): readonly StoredMail[];
  raw(mail: StoredMail): Buffer;
  /** Mails whose events nobody has taken yet. */
  untold(): readonly StoredMail[];
  told(mail: StoredMail): void;
};

/** Keeps each mail as `<number>-<message id>` with `.eml`, `.json` and, until told, `.untold`. */
export function openMailStore(folder: string): MailStore {
  mkdirSync(folder, { recursive: true });
  const mails = readMails(folder);
  const untold = new Set(names(folder, '.untold'));
  const path = (mail: StoredMail, kind: string) => join(folder, nameOf(mail) + kind);

  const add: MailStore['add'] = (mail, raw) => {
    const stored = { ...mail, number: (mails.at(-1)?.number ?? 0) + 1 };
    writeDurably(path(stored, '.eml'), raw);
    writeDurably(path(stored, '.untold'), '');
    // Last, because a mail counts as taken from here on.
    writeDurably(path(stored, '.json'), JSON.stringify(stored));
    mails.push(stored);
    untold.add(nameOf(stored));
    return stored;
  };
  const told = (mail: StoredMail) => {
    rmSync(path(mail, '.untold'), { force: true });
    untold.delete(nameOf(mail));
  };
  return {
    add,
    all: () => mails,
    raw: (mail) => readFileSync(path(mail, '.eml')),
    untold: () => mails.filter((mail) => untold.has(nameOf(mail))),
    told,
  };
}

function readMails(folder: string): StoredMail[] {
  return names(folder, '.json')
    .map((name) => readFileSync(join(folder, `${name}.json`), 'utf8'))
    .map((text) => storedMail.parse(JSON.parse(text)))
    .sort((a, b) => a.number - b.number);
}

function names(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}

function nameOf(mail: StoredMail): string {
  return `${String(mail.number).padStart(6, '0')}-${mail.messageId}`;
}
