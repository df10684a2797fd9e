import { createHash, randomUUID } from 'node:crypto';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoIntakeInbox } from '../../adapters/intake-inbox.dynamo.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeSubmitIntake } from './submit-intake.handler.ts';

const { TABLE_NAME } = environment('TABLE_NAME');

export const handler = httpFunction(
  makeSubmitIntake({
    inbox: dynamoIntakeInbox(dynamoClient(), TABLE_NAME),
    practice,
    newId: randomUUID,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    now: () => new Date(),
  }),
  { maxBytes: MAX_INTAKE_BYTES, log },
);
