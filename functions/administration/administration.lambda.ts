import { randomUUID } from 'node:crypto';
import { dynamoAuditLog } from '../../adapters/audit-log.dynamo.ts';
import { dynamoAuditTrail } from '../../adapters/audit-trail.dynamo.ts';
import { cognitoClient } from '../../adapters/cognito-client.ts';
import { dynamoCounselorStore } from '../../adapters/counselor-store.dynamo.ts';
import { sqsDeadLetters } from '../../adapters/dead-letters.sqs.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoGivenUpDesk } from '../../adapters/given-up-desk.dynamo.ts';
import { dynamoMailHolds } from '../../adapters/mail-hold.dynamo.ts';
import { dynamoOfferStore } from '../../adapters/offer-store.dynamo.ts';
import { dynamoRecordStore } from '../../adapters/record-store.dynamo.ts';
import { dynamoReplayLog } from '../../adapters/replay-log.dynamo.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { sqsClient } from '../../adapters/sqs-client.ts';
import { cognitoStaffDirectory } from '../../adapters/staff-directory.cognito.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { sealFrom } from '../shared/seal.ts';
import { makeSenderGuard } from '../shared/sender-guard.ts';
import { makeAdministration } from './administration.handler.ts';

const { TABLE_NAME, GROUP_CLAIM, STAFF_POOL, ...queues } = environment(
  'TABLE_NAME',
  'GROUP_CLAIM',
  'STAFF_POOL',
  'MAIL_DISPATCH_DEAD',
  'MAIL_EVENTS_TOLD_DEAD',
  'WORDS_DEAD',
  'MAIL_EVENTS_TOLD',
  'WORDS_AGAIN',
);
const table = [dynamoClient(), TABLE_NAME] as const;

/** The longest request is a correction: names, an address and a reason; or the ids of fifty letters. */
const MAX_BYTES = 4096;

export const handler = httpFunction(
  makeAdministration({
    directory: cognitoStaffDirectory(cognitoClient(), STAFF_POOL),
    counselors: dynamoCounselorStore(...table),
    trail: { ...dynamoAuditTrail(...table), ...dynamoAuditLog(...table) },
    givenUp: dynamoGivenUpDesk(...table),
    deadLetters: sqsDeadLetters(sqsClient(), {
      'mail-dispatch-dead': queues.MAIL_DISPATCH_DEAD,
      'mail-events-told-dead': queues.MAIL_EVENTS_TOLD_DEAD,
      'words-dead': queues.WORDS_DEAD,
      'mail-events-told': queues.MAIL_EVENTS_TOLD,
      'words-again': queues.WORDS_AGAIN,
    }),
    holds: dynamoMailHolds(...table),
    table: TABLE_NAME,
    replays: dynamoReplayLog(...table),
    records: dynamoRecordStore(...table),
    offers: dynamoOfferStore(...table),
    guard: makeSenderGuard({
      limits: dynamoSenderLimits(...table),
      seal: sealFrom(dynamoSecretStore(...table)),
    }),
    practice,
    groupClaim: GROUP_CLAIM,
    newId: randomUUID,
    now: () => new Date(),
  }),
  { maxBytes: MAX_BYTES, log },
);
