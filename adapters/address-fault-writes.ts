import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { addressFaultNoted, type AddressFault } from '../domain/mail/address-fault.ts';
import type { MailRow } from '../domain/mail/mail.ts';
import { courseIdOf } from '../domain/mail/mail-course.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toItem } from './item.ts';
import { toOffer } from './offer-item.ts';
import { putAudit } from './put-new.ts';
import { readFields, readItem } from './read-now.ts';
import { clientKey, courseKey, intakeKey, offerKey } from './table.ts';
import { writeTogether } from './write-together.ts';

/** Notes on a client that mail does not reach them, with its row of audit, or writes nothing. */
export async function noteAddressFault(
  client: DynamoClient,
  tableName: string,
  { row, fault, now }: { row: MailRow; fault: AddressFault; now: Date },
): Promise<void> {
  const clientId = await clientOf(client, tableName, row.about);
  if (clientId === undefined) return;
  await writeTogether(client, [
    faultUpdate(tableName, clientId, fault),
    putAudit(tableName, addressFaultNoted(clientId, row, fault, now)),
  ]);
}

const faultUpdate = (
  TableName: string,
  clientId: string,
  { why, at }: AddressFault,
): TransactWriteItem => ({
  Update: {
    TableName,
    Key: toItem(clientKey(clientId)),
    UpdateExpression: 'SET addressFault = :fault',
    ConditionExpression:
      'attribute_exists(pk) AND attribute_not_exists(addressFault) AND (attribute_not_exists(contactSince) OR contactSince <= :at)',
    ExpressionAttributeValues: toItem({
      ':fault': { why, at: at.toISOString() },
      ':at': at.toISOString(),
    }),
  },
});

const ofClient = z.object({ clientId: z.string() });

/** Whom a mail to a client went to. */
async function clientOf(
  client: DynamoClient,
  tableName: string,
  about: MailRow['about'],
): Promise<string | undefined> {
  if (about.record === 'offer') {
    const item = await readItem(client, tableName, offerKey(about.id));
    const asks = item === undefined ? [] : toOffer(item).asks;
    return asks.find(({ number }) => number === about.version)?.clientId;
  }
  const courseId = courseIdOf(about);
  const key = courseId === undefined ? intakeKey(about.id) : courseKey(courseId);
  return (await readFields(client, tableName, key, ofClient))?.clientId;
}
