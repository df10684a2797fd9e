import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { BegunDesk, ListedRequest } from '../domain/draft/begun-desk.ts';
import type { BegunForm, BegunRequest } from '../domain/draft/begun-request.ts';
import { DRAFT_PART_IDS } from '../domain/draft/draft-parts.ts';
import { draftLinkMailId } from '../domain/mail/plan-draft-mails.ts';
import { dynamoAuditTrail } from './audit-trail.dynamo.ts';
import { begunItem, toBegun } from './begun-item.ts';
import { preferredNameOf, readNames } from './client-names.ts';
import { instant } from './instant.ts';
import { draftItem, returnItem } from './draft-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { fromItem, toItem } from './item.ts';
import { mailItem } from './mail-item.ts';
import { put, putAudit, putNew } from './put-new.ts';
import { reach } from './reach.ts';
import { readBatch } from './read-batch.ts';
import { projectionOn, readFields, readItem } from './read-now.ts';
import { toMailRow } from './stored-mail.ts';
import { BEGUN_PARTITION, begunKey, draftKey, mailKey, WORK_INDEX } from './table.ts';
import { writeTogether } from './write-together.ts';

/** All that is read of a form: no attribute that holds an answer is even asked for. */
const formFields = z.object({
  state: z.enum(['open', 'sent']),
  id: z.string(),
  version: z.int(),
  goodUntil: instant,
  parts: z
    .lazy(() =>
      z.partialRecord(z.enum(DRAFT_PART_IDS), z.object({ revision: z.int(), done: z.boolean() })),
    )
    .optional(),
  mailTo: z.string().optional(),
  generation: z.int().optional(),
  linksAsked: z.int().optional(),
});

/** The requests begun on the telephone, each beside its draft. */
export function dynamoBegunDesk(client: DynamoClient, tableName: string): BegunDesk {
  const written = async (actions: readonly TransactWriteItem[]) =>
    (await writeTogether(client, actions)).kind === 'written';

  return {
    ...dynamoAuditTrail(client, tableName),

    async begin({ draft, request, mail, audit }, address) {
      const done = await written([
        putNew(tableName, draftItem(draft)),
        putNew(tableName, begunItem(request)),
        putNew(tableName, mailItem(mail)),
        put(tableName, returnItem(address, draft)),
        putAudit(tableName, audit),
      ]);
      return done ? 'begun' : 'exists';
    },

    async list(size, now) {
      const { Items = [], LastEvaluatedKey } = await reach(
        client.send('Query', {
          TableName: tableName,
          IndexName: WORK_INDEX,
          KeyConditionExpression: 'workPk = :begun',
          ExpressionAttributeValues: toItem({ ':begun': BEGUN_PARTITION }),
          ScanIndexForward: false,
          Limit: size,
        }),
      );
      const requests = Items.map((item) => toBegun(fromItem(item)));
      const listed = await withTheirForms(client, tableName, requests, now);
      return { listed, more: LastEvaluatedKey !== undefined };
    },

    async find(id, now) {
      const [item, form] = await Promise.all([
        readItem(client, tableName, begunKey(id)),
        readFields(client, tableName, draftKey(id), formFields),
      ]);
      if (item === undefined) return undefined;
      return { request: toBegun(item), form: form && openForm(form, now) };
    },

    async mail({ link: { draft, mail, audit }, request, answered }, address, seenVersion) {
      const saved = await written([
        { Update: formUpdate(tableName, { draft, answered, seenVersion }) },
        put(tableName, begunItem(request)),
        putNew(tableName, mailItem(mail)),
        put(tableName, returnItem(address, draft)),
        putAudit(tableName, audit),
      ]);
      return saved ? 'saved' : 'stale';
    },

    async remove({ id }, form, audit) {
      const saved = await written([
        {
          Delete: {
            TableName: tableName,
            Key: toItem(begunKey(id)),
            ConditionExpression: '#state = :open',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: toItem({ ':open': 'open' }),
          },
        },
        {
          Delete: {
            TableName: tableName,
            Key: toItem(draftKey(id)),
            ...(form && {
              ConditionExpression: 'version = :seen',
              ExpressionAttributeValues: toItem({ ':seen': form.version }),
            }),
          },
        },
        putAudit(tableName, audit),
      ]);
      return saved ? 'saved' : 'stale';
    },
  };
}

/** Of a form that is sent, or gone at `now`, nothing is left to know. */
function openForm(read: z.output<typeof formFields>, now: Date): BegunForm | undefined {
  const { id, version, goodUntil, parts, mailTo, generation, linksAsked } = read;
  if (read.state === 'sent' || goodUntil <= now) return undefined;
  if (!parts || mailTo === undefined || generation === undefined || linksAsked === undefined) {
    throw new Error('A form that was begun on the telephone lacks what such a form has');
  }
  return { id, version, goodUntil, parts, mailTo, generation, linksAsked };
}

type Change = {
  readonly draft: BegunForm;
  readonly answered: string | undefined;
  readonly seenVersion: number;
};

/** Writes where mail goes, and the form's own answer to that where it was put right, unread. */
function formUpdate(
  TableName: string,
  { draft, answered, seenVersion }: Change,
): TransactWriteItem['Update'] {
  const { id, version, mailTo, generation, linksAsked, parts } = draft;
  const isPutRight = answered !== undefined;
  return {
    TableName,
    Key: toItem(draftKey(id)),
    UpdateExpression: [
      'SET version = :version, mailTo = :mailTo, generation = :generation, linksAsked = :asked',
      ...(isPutRight ? ['#parts = :parts', '#values.contact.#email = :mailTo'] : []),
    ].join(', '),
    ConditionExpression: 'version = :seen',
    ExpressionAttributeValues: toItem({
      ':version': version,
      ':mailTo': mailTo,
      ':generation': generation,
      ':asked': linksAsked,
      ':seen': seenVersion,
      ...(isPutRight && { ':parts': parts }),
    }),
    ...(isPutRight && {
      ExpressionAttributeNames: {
        '#parts': 'parts',
        '#values': 'values',
        '#email': 'contact.email',
      },
    }),
  };
}

/** A list shows what each form is by now, the mail that its link went out with last, and names. */
async function withTheirForms(
  client: DynamoClient,
  tableName: string,
  requests: readonly BegunRequest[],
  now: Date,
): Promise<readonly ListedRequest[]> {
  const open = requests.filter(({ state }) => state === 'open');
  const sent = requests.filter((request) => request.state === 'sent');
  const [items, names] = await Promise.all([
    readBatch(
      client,
      tableName,
      open.map(({ id }) => draftKey(id)),
      projectionOn(formFields),
    ),
    readNames(
      client,
      tableName,
      sent.map(({ clientId }) => clientId),
    ),
  ]);
  const forms = items.flatMap((item) => openForm(formFields.parse(item), now) ?? []);
  const mailItems = await readBatch(
    client,
    tableName,
    forms.map(({ id, linksAsked }) => mailKey(draftLinkMailId({ id, version: linksAsked }))),
  );
  const mails = mailItems.map(toMailRow);
  return requests.map((request) => ({
    request,
    name: request.state === 'open' ? request.name : preferredNameOf(names.get(request.clientId)),
    form: forms.find(({ id }) => id === request.id),
    mail: mails.find(({ about }) => about.id === request.id),
  }));
}
