import { createHash, randomUUID } from 'node:crypto';
import { dynamoAuditLog } from '../../adapters/audit-log.dynamo.ts';
import { dynamoBegunDesk } from '../../adapters/begun-desk.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoMailHolds } from '../../adapters/mail-hold.dynamo.ts';
import { dynamoOfferStore } from '../../adapters/offer-store.dynamo.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { sealFrom } from '../shared/seal.ts';
import { makeSenderGuard } from '../shared/sender-guard.ts';
import { makeStaff } from './staff.handler.ts';

const { TABLE_NAME, GROUP_CLAIM } = environment('TABLE_NAME', 'GROUP_CLAIM');
const client = dynamoClient();
const limits = dynamoSenderLimits(client, TABLE_NAME);
const seal = sealFrom(dynamoSecretStore(client, TABLE_NAME));

export const handler = httpFunction(
  makeStaff({
    desk: dynamoIntakeDesk(client, TABLE_NAME),
    begun: dynamoBegunDesk(client, TABLE_NAME),
    offers: dynamoOfferStore(client, TABLE_NAME),
    holds: dynamoMailHolds(client, TABLE_NAME),
    table: TABLE_NAME,
    limits,
    history: dynamoAuditLog(client, TABLE_NAME),
    practice,
    groupClaim: GROUP_CLAIM,
    addressHash: makeSenderGuard({ limits, seal }).addressHash,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    newId: randomUUID,
    now: () => new Date(),
  }),
  { maxBytes: MAX_INTAKE_BYTES, log },
);
