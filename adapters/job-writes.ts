import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { JobRow } from '../domain/jobs/job.ts';
import { toItem } from './item.ts';
import { jobKey } from './table.ts';

/** Ends a job that is still waiting, and takes it out of the index. */
export const finishJob = (TableName: string, { id }: JobRow): TransactWriteItem => ({
  Update: {
    TableName,
    Key: toItem(jobKey(id)),
    UpdateExpression: 'SET #state = :done REMOVE duePk, dueSk',
    ConditionExpression: '#state = :waiting',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: toItem({ ':done': 'done', ':waiting': 'waiting' }),
  },
});
