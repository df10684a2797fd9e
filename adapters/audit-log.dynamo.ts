import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { AuditEntry, AuditLog, AuditSearch } from '../domain/audit.ts';
import { toAuditEntry } from './audit-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { readPartition } from './query-all.ts';
import { reach } from './reach.ts';
import { WORK_INDEX, auditPartition, auditWorkKeys, auditMonthsBack } from './table.ts';

/** The trail: by record from the table itself, and by time from the index. */
export function dynamoAuditLog(client: DynamoClient, tableName: string): AuditLog {
  return {
    async historyOf(record, recordId) {
      const items = await readPartition(client, tableName, auditPartition(record, recordId));
      return items.map(toAuditEntry);
    },

    async search(search, { size, after }) {
      const rows: AuditEntry[] = [];
      const until = after ?? search.until.toISOString();
      if (until <= search.from.toISOString()) return { rows, next: null };
      for (const workPk of auditMonthsBack(search.from, search.until)) {
        const month = { workPk, from: search.from.toISOString(), until };
        for await (const row of newestFirst(client, tableName, month)) {
          if (!matches(row, search)) continue;
          if (rows.length === size) return { rows, next: placeOf(rows.at(-1)) };
          rows.push(row);
        }
      }
      return { rows, next: null };
    },
  };
}

const placeOf = (row: AuditEntry | undefined): string | null =>
  row === undefined ? null : auditWorkKeys(row).workSk;

const matches = (row: AuditEntry, { who, record, recordId, action }: AuditSearch): boolean =>
  (who === undefined || row.who === who) &&
  (record === undefined || row.record === record) &&
  (recordId === undefined || row.recordId === recordId) &&
  (action === undefined || row.action === action);

type Month = { readonly workPk: string; readonly from: string; readonly until: string };

/** One month's rows from `from` until just before `until`, page by page as they are asked for. */
async function* newestFirst(
  client: DynamoClient,
  tableName: string,
  { workPk, from, until }: Month,
): AsyncGenerator<AuditEntry> {
  let after: Record<string, AttributeValue> | undefined;
  do {
    const page = await reach(
      client.send('Query', {
        TableName: tableName,
        IndexName: WORK_INDEX,
        KeyConditionExpression: 'workPk = :workPk AND workSk BETWEEN :from AND :until',
        ExpressionAttributeValues: toItem({ ':workPk': workPk, ':from': from, ':until': until }),
        ScanIndexForward: false,
        ExclusiveStartKey: after,
      }),
    );
    for (const item of page.Items ?? []) {
      const row = toAuditEntry(fromItem(item));
      // Both ends belong to BETWEEN, and the end is where the page before stopped.
      if (auditWorkKeys(row).workSk < until) yield row;
    }
    after = page.LastEvaluatedKey;
  } while (after);
}
