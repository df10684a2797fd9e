import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditEntry } from '../domain/audit.ts';
import type { Decision, Intake } from '../domain/intake/intake.ts';
import type { Follows } from '../domain/intake/intake-desk.ts';
import type { MailRow } from '../domain/mail/mail.ts';
import { focusPairOf } from '../domain/agreement/focus-pair.ts';
import { focusPairItem } from './focus-pair-item.ts';
import { intakeItem } from './intake-item.ts';
import { toItem } from './item.ts';
import { offerActions } from './offer-writes.ts';
import { mailItem } from './mail-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { decisionAttributes } from './review-item.ts';
import { clientKey, intakeKey, reviewKey, workKeys } from './table.ts';

/**
 * Names who took care of an intake, if nobody had. One that was taken back leaves the list of work
 * with it; whether it was must be as it was read.
 */
export function acknowledgement(
  tableName: string,
  intake: Intake,
  audit: AuditEntry,
): readonly TransactWriteItem[] {
  const leaves = intake.status === 'withdrawn';
  const takenBack = `attribute_${intake.withdrawnAt ? '' : 'not_'}exists(withdrawnAt)`;
  return [
    {
      Update: {
        TableName: tableName,
        Key: toItem(intakeKey(intake.id)),
        UpdateExpression: `SET acknowledged = :acknowledged${leaves ? ', #status = :status, workPk = :workPk' : ''}`,
        ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(acknowledged) AND ${takenBack}`,
        ...(leaves && { ExpressionAttributeNames: { '#status': 'status' } }),
        ExpressionAttributeValues: toItem({
          ':acknowledged': intakeItem(intake)['acknowledged'],
          ...(leaves && { ':status': intake.status, ':workPk': workKeys(intake).workPk }),
        }),
      },
    },
    putAudit(tableName, audit),
  ];
}

/** Writes that an intake was taken back, if it stands as it was read and its client has no course. */
export const withdrawal = (
  tableName: string,
  {
    intake,
    seen,
    follows,
    audit,
  }: {
    readonly intake: Intake;
    readonly seen: Intake;
    readonly follows: Follows;
    readonly audit: AuditEntry;
  },
): readonly TransactWriteItem[] => [
  {
    Update: {
      TableName: tableName,
      Key: toItem(intakeKey(intake.id)),
      UpdateExpression:
        'SET #status = :status, version = :version, workPk = :workPk, withdrawnAt = :at',
      ConditionExpression: `version = :seen AND attribute_${seen.acknowledged ? '' : 'not_'}exists(acknowledged)`,
      ExpressionAttributeNames: { '#status': 'status' },
      ExpressionAttributeValues: toItem({
        ':status': intake.status,
        ':version': intake.version,
        ':workPk': workKeys(intake).workPk,
        ':at': intakeItem(intake)['withdrawnAt'],
        ':seen': seen.version,
      }),
    },
  },
  {
    ConditionCheck: {
      TableName: tableName,
      Key: toItem(clientKey(intake.clientId)),
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(activeCourse)',
    },
  },
  ...followWrites(tableName, follows),
  putAudit(tableName, audit),
];

/** Names who cleared an intake, if nobody had and nobody has decided since it was read. */
export const clearance = (
  tableName: string,
  {
    intake,
    seenVersion,
    audit,
  }: {
    readonly intake: Intake;
    readonly seenVersion: number;
    readonly audit: AuditEntry;
  },
): readonly TransactWriteItem[] => [
  {
    Update: {
      TableName: tableName,
      Key: toItem(intakeKey(intake.id)),
      UpdateExpression: 'SET cleared = :cleared',
      ConditionExpression: 'version = :seen AND attribute_not_exists(cleared)',
      ExpressionAttributeValues: toItem({
        ':cleared': intakeItem(intake)['cleared'],
        ':seen': seenVersion,
      }),
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
    follows,
    audit,
  }: {
    readonly intake: Intake;
    readonly decision: Decision;
    readonly seenVersion: number;
    readonly follows: Follows;
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
  ...followWrites(tableName, follows),
  ...focusPairWrites(tableName, intake, decision),
  putAudit(tableName, audit),
];

const followWrites = (
  tableName: string,
  { mails, offers }: Follows,
): readonly TransactWriteItem[] => [
  ...mails.map((mail) => putNew(tableName, mailItem(mail))),
  ...offers.flatMap((offer) => offerActions(tableName, offer).map(({ action }) => action)),
];

function focusPairWrites(
  TableName: string,
  intake: Intake,
  decision: Decision,
): readonly TransactWriteItem[] {
  const pair = focusPairOf(intake, decision);
  return pair ? [{ Put: { TableName, Item: toItem(focusPairItem(intake.id, pair)) } }] : [];
}

/** Moves an intake that was set aside to another list, if it is still in one of these. */
const moveAside = (
  tableName: string,
  intake: Intake,
  from: readonly [string, ...string[]],
): TransactWriteItem => ({
  Update: {
    TableName: tableName,
    Key: toItem(intakeKey(intake.id)),
    UpdateExpression: 'SET #status = :status, workPk = :workPk',
    ConditionExpression: `#status IN (${from.map((_, at) => `:from${at}`).join(', ')})`,
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: toItem({
      ':status': intake.status,
      ':workPk': workKeys(intake).workPk,
      ...Object.fromEntries(from.map((status, at) => [`:from${at}`, status])),
    }),
  },
});

/** Puts an intake that was set aside into the list of work, and plans what follows from it. */
export const releaseWrites = (
  tableName: string,
  intake: Intake,
  mails: readonly MailRow[],
  audit: AuditEntry,
): readonly TransactWriteItem[] => [
  moveAside(tableName, intake, ['quarantined', 'discarded']),
  ...mails.map((mail) => putNew(tableName, mailItem(mail))),
  putAudit(tableName, audit),
];

export const discardWrites = (
  tableName: string,
  intake: Intake,
  audit: AuditEntry,
): readonly TransactWriteItem[] => [
  moveAside(tableName, intake, ['quarantined']),
  putAudit(tableName, audit),
];
