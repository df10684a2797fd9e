import type { AuditTrail } from '../domain/audit.ts';
import { auditItem } from './audit-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toItem } from './item.ts';
import { reach } from './reach.ts';

/** Readings are rows of the table like the changes. */
export const dynamoAuditTrail = (client: DynamoClient, tableName: string): AuditTrail => ({
  async recordRead(audit) {
    const Item = toItem(auditItem(audit));
    await reach(client.send('PutItem', { TableName: tableName, Item }));
  },
});
