import { holdIn, type MailHold } from '../../domain/mail/mail-hold.ts';
import type { MailHoldStore } from '../../domain/mail/mail-hold-store.ts';

export type FindHoldDeps = {
  readonly holds: MailHoldStore;
  /** The name of the table that the records are in. */
  readonly table: string;
  readonly newId: () => string;
  readonly now: () => Date;
};

const ATTEMPTS = 3;

/** Whether mails go out; what the records do not say yet, or say of another table, is written first. */
export async function findHold({ holds, table, newId, now }: FindHoldDeps): Promise<MailHold> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const kept = await holds.find();
    const { hold, news } = holdIn(kept, { table, auditId: newId(), now: now() });
    if (!news || (await holds.write(kept, hold, news.audit)) === 'saved') return hold;
  }
  throw new Error(`Whether mails go out kept changing through ${ATTEMPTS} attempts`);
}
