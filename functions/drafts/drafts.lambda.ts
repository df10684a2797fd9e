import { randomUUID } from 'node:crypto';
import { dynamoDraftStore } from '../../adapters/draft-store.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoLinkStore } from '../../adapters/link-store.dynamo.ts';
import { MAX_DRAFT_BYTES } from '../../schemas/draft.ts';
import { environment } from '../shared/environment.ts';
import { httpFunction } from '../shared/http.ts';
import { hashOfToken } from '../shared/link-token.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeDrafts } from './drafts.handler.ts';

const { TABLE_NAME } = environment('TABLE_NAME');
const table = [dynamoClient(), TABLE_NAME] as const;

export const handler = httpFunction(
  makeDrafts({
    drafts: dynamoDraftStore(...table),
    links: dynamoLinkStore(...table),
    practice,
    hashOfToken,
    newId: randomUUID,
    now: () => new Date(),
  }),
  { maxBytes: MAX_DRAFT_BYTES, log },
);
