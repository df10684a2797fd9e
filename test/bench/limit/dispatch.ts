import { randomUUID } from 'node:crypto';
import { attributes, textOf } from './attributes.ts';
import { dynamo, sendMail } from './call-aws.ts';

/*
 * The least program that sends the notices to the staff that are due: it asks whether mails are held
 * back, finds what is due, claims each, reads its intake, sends one fixed letter, and marks it sent, in the
 * same requests as the product. It knows one kind of mail, and everything that can go wrong ends it.
 */

const { TABLE_NAME: TableName = '', CONFIGURATION_SET = '' } = process.env;
const LANES = 4;

type Event = { readonly Records?: readonly { readonly dynamodb: { readonly NewImage: object } }[] };

export async function handler({ Records }: Event): Promise<object> {
  if (await areHeld()) return { batchItemFailures: [] };
  const due = Records
    ? Records.map(({ dynamodb }) => textOf(dynamodb.NewImage, 'pk'))
    : (await Promise.all([0, 1, 2, 3].map(dueIn))).flat();
  const lane = async () => {
    for (let pk = due.shift(); pk !== undefined; pk = due.shift()) await sendOne(pk);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { batchItemFailures: [] };
}

/** A table says so from its first sweep on. */
async function areHeld(): Promise<boolean> {
  const hold = await get({ pk: 'MAIL_HOLD', sk: 'HOLD' });
  return textOf(hold, 'table') !== TableName || textOf(hold, 'state') !== 'open';
}

async function dueIn(shard: number): Promise<string[]> {
  const found: string[] = [];
  let after: unknown;
  do {
    const { Items, LastEvaluatedKey } = await dynamo('Query', {
      TableName,
      IndexName: 'due',
      KeyConditionExpression: 'duePk = :shard AND dueSk <= :until',
      ExpressionAttributeValues: attributes({
        ':shard': `DUE#${shard}`,
        ':until': `${new Date().toISOString()}#~`,
      }),
      ProjectionExpression: 'pk, sk',
      Limit: 100,
      ExclusiveStartKey: after,
    });
    found.push(...(Items as object[]).map((item) => textOf(item, 'pk')));
    after = LastEvaluatedKey;
  } while (after !== undefined);
  return found;
}

async function sendOne(pk: string): Promise<void> {
  const row = (await get({ pk, sk: 'MAIL' })) as object;
  if (textOf(row, 'state') !== 'pending' || textOf(row, 'due') > new Date().toISOString()) return;
  const claim = randomUUID();
  await move(pk, 'SET #state = :state, claimId = :claim, leaseUntil = :lease', {
    ...{ ':state': 'claimed', ':was': 'pending', ':claim': claim },
    ':lease': new Date(Date.now() + 120_000).toISOString(),
  });
  const intakePk = `INTAKE#${textOf(row, 'recordId')}`;
  const intake = await get({ pk: intakePk, sk: 'INTAKE' }, 'version, #status, clientId');
  if (textOf(intake, 'status') !== 'new') return;
  const messageId = await sendMail(letterTo('intake@example.org', textOf(row, 'id')));
  await move(pk, 'SET #state = :state, messageId = :id, finishedAt = :now REMOVE duePk, dueSk', {
    ...{ ':state': 'sent', ':was': 'claimed', ':id': messageId },
    ':now': new Date().toISOString(),
  });
}

async function get(key: Record<string, string>, fields?: string): Promise<unknown> {
  const { Item } = await dynamo('GetItem', {
    TableName,
    Key: attributes(key),
    ConsistentRead: true,
    ...(fields !== undefined && { ProjectionExpression: fields }),
    ...(fields?.includes('#status') && { ExpressionAttributeNames: { '#status': 'status' } }),
  });
  return Item;
}

const move = (pk: string, UpdateExpression: string, values: Record<string, string>) =>
  dynamo('UpdateItem', {
    TableName,
    Key: attributes({ pk, sk: 'MAIL' }),
    UpdateExpression,
    ConditionExpression: '#state = :was',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: attributes(values),
  });

const SUBJECT = 'A new request';
const TEXT = `A new request is in the console, and waits to be read and decided.\r\n
https://intake.example.org/staff/\r\n`;
const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

function letterTo(to: string, id: string): Record<string, string> {
  const part = (type: string, text: string) =>
    `--part\r\nContent-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text)}\r\n`;
  const html = `<!doctype html><html lang="en"><title>${SUBJECT}</title><p>${TEXT}</p></html>`;
  const mime = `From: The practice <office@example.org>\r\nTo: ${to}\r\nSubject: ${SUBJECT}\r\nMessage-ID: <${randomUUID()}@example.org>\r\nDate: ${new Date().toUTCString()}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=part\r\n\r\n${part('plain', TEXT)}${part('html', html)}--part--\r\n`;
  return {
    ...{ Action: 'SendRawEmail', Version: '2010-12-01', Source: 'office@example.org' },
    'Destinations.member.1': to,
    'RawMessage.Data': Buffer.from(mime).toString('base64'),
    ConfigurationSetName: CONFIGURATION_SET,
    'Tags.member.1.Name': 'mail',
    'Tags.member.1.Value': id,
    'Tags.member.2.Name': 'attempt',
    'Tags.member.2.Value': '1',
  };
}
