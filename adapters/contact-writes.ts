import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AuditEntry } from '../domain/audit.ts';
import type { NewContact, Ways } from '../domain/intake/change-contact.ts';
import type { ContactAfter, ContactSeen } from '../domain/intake/intake-desk.ts';
import { toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { personRemovals } from './person-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { clientKey, intakeKey } from './table.ts';

/** Sets how a client is reached, where that still is as it was read. */
export function contactUpdate(
  TableName: string,
  seen: Ways & { readonly id: string },
  { email, phone, safeToUse, generation, timesPutRight }: NewContact,
  at: Date,
): TransactWriteItem {
  const contactSince = at.toISOString();
  const set = Object.entries({ email, phone, safeToUse, contactSince, generation, timesPutRight });
  const kept = set.filter(([, value]) => value !== undefined);
  const samePhone = seen.phone === undefined ? 'attribute_not_exists(phone)' : 'phone = :was_phone';
  return {
    Update: {
      TableName,
      Key: toItem(clientKey(seen.id)),
      UpdateExpression: [
        `SET ${kept.map(([name]) => `${name} = :${name}`).join(', ')}`,
        `REMOVE addressFault${phone === undefined ? ', phone' : ''}`,
      ].join(' '),
      ConditionExpression: `email = :was_email AND safeToUse = :was_safe AND ${samePhone}`,
      ExpressionAttributeValues: toItem({
        ...Object.fromEntries(kept.map(([name, value]) => [`:${name}`, value])),
        ':was_email': seen.email,
        ':was_safe': seen.safeToUse,
        ':was_phone': seen.phone,
      }),
    },
  };
}

/**
 * Everything that a client's own correction writes, but for naming the request under new hashes:
 * `people` is what is kept under those that it may no longer be known by.
 */
export const putRightWrites = (
  TableName: string,
  { intake, client }: ContactSeen,
  { contact, personKeys, mails }: ContactAfter,
  people: Parameters<typeof personRemovals>[2],
  audit: AuditEntry,
): readonly TransactWriteItem[] => [
  contactUpdate(TableName, client, contact, audit.at),
  {
    Update: {
      TableName,
      Key: toItem(intakeKey(intake.id)),
      UpdateExpression: 'SET personKeys = :keys',
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: toItem({ ':keys': personKeys, ':seen': intake.version }),
    },
  },
  ...personRemovals(TableName, intake.id, people),
  ...mails.map((mail) => putNew(TableName, mailItem(mail))),
  putAudit(TableName, audit),
];
