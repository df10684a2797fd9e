import type { MailRow } from '../../domain/mail/mail.ts';
import type { IntakeAtSending } from '../../domain/mail/mail-store.ts';
import { mailId } from '../../domain/mail/plan-intake-mails.ts';
import type { Letter, MailTags, Mailer, SendOutcome } from '../../domain/mail/mailer.ts';
import { mailStoreIn, type MemoryMails } from './memory-mails.ts';
import { memoryTable } from './memory-table.ts';

export const NOON = new Date('2026-12-01T17:00:00Z');
export const after = (start: Date, seconds: number) => new Date(start.getTime() + seconds * 1000);

export const INTAKE_ID = '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01';

/** A confirmation to the client, due now, unless told otherwise. */
export function aMail({ about, ...overrides }: Partial<MailRow> = {}): MailRow {
  const kind = overrides.kind ?? 'intake-received';
  const subject = about ?? { record: 'intake', id: INTAKE_ID, version: 1 };
  const due = overrides.due ?? NOON;
  return {
    id: mailId(kind, subject),
    kind,
    about: subject,
    state: 'pending',
    due,
    usefulUntil: after(due, 24 * 3600),
    attempts: 0,
    faults: 0,
    createdAt: NOON,
    feedback: 'none',
    ...overrides,
  };
}

/** An intake nobody has looked at, whose client may be mailed. */
export const anIntakeAtSending = (overrides: Partial<IntakeAtSending> = {}): IntakeAtSending => ({
  record: 'intake',
  version: 1,
  status: 'new',
  acknowledged: false,
  language: 'en',
  client: { email: 'ana.ruiz@example.org', mayEmail: true },
  ...overrides,
});

/** Mails alone, in memory, about intakes that nobody has looked at. */
export function memoryMailStore(...seed: readonly MailRow[]): MemoryMails {
  const mails = mailStoreIn(memoryTable());
  for (const row of seed) {
    mails.put(row);
    mails.setRecord(row.about.id, anIntakeAtSending());
  }
  return mails;
}

export type SentMail = { readonly letter: Letter; readonly tags: MailTags };

export type Answer = (mail: SentMail) => Promise<SendOutcome>;

/** A mailer that answers by script, then accepts everything; `sent` is what left for the world. */
export function scriptedMailer(
  ...script: readonly Answer[]
): Mailer & { readonly sent: SentMail[]; readonly asked: SentMail[] } {
  const sent: SentMail[] = [];
  const asked: SentMail[] = [];
  const answers = script.values();
  return {
    sent,
    asked,
    async send(letter, tags) {
      const mail = { letter, tags };
      asked.push(mail);
      const answer = answers.next().value;
      const outcome: SendOutcome = answer
        ? await answer(mail)
        : { kind: 'accepted', messageId: `ses-${tags.mailId}-${tags.attempt}` };
      if (outcome.kind === 'accepted') sent.push(mail);
      return outcome;
    },
  };
}
