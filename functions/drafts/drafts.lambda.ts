import { randomUUID } from 'node:crypto';
import { dynamoDraftStore } from '../../adapters/draft-store.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoLinkStore } from '../../adapters/link-store.dynamo.ts';
import { dynamoSecretStore } from '../../adapters/secret-store.dynamo.ts';
import { dynamoSenderLimits } from '../../adapters/sender-limits.dynamo.ts';
import { MAX_DRAFT_BYTES } from '../../schemas/draft.request.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { hashOfToken } from '../shared/link-token.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { sealFrom } from '../shared/seal.ts';
import { makeSenderGuard } from '../shared/sender-guard.ts';
import { makeDrafts } from './drafts.handler.ts';

const { TABLE_NAME } = environment('TABLE_NAME');
const table = [dynamoClient(), TABLE_NAME] as const;

export const handler = httpFunction(
  makeDrafts({
    drafts: dynamoDraftStore(...table),
    links: dynamoLinkStore(...table),
    guard: makeSenderGuard({
      limits: dynamoSenderLimits(...table),
      seal: sealFrom(dynamoSecretStore(...table)),
    }),
    practice,
    hashOfToken,
    newId: randomUUID,
    now: () => new Date(),
    log,
  }),
  { maxBytes: MAX_DRAFT_BYTES, log },
);
