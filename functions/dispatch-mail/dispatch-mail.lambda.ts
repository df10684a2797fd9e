import { randomUUID } from 'node:crypto';
import middy from '@middy/core';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoMailStore } from '../../adapters/mail-store.dynamo.ts';
import { sesClient, sesMailer } from '../../adapters/mailer.ses.ts';
import { environment } from '../shared/environment.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeDispatchMail } from './dispatch-mail.handler.ts';

const { TABLE_NAME, CONFIGURATION_SET, WEB_ADDRESS } = environment(
  'TABLE_NAME',
  'CONFIGURATION_SET',
  'WEB_ADDRESS',
);
const now = () => new Date();

export const handler = middy().handler(
  makeDispatchMail({
    mails: dynamoMailStore(dynamoClient(), TABLE_NAME),
    mailer: sesMailer(sesClient(), { configurationSet: CONFIGURATION_SET, now }),
    letterhead: { practice, webAddress: WEB_ADDRESS },
    now,
    newId: randomUUID,
    random: Math.random,
    log,
  }),
);
