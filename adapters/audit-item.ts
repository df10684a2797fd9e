import * as z from 'zod';
import { AUDITED_RECORDS, type AuditEntry } from '../domain/audit.ts';
import { auditKey, auditWorkKeys } from './table.ts';

/** An audit row as the table holds it; written, and never changed. */
export const auditItem = (entry: AuditEntry): Record<string, unknown> => ({
  ...auditKey(entry),
  ...auditWorkKeys(entry),
  who: entry.who,
  action: entry.action,
  fields: entry.fields,
  ...(entry.count !== undefined && { count: entry.count }),
});

const auditAttributes = z.lazy(() =>
  z.object({
    pk: z.string(),
    sk: z.string(),
    who: z.string(),
    action: z.string(),
    fields: z.array(z.string()),
    count: z.int().optional(),
  }),
);
const keyParts = z.lazy(() => z.object({ record: z.enum(AUDITED_RECORDS), at: z.iso.datetime() }));

/** Reads an audit row back, its record and moment from its key; an item of another shape throws. */
export function toAuditEntry(item: unknown): AuditEntry {
  const { pk, sk, ...rest } = auditAttributes.parse(item);
  const [, name = '', recordId = ''] = /^AUDIT#([^#]+)#(.*)$/.exec(pk) ?? [];
  const [, moment = '', id = ''] = /^([^#]+)#(.*)$/.exec(sk) ?? [];
  const { record, at } = keyParts.parse({ record: name.toLowerCase(), at: moment });
  return { id, record, recordId, at: new Date(at), ...rest };
}
