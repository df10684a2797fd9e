import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditEntry, Decision, Intake } from '../domain/intake/intake.ts';
import { auditItem } from './audit-item.ts';
import { intakeItem } from './intake-item.ts';
import { toItem } from './item.ts';
import { decisionAttributes } from './review-item.ts';
import { intakeKey, reviewKey, workKeys } from './table.ts';

const putAudit = (tableName: string, audit: AuditEntry): TransactWriteItem => ({
  Put: {
    TableName: tableName,
    Item: toItem(auditItem(audit)),
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** Names who took care of an intake, if nobody had. */
export const acknowledgement = (
  tableName: string,
  intake: Intake,
  audit: AuditEntry,
): readonly TransactWriteItem[] => [
  {
    Update: {
      TableName: tableName,
      Key: toItem(intakeKey(intake.id)),
      UpdateExpression: 'SET acknowledged = :acknowledged',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(acknowledged)',
      ExpressionAttributeValues: toItem({ ':acknowledged': intakeItem(intake)['acknowledged'] }),
    },
  },
  putAudit(tableName, audit),
];

/** Adds a decision beside the earlier ones, and moves the intake in the list of work. */
export const decisionWrites = (
  tableName: string,
  {
    intake,
    decision,
    seenVersion,
    audit,
  }: {
    readonly intake: Intake;
    readonly decision: Decision;
    readonly seenVersion: number;
    readonly audit: AuditEntry;
  },
): readonly TransactWriteItem[] => [
  {
    Update: {
      TableName: tableName,
      Key: toItem(intakeKey(intake.id)),
      UpdateExpression: 'SET #status = :status, version = :version, workPk = :workPk',
      ConditionExpression: 'version = :seen',
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: toItem({
        ':status': intake.status,
        ':version': intake.version,
        ':workPk': workKeys(intake).workPk,
        ':seen': seenVersion,
      }),
    },
  },
  {
    Update: {
      TableName: tableName,
      Key: toItem(reviewKey(intake.id)),
      UpdateExpression: 'SET decisions = list_append(decisions, :made)',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: toItem({ ':made': [decisionAttributes(decision)] }),
    },
  },
  putAudit(tableName, audit),
];
