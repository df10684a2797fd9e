import { createHmac, hash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { attributes, textOf } from './attributes.ts';
import { dynamo } from './call-aws.ts';
import { type Form, isForm } from './check-form.ts';

/*
 * The least program that receives an intake: it checks the form, counts its sender, writes the same
 * items in the same requests as the product, and answers. It suggests nothing, reads no words, knows no
 * opening hours, and everything that can go wrong ends it.
 */

const TableName = process.env['TABLE_NAME'] ?? '';
const HOUR = 3_600_000;

type Event = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

let secret: Promise<string> | undefined;

export async function handler({ headers, body }: Event): Promise<object> {
  const now = new Date();
  const key = headers['idempotency-key'];
  const form: unknown = JSON.parse(body);
  if (key === undefined || !isForm(form, now)) return answer(422, { title: 'Not a form' });

  secret ??= sealSecret();
  const seal = sealed(await secret);
  const { email, phone } = form.contact;
  const [begun = '', stamp = ''] = (form.guard?.start ?? '').split('.');
  const honest = timingSafeEqual(Buffer.from(seal('start', begun)), Buffer.from(stamp));
  const network = headers['x-forwarded-for']?.split(',')[0] ?? '';
  if (!honest || (await count(`network-${seal('network', network)}`, now)) > 40)
    return answer(429, {});
  if ((await count('forms', now)) > 60) return answer(429, {});
  const address = seal('address', email.toLowerCase());
  await takePermit(address, hash('sha256', key), now);

  const intake = randomUUID();
  const persons = [address, seal('phone-and-birth', `${phone} ${form.dateOfBirth}`)];
  const receipt = { intakeId: intake, receivedAt: now.toISOString(), crisisHelp: 'listed' };
  await dynamo('TransactWriteItems', {
    ClientRequestToken: randomUUID(),
    TransactItems: [
      put({
        ...{ pk: `ONCE#${hash('sha256', key)}`, sk: 'ONCE', reply: receipt },
        ...{ bodyHash: hash('sha256', body), expiresAt: seconds(now, 24) },
      }),
      ...itemsOf(form, intake, persons, now).map(put),
      ...persons.map((person) => ({
        Update: {
          TableName,
          Key: attributes({ pk: `PERSON#${person}`, sk: 'PERSON' }),
          UpdateExpression: 'ADD intakes :id',
          ExpressionAttributeValues: { ':id': { SS: [intake] } },
        },
      })),
    ],
  });
  return answer(201, { ...receipt, staffBackAt: null, confirmationByEmail: true });
}

const put = (item: Record<string, unknown>) => ({
  Put: { TableName, Item: attributes(item), ConditionExpression: 'attribute_not_exists(pk)' },
});

function itemsOf(
  form: Form,
  id: string,
  persons: readonly string[],
  now: Date,
): object[] & Record<string, unknown>[] {
  const at = now.toISOString();
  const clientId = randomUUID();
  const { contact, dateOfBirth, answers, narrative, consents } = form;
  const { language, availability, timeZone, heardFrom } = form;
  const rest = { language, availability, timeZone, heardFrom };
  const sum = (items: readonly (number | null)[]) =>
    items.reduce<number>((total, item) => total + (item ?? 0), 0);
  const scores = { phq9: sum(answers.phq9.items), gad7: sum(answers.gad7.items) };
  const [pk, workPk] = [`INTAKE#${id}`, 'INTAKE#new'];
  return [
    {
      ...{ pk, sk: 'INTAKE', workPk, workSk: `3#${at}#${id}`, id, clientId, status: 'new' },
      ...{ tier: 'green', submittedAt: at, version: 1, ...rest, readFirst: false, suspicions: [] },
      personKeys: { address: persons[0], phoneAndBirth: persons[1] },
    },
    { pk, sk: 'ANSWERS', answers, narrative },
    { pk, sk: 'REVIEW', screening: { tier: 'green', scores }, decisions: [] },
    {
      ...{ pk: `CLIENT#${clientId}`, sk: 'CLIENT', id: clientId, ...contact, dateOfBirth },
      consents: { ...consents, at },
    },
    mail('intake-received', id, now),
    mail('intake-notice', id, now),
    {
      ...{ pk: `AUDIT#INTAKE#${id}`, sk: `${at}#${clientId}`, workPk: `AUDIT#${at.slice(0, 7)}` },
      ...{ workSk: `${at}#${clientId}`, at, who: 'client', action: 'submitted', recordId: id },
    },
  ];
}

function mail(kind: string, intake: string, now: Date): Record<string, unknown> {
  const id = `${kind}_${intake}_1`;
  const at = now.toISOString();
  return {
    ...{ pk: `MAIL#${id}`, sk: 'MAIL', workPk: `MAILS#${intake}`, workSk: `${at}#${id}` },
    ...{ duePk: 'DUE#0', dueSk: `${at}#${id}`, id, kind, record: 'intake', recordId: intake },
    ...{ recordVersion: 1, state: 'pending', due: at, attempts: 0, faults: 0, createdAt: at },
    ...{ usefulUntil: new Date(now.getTime() + 24 * HOUR).toISOString(), feedback: 'none' },
  };
}

async function sealSecret(): Promise<string> {
  const fresh = randomBytes(32).toString('base64url');
  const { Attributes } = await dynamo('UpdateItem', {
    TableName,
    Key: attributes({ pk: 'SECRET#seal', sk: 'SECRET' }),
    UpdateExpression: 'SET secret = if_not_exists(secret, :fresh)',
    ExpressionAttributeValues: attributes({ ':fresh': fresh }),
    ReturnValues: 'ALL_NEW',
  });
  return textOf(Attributes, 'secret');
}

const sealed = (secret: string) => (use: string, text: string) =>
  createHmac('sha256', secret).update(`${use}\n${text}`).digest('base64url');

async function count(name: string, now: Date): Promise<number> {
  const { Attributes } = await dynamo('UpdateItem', {
    TableName,
    Key: attributes({ pk: `LIMIT#${name}-${Math.floor(now.getTime() / HOUR)}`, sk: 'LIMIT' }),
    UpdateExpression: 'ADD hits :one SET expiresAt = :end',
    ExpressionAttributeValues: attributes({ ':one': 1, ':end': seconds(now, 1) }),
    ReturnValues: 'UPDATED_NEW',
  });
  return Number(textOf(Attributes, 'hits'));
}

const takePermit = (address: string, holder: string, now: Date) =>
  dynamo('UpdateItem', {
    TableName,
    Key: attributes({ pk: `LIMIT#mails-${address}`, sk: 'LIMIT' }),
    UpdateExpression: 'SET latest = :now, heldBy = :holder, expiresAt = :end',
    ConditionExpression: 'attribute_not_exists(latest) OR latest <= :gap',
    ExpressionAttributeValues: attributes({
      ...{ ':now': now.getTime(), ':holder': holder, ':end': seconds(now, 24) },
      ':gap': now.getTime() - HOUR / 6,
    }),
  });

const seconds = (now: Date, hours: number) => Math.ceil((now.getTime() + hours * HOUR) / 1000);

const answer = (statusCode: number, body: object) => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
});
