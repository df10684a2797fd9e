import middy from '@middy/core';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoMailStore } from '../../adapters/mail-store.dynamo.ts';
import { environment } from '../shared/environment.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeMailEvents } from './mail-events.handler.ts';

const { TABLE_NAME } = environment('TABLE_NAME');

export const handler = middy().handler(
  makeMailEvents({
    mails: dynamoMailStore(dynamoClient(), TABLE_NAME),
    quietHours: practice.appointments.quietHours,
    now: () => new Date(),
    log,
  }),
);
