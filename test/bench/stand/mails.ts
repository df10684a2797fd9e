import { readFileSync } from 'node:fs';
import { clientItem } from '../../../adapters/client-item.ts';
import { intakeItem } from '../../../adapters/intake-item.ts';
import { toItem } from '../../../adapters/item.ts';
import { dynamoMailHolds } from '../../../adapters/mail-hold.dynamo.ts';
import { mailItem } from '../../../adapters/mail-item.ts';
import { putNew } from '../../../adapters/put-new.ts';
import { DUE_INDEX, DUE_PARTITIONS } from '../../../adapters/table.ts';
import { aFormBy } from '../../support/intake-form.ts';
import { anIntake } from '../../support/intake-record.ts';
import type { Tables } from './tables.ts';

const EVENT = new URL('../../../events/aws/dispatch-mail.stream.json', import.meta.url);

/** Plans so many notices to the staff, due now; gives the stream's event of the first, and that of a sweep. */
export async function mailEvents(
  { client }: Tables,
  tableName: string,
  count: number,
): Promise<readonly unknown[]> {
  // A table of a practice has been swept before.
  const open = { table: tableName, state: 'open', since: new Date() } as const;
  await dynamoMailHolds(client, tableName).write(undefined, open, undefined);
  const planned: Record<string, unknown>[] = [];
  for (let number = 0; number < count; number += 1) {
    const form = aFormBy(`client-${number}@example.org`);
    const { intake, client: person, mails } = anIntake({ form, now: new Date() }).record;
    const items = mails.filter(({ kind }) => kind === 'intake-notice').map(mailItem);
    const all = [intakeItem(intake), clientItem(person), ...items];
    await client.send('TransactWriteItems', {
      TransactItems: all.map((item) => putNew(tableName, item)),
    });
    planned.push(...items);
  }
  return [streamEvent(planned[0] ?? {}), { source: 'schedule' }];
}

function streamEvent(row: Record<string, unknown>): unknown {
  const { Records } = JSON.parse(readFileSync(EVENT, 'utf8')) as {
    Records: { dynamodb: object }[];
  };
  const NewImage = toItem(row);
  const [record] = Records;
  const Keys = { pk: NewImage['pk'], sk: NewImage['sk'] };
  return { Records: [{ ...record, dynamodb: { ...record?.dynamodb, Keys, NewImage } }] };
}

/** Throws if a mail is still waiting. */
export async function mustBeSent({ client }: Tables, tableName: string): Promise<void> {
  for (const shard of DUE_PARTITIONS) {
    const { Count } = await client.send('Query', {
      TableName: tableName,
      IndexName: DUE_INDEX,
      KeyConditionExpression: 'duePk = :shard',
      ExpressionAttributeValues: toItem({ ':shard': shard }),
    });
    if (Count !== 0) throw new Error(`${Count} mails were not sent`);
  }
}
