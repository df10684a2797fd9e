import type { BegunDesk } from '../../domain/draft/begun-desk.ts';
import type { BegunForm, BegunRequest } from '../../domain/draft/begun-request.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftLinkMailId } from '../../domain/mail/plan-draft-mails.ts';
import { trailIn } from './memory-audits.ts';
import {
  type Action,
  type MemoryTable,
  putAudit,
  putNew,
  saved,
  together,
} from './memory-table.ts';

/** The requests begun on the telephone, in memory, under the conditions of the table. */
export function begunDeskIn(table: MemoryTable): BegunDesk {
  const { begun, drafts, mails, clients } = table;
  return {
    ...trailIn(table.audits),

    async begin({ draft, request, mail, audit }, address) {
      const { kind } = together([
        putNew(drafts, 'draft', draft),
        putNew(begun, 'begun', request),
        putNew(mails, 'mail', mail),
        returning(table, address, draft),
        putAudit(table, audit),
      ]);
      return kind === 'written' ? 'begun' : 'exists';
    },

    async list(size, now) {
      const latest = [...begun.values()].toSorted(
        (one, other) => other.begunAt.getTime() - one.begunAt.getTime(),
      );
      const listed = latest.slice(0, size).map((request) => {
        const form = formIn(table, request.id, now);
        return {
          request,
          name: request.state === 'open' ? request.name : nameOf(clients, request),
          form,
          mail: form && mails.get(draftLinkMailId({ id: form.id, version: form.linksAsked })),
        };
      });
      return { listed, more: latest.length > size };
    },

    async find(id, now) {
      const request = begun.get(id);
      return request && { request, form: formIn(table, id, now) };
    },

    mail: async ({ link: { draft, mail, audit }, request, answered }, address, seen) =>
      saved(
        together([
          {
            item: `draft ${draft.id}`,
            holds: drafts.get(draft.id)?.version === seen,
            write: () => rewrite(table, draft, answered),
            otherwise: 'stale',
          },
          put(begun, 'begun', request),
          putNew(mails, 'mail', mail),
          returning(table, address, draft),
          putAudit(table, audit),
        ]),
      ),

    remove: async ({ id }, form, audit) =>
      saved(
        together([
          {
            item: `begun ${id}`,
            holds: begun.get(id)?.state === 'open',
            write: () => void begun.delete(id),
            otherwise: 'stale',
          },
          {
            item: `draft ${id}`,
            holds: form === undefined || drafts.get(id)?.version === form.version,
            write: () => void drafts.delete(id),
            otherwise: 'stale',
          },
          putAudit(table, audit),
        ]),
      ),
  };
}

const nameOf = (
  clients: MemoryTable['clients'],
  { clientId }: Extract<BegunRequest, { state: 'sent' }>,
): string => {
  const client = clients.get(clientId);
  return client?.preferredName || client?.name || '';
};

function formIn({ drafts }: MemoryTable, id: string, now: Date): BegunForm | undefined {
  const draft = drafts.get(id);
  if (draft?.state !== 'open' || draft.goodUntil <= now || draft.mailTo === undefined) return;
  const { version, goodUntil, generation, linksAsked, parts, mailTo } = draft;
  return { id, version, goodUntil, generation, linksAsked, parts, mailTo };
}

function rewrite({ drafts }: MemoryTable, form: BegunForm, answered: string | undefined): void {
  const draft = drafts.get(form.id) as Draft;
  const contact = { ...draft.values.contact, 'contact.email': answered };
  const values = answered === undefined ? draft.values : { ...draft.values, contact };
  drafts.set(form.id, { ...draft, ...form, values });
}

const put = <Row extends { readonly id: string }>(
  rows: Map<string, Row>,
  name: string,
  row: Row,
): Action => ({
  item: `${name} ${row.id}`,
  holds: true,
  write: () => void rows.set(row.id, row),
  otherwise: 'stale',
});

const returning = (
  { returns }: MemoryTable,
  address: string,
  { id, goodUntil }: Pick<Draft, 'id' | 'goodUntil'>,
): Action => ({
  item: `return ${address}`,
  holds: true,
  write: () => void returns.set(address, { id, goodUntil }),
  otherwise: 'stale',
});
