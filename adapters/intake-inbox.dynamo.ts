import type { DynamoDBClient, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { IntakeRecord } from '../domain/intake/intake.ts';
import type { IntakeInbox, Once, Receipt } from '../domain/intake/intake-inbox.ts';
import { CRISIS_HELP } from '../domain/screening/screening.ts';
import { auditItem } from './audit-item.ts';
import { clientItem } from './client-item.ts';
import { intakeItem } from './intake-item.ts';
import { fromItem, toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { putNew } from './put-new.ts';
import { answersItem, reviewItem } from './review-item.ts';
import { onceKey } from './table.ts';
import { writeTogether } from './write-together.ts';

const instant = z.iso.datetime().transform((text) => new Date(text));
const seenBefore = z.object({
  bodyHash: z.string(),
  reply: z.object({
    intakeId: z.string(),
    receivedAt: instant,
    crisisHelp: z.enum(CRISIS_HELP),
    staffBackAt: instant.nullable(),
    confirmationByEmail: z.boolean(),
  }),
});

/**
 * Writes an intake in one transaction and reads nothing: even the receipt of an earlier request
 * comes back from the condition that the key is new, so that the public function needs no leave to read.
 */
export function dynamoIntakeInbox(client: DynamoDBClient, tableName: string): IntakeInbox {
  return {
    async receive(record, once, now) {
      const news = itemsOf(record).map((item) => putNew(tableName, item));
      const written = await writeTogether(client, [putOnce(tableName, once, now), ...news]);
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

const itemsOf = ({ intake, answered, review, client, mails, audit }: IntakeRecord) => [
  intakeItem(intake),
  answersItem(intake.id, answered),
  reviewItem(intake.id, review),
  clientItem(client),
  ...mails.map(mailItem),
  auditItem(audit),
];

const onceItem = ({ key, body, receipt, expiresAt }: Once) => ({
  ...onceKey(key),
  bodyHash: body,
  reply: replyAttributes(receipt),
  expiresAt: epochSeconds(expiresAt),
});

const replyAttributes = (receipt: Receipt) => ({
  ...receipt,
  receivedAt: receipt.receivedAt.toISOString(),
  staffBackAt: receipt.staffBackAt?.toISOString() ?? null,
});
