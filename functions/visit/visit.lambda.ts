import { randomUUID } from 'node:crypto';
import { dynamoClientStore } from '../../adapters/client-store.dynamo.ts';
import { dynamoCounselorStore } from '../../adapters/counselor-store.dynamo.ts';
import { dynamoCourseStore } from '../../adapters/course-store.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoIntakeDesk } from '../../adapters/intake-desk.dynamo.ts';
import { dynamoOfferStore } from '../../adapters/offer-store.dynamo.ts';
import { dynamoLinkStore } from '../../adapters/link-store.dynamo.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { hashOfToken, newToken } from '../shared/link-token.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { sealFrom } from '../shared/seal.ts';
import { makeSenderGuard } from '../shared/sender-guard.ts';
import { FORM_ROUTES, makeVisit, MAX_VISIT_BYTES } from './visit.handler.ts';

const { TABLE_NAME, WEB_ADDRESS } = environment('TABLE_NAME', 'WEB_ADDRESS');
const table = [dynamoClient(), TABLE_NAME] as const;

export const handler = httpFunction(
  makeVisit({
    links: dynamoLinkStore(...table),
    courses: dynamoCourseStore(...table),
    clients: dynamoClientStore(...table),
    counselors: dynamoCounselorStore(...table),
    offers: dynamoOfferStore(...table),
    intakes: dynamoIntakeDesk(...table),
    guard: makeSenderGuard({
      limits: dynamoSenderLimits(...table),
      seal: sealFrom(dynamoSecretStore(...table)),
    }),
    practice,
    webAddress: WEB_ADDRESS,
    hashOfToken,
    newToken,
    newId: randomUUID,
    now: () => new Date(),
  }),
  { maxBytes: MAX_VISIT_BYTES, forms: FORM_ROUTES, log },
);
