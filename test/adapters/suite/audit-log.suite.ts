import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AuditEntry, AuditLog, AuditSearch, AuditTrail } from '../../../domain/audit.ts';

/** What every trail owes to whoever looks into it. */
export function auditLogSuite(ports: () => AuditTrail & AuditLog): void {
  const row = (at: string, more: Partial<AuditEntry> = {}): AuditEntry => ({
    id: randomUUID(),
    record: 'intake',
    recordId: randomUUID(),
    at: new Date(at),
    who: 'sub-maya',
    action: 'read',
    fields: ['intake', 'client'],
    ...more,
  });
  const kept = async (...rows: readonly AuditEntry[]) => {
    for (const each of rows) await ports().recordRead(each);
    return rows;
  };
  const walked = async (search: AuditSearch, size: number) => {
    const found: AuditEntry[] = [];
    let after: string | undefined;
    do {
      const page = await ports().search(search, { size, after });
      expect(page.rows.length).toBeLessThanOrEqual(size);
      found.push(...page.rows);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return found;
  };

  describe('the history of one record', () => {
    test('has everything about it in its order, and nothing of another', async () => {
      const recordId = randomUUID();
      const second = row('2026-03-02T09:00:00Z', { recordId, action: 'decided' });
      const first = row('2026-02-28T09:00:00Z', { recordId });
      await kept(second, first, row('2026-03-01T09:00:00Z'));
      expect(await ports().historyOf('intake', recordId)).toEqual([first, second]);
      expect(await ports().historyOf('client', recordId)).toEqual([]);
    });

    test('keeps how many a list showed, none included', async () => {
      const read = (count: number) =>
        row(`2026-03-0${count + 1}T09:00:00Z`, {
          record: 'inbox',
          recordId,
          action: 'listed',
          count,
        });
      const recordId = `list-${randomUUID()}`;
      const rows = await kept(read(0), read(7));
      expect(await ports().historyOf('inbox', recordId)).toEqual(rows);
    });
  });

  describe('a search of the trail', () => {
    test('goes back over the months, newest first, in pages of any size', async () => {
      const who = `sub-${randomUUID()}`;
      const days = ['2026-06-30', '2026-07-01', '2026-07-31', '2026-09-15', '2026-10-01'];
      const rows = await kept(...days.map((day) => row(`${day}T12:00:00Z`, { who })));
      const search = {
        from: new Date('2026-07-01T00:00:00Z'),
        until: new Date('2026-10-01T00:00:00Z'),
      };
      const expected = rows.slice(1, 4).toReversed();
      for (const size of [1, 2, 3, 50]) {
        expect(await walked({ ...search, who }, size)).toEqual(expected);
      }
    });

    test('begins with its first moment and ends before its last', async () => {
      const who = `sub-${randomUUID()}`;
      const [first] = await kept(
        row('2026-05-01T04:00:00.000Z', { who }),
        row('2026-05-02T04:00:00.000Z', { who }),
      );
      const search = {
        from: new Date('2026-05-01T04:00:00Z'),
        until: new Date('2026-05-02T04:00:00Z'),
      };
      expect(await walked({ ...search, who }, 50)).toEqual([first]);
    });

    test('finds by who, by kind of record, by record and by what was done', async () => {
      const who = `sub-${randomUUID()}`;
      const recordId = randomUUID();
      const [one, two] = await kept(
        row('2026-04-01T09:00:00Z', { who, record: 'course', recordId }),
        row('2026-04-01T10:00:00Z', { who, record: 'client', action: 'decided' }),
        row('2026-04-01T11:00:00Z', { record: 'course' }),
      );
      const april = {
        from: new Date('2026-04-01T00:00:00Z'),
        until: new Date('2026-05-01T00:00:00Z'),
      };
      expect(await walked({ ...april, who }, 50)).toEqual([two, one]);
      expect(await walked({ ...april, who, record: 'course' }, 50)).toEqual([one]);
      expect(await walked({ ...april, recordId }, 50)).toEqual([one]);
      expect(await walked({ ...april, who, action: 'decided' }, 50)).toEqual([two]);
    });
  });
}
