import type { BegunRequest } from '../../domain/draft/begun-request.ts';
import type { DraftStore } from '../../domain/draft/draft-store.ts';
import type { KeptDraft } from '../../domain/draft/draft.ts';
import type { Link } from '../../domain/links/link.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { IntakeRecord } from '../../domain/intake/intake.ts';
import {
  type Action,
  type MemoryTable,
  putAudit,
  putIntake,
  saved,
  together,
} from './memory-table.ts';

/** Drafts in memory, under the conditions of the table. */
export function draftStoreIn(table: MemoryTable): DraftStore {
  const { drafts } = table;
  return {
    begin: async (draft, link, audit) => {
      const actions = [
        { item: draft.id, holds: !drafts.has(draft.id), write: () => put(table, draft) },
        putLink(table, link),
        putAudit(table, audit),
      ];
      return written(actions) === 'saved' ? 'begun' : 'exists';
    },
    find: async (id, now) => {
      const draft = drafts.get(id);
      return draft && draft.goodUntil > now ? draft : undefined;
    },
    save: async (draft, seen) => written([replaced(table, draft, seen)]),
    askLink: async ({ draft, mail, audit }, address, seen) =>
      written([
        replaced(table, draft, seen),
        putMail(table, mail),
        {
          item: address,
          holds: true,
          write: () =>
            void table.returns.set(address, { id: draft.id, goodUntil: draft.goodUntil }),
        },
        putAudit(table, audit),
      ]),
    findByAddress: async (address, now) => {
      const found = table.returns.get(address);
      return found && found.goodUntil > now ? found.id : undefined;
    },
    planMail: async (mail) => void written([putMail(table, mail)]),
    send: async ({ sent, link, request }, record, seen) => {
      const actions = [
        replaced(table, sent, seen),
        putRecord(table, record),
        putLink(table, link),
        ...(request ? [putBegun(table, request)] : []),
      ];
      return written(actions) === 'saved' ? 'sent' : 'stale';
    },
  };
}

type Write = Omit<Action, 'otherwise'>;

const written = (actions: readonly Write[]) =>
  saved(together(actions.map((action) => ({ ...action, otherwise: 'stale' }))));

/** What is stored is what could be read back: nothing that is `undefined`. */
const put = ({ drafts }: MemoryTable, draft: KeptDraft) =>
  void drafts.set(draft.id, structuredClone(draft));

const replaced = (table: MemoryTable, draft: KeptDraft, seen: number): Write => ({
  item: draft.id,
  holds: table.drafts.get(draft.id)?.version === seen,
  write: () => put(table, draft),
});

const putLink = ({ links }: MemoryTable, link: Link): Write => ({
  item: link.hash,
  holds: !links.has(link.hash),
  write: () => void links.set(link.hash, link),
});

const putBegun = ({ begun }: MemoryTable, request: BegunRequest): Write => ({
  item: `begun ${request.id}`,
  holds: true,
  write: () => void begun.set(request.id, request),
});

const putMail = ({ mails }: MemoryTable, mail: MailRow): Write => ({
  item: mail.id,
  holds: !mails.has(mail.id),
  write: () => void mails.set(mail.id, mail),
});

const putRecord = (table: MemoryTable, record: IntakeRecord): Write => ({
  item: record.intake.id,
  holds: !table.intakes.has(record.intake.id),
  write: () => putIntake(table, record),
});
