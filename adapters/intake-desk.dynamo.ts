import * as z from 'zod';
import type { IntakeDesk } from '../domain/intake/intake-desk.ts';
import { inPlannedOrder } from '../domain/mail/planned-order.ts';
import { dynamoAuditTrail } from './audit-trail.dynamo.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toFocusPair } from './focus-pair-item.ts';
import { putRight } from './put-right.ts';
import { coursesOf } from './courses-of-intake.ts';
import { findIntake, listIntakes } from './intake-list.dynamo.ts';
import {
  acknowledgement,
  clearance,
  decisionWrites,
  discardWrites,
  releaseWrites,
  withdrawal,
} from './intake-writes.ts';
import { listWork, readPartition } from './query-all.ts';
import { personUpdates } from './person-item.ts';
import { readBatch } from './read-batch.ts';
import { readOthers } from './read-others.ts';
import { readItem } from './read-now.ts';
import { toClient } from './client-item.ts';
import { toMailRow } from './stored-mail.ts';
import { toAnswered, toReview } from './stored-review.ts';
import { answersKey, clientKey, FOCUS_PAIRS, mailPartition, reviewKey, type Key } from './table.ts';
import { savedOrStale, writeTogether } from './write-together.ts';
import { writeWithRoom } from './write-with-room.ts';

const keyed = z.object({ pk: z.string(), sk: z.string() });
const at = (items: readonly unknown[], { pk, sk }: Key) =>
  items.find((item) => {
    const key = keyed.parse(item);
    return key.pk === pk && key.sk === sk;
  });

/** The staff's view of the table. */
export function dynamoIntakeDesk(client: DynamoClient, tableName: string): IntakeDesk {
  const read = (keys: readonly Key[]) => readBatch(client, tableName, keys);
  const save = async (actions: Parameters<typeof writeTogether>[1]) =>
    savedOrStale(await writeTogether(client, actions));

  return {
    ...dynamoAuditTrail(client, tableName),
    list: (status, page) => listIntakes(client, tableName, status, page),
    find: (intakeId) => findIntake(client, tableName, intakeId),

    async contactFile(intake) {
      const [person, mails] = await Promise.all([
        readItem(client, tableName, clientKey(intake.clientId)),
        listWork(client, tableName, mailPartition(intake.id)),
      ]);
      return person === undefined
        ? undefined
        : { client: toClient(person), mails: inPlannedOrder(mails.map(toMailRow)) };
    },

    async clinicalFile({ id }) {
      const items = await read([answersKey(id), reviewKey(id)]);
      const [answered, review] = [answersKey(id), reviewKey(id)].map((key) => at(items, key));
      return answered === undefined || review === undefined
        ? undefined
        : { answered: toAnswered(answered), review: toReview(review) };
    },

    coursesOf: (intake) => coursesOf(client, tableName, intake),
    others: (intake) => readOthers(client, tableName, intake),

    release: async (intake, mails, audit) => {
      const written = await writeWithRoom(
        client,
        releaseWrites(tableName, intake, mails, audit),
        personUpdates(tableName, intake),
      );
      return savedOrStale(written);
    },
    discard: (intake, audit) => save(discardWrites(tableName, intake, audit)),
    acknowledge: (intake, audit) => save(acknowledgement(tableName, intake, audit)),
    clear: (intake, seenVersion, audit) =>
      save(clearance(tableName, { intake, seenVersion, audit })),
    withdraw: (intake, seen, follows, audit) =>
      save(withdrawal(tableName, { intake, seen, follows, audit })),
    putRight: (seen, after, audit) => putRight(client, tableName, seen, after, audit),
    decide: (intake, decision, seenVersion, follows, audit) =>
      save(decisionWrites(tableName, { intake, decision, seenVersion, follows, audit })),
    focusPairs: async () => (await readPartition(client, tableName, FOCUS_PAIRS)).map(toFocusPair),
  };
}
