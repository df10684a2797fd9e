import { randomUUID } from 'node:crypto';
import { dynamoAuditLog } from '../../adapters/audit-log.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeStaff } from './staff.handler.ts';

const { TABLE_NAME, GROUP_CLAIM } = environment('TABLE_NAME', 'GROUP_CLAIM');
const client = dynamoClient();

export const handler = httpFunction(
  makeStaff({
    desk: dynamoIntakeDesk(client, TABLE_NAME),
    limits: dynamoSenderLimits(client, TABLE_NAME),
    history: dynamoAuditLog(client, TABLE_NAME),
    practice,
    groupClaim: GROUP_CLAIM,
    newId: randomUUID,
    now: () => new Date(),
  }),
  { maxBytes: MAX_INTAKE_BYTES, log },
);
