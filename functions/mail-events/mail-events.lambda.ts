import { randomUUID } from 'node:crypto';
import middy from '@middy/core';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoMailStore } from '../../adapters/mail-store.dynamo.ts';
import { dynamoOfferStore } from '../../adapters/offer-store.dynamo.ts';
import { dynamoReplayLog } from '../../adapters/replay-log.dynamo.ts';
import { environment } from '../shared/environment.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeMailEvents } from './mail-events.handler.ts';

const { TABLE_NAME } = environment('TABLE_NAME');
const table = [dynamoClient(), TABLE_NAME] as const;

export const handler = middy().handler(
  makeMailEvents({
    mails: dynamoMailStore(...table),
    offers: dynamoOfferStore(...table),
    replays: dynamoReplayLog(...table),
    quietHours: practice.appointments.quietHours,
    newId: randomUUID,
    now: () => new Date(),
    log,
  }),
);
