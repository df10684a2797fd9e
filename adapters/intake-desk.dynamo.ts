import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Intake } from '../domain/intake/intake.ts';
import type { IntakeDesk } from '../domain/intake/intake-desk.ts';
import { INTAKE_MAIL_KINDS } from '../domain/mail/mail.ts';
import { mailId } from '../domain/mail/plan-intake-mails.ts';
import { dynamoAuditTrail } from './audit-trail.dynamo.ts';
import { toClient } from './client-item.ts';
import { findIntake, listIntakes } from './intake-list.dynamo.ts';
import { acknowledgement, clearance, decisionWrites } from './intake-writes.ts';
import { toMailRow } from './mail-item.ts';
import { readBatch } from './read-batch.ts';
import { toAnswered, toReview } from './review-item.ts';
import { answersKey, clientKey, mailKey, reviewKey, type Key } from './table.ts';
import { writeTogether } from './write-together.ts';

/** The mails of an intake are those of its first version: a decision plans none so far. */
const mailKeys = (intake: Intake) =>
  INTAKE_MAIL_KINDS.map((kind) => mailKey(mailId(kind, { id: intake.id, version: 1 })));

const keyed = z.object({ pk: z.string(), sk: z.string() });
const at = (items: readonly unknown[], { pk, sk }: Key) =>
  items.find((item) => {
    const key = keyed.parse(item);
    return key.pk === pk && key.sk === sk;
  });

/** The staff's view of the table. */
export function dynamoIntakeDesk(client: DynamoDBClient, tableName: string): IntakeDesk {
  const read = (keys: readonly Key[]) => readBatch(client, tableName, keys);
  const save = async (actions: Parameters<typeof writeTogether>[1]) =>
    (await writeTogether(client, actions)).kind === 'written' ? 'saved' : 'stale';

  return {
    ...dynamoAuditTrail(client, tableName),
    list: (status, page) => listIntakes(client, tableName, status, page),
    find: (intakeId) => findIntake(client, tableName, intakeId),

    async contactFile(intake) {
      const keys = mailKeys(intake);
      const items = await read([clientKey(intake.clientId), ...keys]);
      const mails = keys.map((key) => at(items, key)).filter((item) => item !== undefined);
      return {
        client: toClient(at(items, clientKey(intake.clientId))),
        mails: mails.map(toMailRow),
      };
    },

    async clinicalFile({ id }) {
      const items = await read([answersKey(id), reviewKey(id)]);
      return {
        answered: toAnswered(at(items, answersKey(id))),
        review: toReview(at(items, reviewKey(id))),
      };
    },

    acknowledge: (intake, audit) => save(acknowledgement(tableName, intake, audit)),
    clear: (intake, seenVersion, audit) =>
      save(clearance(tableName, { intake, seenVersion, audit })),
    decide: (intake, decision, seenVersion, audit) =>
      save(decisionWrites(tableName, { intake, decision, seenVersion, audit })),
  };
}
