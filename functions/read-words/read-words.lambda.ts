import { randomUUID } from 'node:crypto';
import middy from '@middy/core';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { leaningModel } from '../../adapters/leaning-model.ts';
import { riskModel } from '../../adapters/risk-model.ts';
import { sentenceEmbeddings } from '../../adapters/sentence-embeddings.ts';
import { dynamoWordsDesk } from '../../adapters/words-desk.dynamo.ts';
import { environment } from '../shared/environment.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeReadWords } from './read-words.handler.ts';

const { TABLE_NAME } = environment('TABLE_NAME');

export const handler = middy().handler(
  makeReadWords({
    desk: dynamoWordsDesk(dynamoClient(), TABLE_NAME),
    embed: sentenceEmbeddings(),
    model: leaningModel(),
    risk: riskModel(),
    practice,
    now: () => new Date(),
    newId: randomUUID,
    log,
  }),
);
