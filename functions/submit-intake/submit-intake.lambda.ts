import { createHash, randomUUID } from 'node:crypto';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoIntakeInbox } from '../../adapters/intake-inbox.dynamo.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { sealFrom } from '../shared/seal.ts';
import { makeSenderGuard } from '../shared/sender-guard.ts';
import { makeIntakeDoor } from './intake-door.ts';

const { TABLE_NAME } = environment('TABLE_NAME');
const client = dynamoClient();

export const handler = httpFunction(
  makeIntakeDoor({
    inbox: dynamoIntakeInbox(client, TABLE_NAME),
    guard: makeSenderGuard({
      limits: dynamoSenderLimits(client, TABLE_NAME),
      seal: sealFrom(dynamoSecretStore(client, TABLE_NAME)),
    }),
    practice,
    newId: randomUUID,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    now: () => new Date(),
    log,
  }),
  { maxBytes: MAX_INTAKE_BYTES, log },
);
