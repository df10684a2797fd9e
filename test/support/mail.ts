import type { MailRow } from '../../domain/mail/mail.ts';
import { isFinal } from '../../domain/mail/mail.ts';
import type { IntakeAtSending, MailStore } from '../../domain/mail/mail-store.ts';
import { mailId } from '../../domain/mail/plan-intake-mails.ts';
import type { Letter, MailTags, Mailer, SendOutcome } from '../../domain/mail/mailer.ts';

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
  version: 1,
  decided: false,
  acknowledged: false,
  language: 'en',
  client: { email: 'ana.ruiz@example.org', mayEmail: true },
  ...overrides,
});

/** What tests may do to a store besides using it. */
export type MemoryMailStore = MailStore & {
  readonly put: (row: MailRow) => void;
  readonly row: (mailId: string) => MailRow;
  /** `undefined` stands for a record that is gone. */
  readonly setRecord: (intakeId: string, record: IntakeAtSending | undefined) => void;
};

/** A store in memory that honours the same conditions as the table, `stale` included. */
export function memoryMailStore(...seed: readonly MailRow[]): MemoryMailStore {
  const rows = new Map(seed.map((row) => [row.id, row]));
  const records = new Map<string, IntakeAtSending>();
  for (const { about } of seed) records.set(about.id, anIntakeAtSending());

  return {
    find: async (id) => rows.get(id),
    findDue: async (now, limit) =>
      [...rows.values()]
        .filter(({ state, due }) => !isFinal(state) && due <= now)
        .sort((one, other) => one.due.getTime() - other.due.getTime())
        .slice(0, limit)
        .map(({ id }) => id),
    replace: async (before, next) => {
      const stored = rows.get(before.id);
      if (stored && isSeen(stored, next)) return 'saved';
      if (!stored || !isSeen(stored, before)) return 'stale';
      rows.set(next.id, next);
      return 'saved';
    },
    recordOf: async ({ kind, about }) => {
      const record = records.get(about.id);
      return record && kind !== 'intake-received' ? { ...record, client: undefined } : record;
    },
    put: (row) => void rows.set(row.id, row),
    row: (id) => {
      const row = rows.get(id);
      if (!row) throw new Error(`No mail ${id} in this test`);
      return row;
    },
    setRecord: (intakeId, record) =>
      void (record ? records.set(intakeId, record) : records.delete(intakeId)),
  };
}

const isSeen = (stored: MailRow, seen: MailRow) =>
  stored.state === seen.state &&
  stored.attempts === seen.attempts &&
  stored.feedback === seen.feedback &&
  stored.claim?.id === seen.claim?.id;

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
