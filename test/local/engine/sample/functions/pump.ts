import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { count } from './count.ts';

/** Counts each row it is told of; a poisoned row fails every time. */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  for (const { dynamodb } of Records) {
    const poisoned = dynamodb?.NewImage?.['kind']?.S === 'poison';
    await count(`${poisoned ? 'tried' : 'pumped'} ${dynamodb?.Keys?.['pk']?.S}`);
    const itemIdentifier = dynamodb?.SequenceNumber ?? '';
    if (poisoned) return { batchItemFailures: [{ itemIdentifier }] };
  }
  return { batchItemFailures: [] };
}
