import { createHash, randomUUID } from 'node:crypto';
import { dynamoAuditTrail } from '../../adapters/audit-trail.dynamo.ts';
import { dynamoClientStore } from '../../adapters/client-store.dynamo.ts';
import { dynamoCounselorStore } from '../../adapters/counselor-store.dynamo.ts';
import { dynamoCourseStore } from '../../adapters/course-store.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoOfferStore } from '../../adapters/offer-store.dynamo.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { MAX_INTAKE_BYTES } from '../../schemas/intake.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { newToken } from '../shared/link-token.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { sealFrom } from '../shared/seal.ts';
import { makeSenderGuard } from '../shared/sender-guard.ts';
import { makeCourses } from './courses.handler.ts';

const { TABLE_NAME, GROUP_CLAIM, WEB_ADDRESS } = environment(
  'TABLE_NAME',
  'GROUP_CLAIM',
  'WEB_ADDRESS',
);
const table = [dynamoClient(), TABLE_NAME] as const;

export const handler = httpFunction(
  makeCourses({
    courses: dynamoCourseStore(...table),
    counselors: dynamoCounselorStore(...table),
    clients: dynamoClientStore(...table),
    offers: dynamoOfferStore(...table),
    intakes: dynamoIntakeDesk(...table),
    guard: makeSenderGuard({
      limits: dynamoSenderLimits(...table),
      seal: sealFrom(dynamoSecretStore(...table)),
    }),
    trail: dynamoAuditTrail(...table),
    practice,
    webAddress: WEB_ADDRESS,
    groupClaim: GROUP_CLAIM,
    newId: randomUUID,
    newToken,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    now: () => new Date(),
  }),
  { maxBytes: MAX_INTAKE_BYTES, log },
);
