import type { GivenUpDesk } from '../../domain/mail/given-up-desk.ts';
import { isGivenUp } from '../../domain/mail/given-up.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import { isSeen } from './memory-mails.ts';
import { putAudit, putNew, saved, together, type MemoryTable } from './memory-table.ts';

/** The mails that were given up, in memory, under the conditions of the table. */
export const givenUpDeskIn = (table: MemoryTable): GivenUpDesk => ({
  async listGivenUp(size) {
    const ended = ({ finishedAt, due }: MailRow) => (finishedAt ?? due).getTime();
    const rows = [...table.mails.values()]
      .filter(isGivenUp)
      .sort((one, other) => ended(other) - ended(one));
    return { rows: rows.slice(0, size), more: rows.length > size };
  },

  find: async (id) => table.mails.get(id),

  async settle(before, { row, next, audit }) {
    const stored = table.mails.get(before.id);
    return saved(
      together([
        {
          item: `mail ${row.id}`,
          holds: stored !== undefined && isSeen(stored, before),
          write: () => void table.mails.set(row.id, row),
          otherwise: 'stale',
        },
        ...(next ? [putNew(table.mails, 'mail', next)] : []),
        putAudit(table, audit),
      ]),
    );
  },
});
