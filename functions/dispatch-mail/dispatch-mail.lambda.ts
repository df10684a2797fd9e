import { randomUUID } from 'node:crypto';
import middy from '@middy/core';
import { dynamoCounselorStore } from '../../adapters/counselor-store.dynamo.ts';
import { dynamoCourseStore } from '../../adapters/course-store.dynamo.ts';
import { dynamoClient } from '../../adapters/dynamo-client.ts';
import { dynamoJobStore } from '../../adapters/job-store.dynamo.ts';
import { dynamoMailHolds } from '../../adapters/mail-hold.dynamo.ts';
import { dynamoMailStore } from '../../adapters/mail-store.dynamo.ts';
import { dynamoOfferStore } from '../../adapters/offer-store.dynamo.ts';
import { dynamoRecordRemoval } from '../../adapters/record-removal.dynamo.ts';
import { dynamoReplayLog } from '../../adapters/replay-log.dynamo.ts';
import { sesMailer } from '../../adapters/mailer.ses.ts';
import { sesClient } from '../../adapters/ses-client.ts';
import { environment } from '../shared/environment.ts';
import { newToken } from '../shared/link-token.ts';
import { log } from '../shared/log.ts';
import { practice } from '../shared/practice.ts';
import { makeDispatchMail } from './dispatch-mail.handler.ts';

const { TABLE_NAME, CONFIGURATION_SET, WEB_ADDRESS } = environment(
  'TABLE_NAME',
  'CONFIGURATION_SET',
  'WEB_ADDRESS',
);
const table = [dynamoClient(), TABLE_NAME] as const;
const now = () => new Date();

export const handler = middy().handler(
  makeDispatchMail({
    mails: dynamoMailStore(...table),
    holds: dynamoMailHolds(...table),
    replays: dynamoReplayLog(...table),
    table: TABLE_NAME,
    jobs: dynamoJobStore(...table),
    courses: dynamoCourseStore(...table),
    counselors: dynamoCounselorStore(...table),
    offers: dynamoOfferStore(...table),
    removal: dynamoRecordRemoval(...table),
    mailer: sesMailer(sesClient(), { configurationSet: CONFIGURATION_SET, now }),
    letterhead: { practice, webAddress: WEB_ADDRESS },
    now,
    newId: randomUUID,
    newToken,
    random: Math.random,
    log,
  }),
);
