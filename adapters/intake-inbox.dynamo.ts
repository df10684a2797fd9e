import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { IntakeInbox, Once } from '../domain/intake/intake-inbox.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { intakeRecordItems } from './intake-record-items.ts';
import { fromItem, toItem } from './item.ts';
import { personUpdates } from './person-item.ts';
import { putNew } from './put-new.ts';
import { receipt, receiptAttributes } from './receipt-attributes.ts';
import { onceKey } from './table.ts';
import { writeWithRoom } from './write-with-room.ts';

const seenBefore = z.lazy(() => z.object({ bodyHash: z.string(), reply: receipt }));

/**
 * Writes an intake in one transaction and reads nothing: even the receipt of an earlier request
 * comes back from the condition that the key is new, so that the public function needs no leave to read.
 */
export function dynamoIntakeInbox(client: DynamoClient, tableName: string): IntakeInbox {
  return {
    async receive(record, once, now) {
      const news = [
        putOnce(tableName, once, now),
        ...intakeRecordItems(record).map((item) => putNew(tableName, item)),
      ];
      const named = record.intake.status === 'new' ? personUpdates(tableName, record.intake) : [];
      const written = await writeWithRoom(client, news, named);
      if (written.kind === 'written') return { kind: 'stored' };
      const earlier = written.reasons[0]?.Item;
      if (!earlier) throw new Error('An item of a new intake exists already');
      const { bodyHash, reply } = seenBefore.parse(fromItem(earlier));
      return { kind: 'seen-before', body: bodyHash, receipt: reply };
    },
  };
}

const putOnce = (TableName: string, once: Once, now: Date): TransactWriteItem => ({
  Put: {
    TableName,
    Item: toItem(onceItem(once)),
    // TTL deletes late: an expired row counts as absent here already.
    ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
    ExpressionAttributeValues: toItem({ ':now': epochSeconds(now) }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});

const epochSeconds = (at: Date) => Math.floor(at.getTime() / 1000);

const onceItem = ({ key, body, receipt: told, expiresAt }: Once) => ({
  ...onceKey(key),
  bodyHash: body,
  reply: receiptAttributes(told),
  expiresAt: epochSeconds(expiresAt),
});
