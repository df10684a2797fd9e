import type { JobStore } from '../domain/jobs/job-store.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { jobItem, toJob } from './job-item.ts';
import { finishJob } from './job-writes.ts';
import { mailItem } from './mail-item.ts';
import { putNew } from './put-new.ts';
import { readItem } from './read-now.ts';
import { jobKey } from './table.ts';
import { writeWithPlans } from './write-with-plans.ts';

/** The jobs of the table. The end of one and what it plans are one transaction. */
export const dynamoJobStore = (client: DynamoClient, tableName: string): JobStore => ({
  async find(jobId) {
    const item = await readItem(client, tableName, jobKey(jobId));
    return item === undefined ? undefined : toJob(item);
  },

  finish: (job, { mails, jobs }) =>
    writeWithPlans(
      client,
      [finishJob(tableName, job)],
      [...mails.map(mailItem), ...jobs.map(jobItem)].map((item) => putNew(tableName, item)),
    ),
});
