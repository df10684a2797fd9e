import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditEntry } from '../domain/audit.ts';
import { auditItem } from './audit-item.ts';
import { toItem } from './item.ts';

/** Puts an item in the place of whatever was there. */
export const put = (TableName: string, item: Record<string, unknown>): TransactWriteItem => ({
  Put: { TableName, Item: toItem(item) },
});

/** Puts an item that must not be there yet. */
export const putNew = (TableName: string, item: Record<string, unknown>): TransactWriteItem => ({
  Put: { TableName, Item: toItem(item), ConditionExpression: 'attribute_not_exists(pk)' },
});

export const putAudit = (tableName: string, audit: AuditEntry): TransactWriteItem =>
  putNew(tableName, auditItem(audit));
