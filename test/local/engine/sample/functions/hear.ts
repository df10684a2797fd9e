import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { count } from './count.ts';

/** Counts what it hears; a message about `deaf` fails every time. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const { messageId, body } of Records) {
    const { detail } = JSON.parse(body) as { detail: { eventType: string; about: string } };
    await count(`heard ${detail.eventType} of ${detail.about}`);
    if (detail.about === 'deaf') batchItemFailures.push({ itemIdentifier: messageId });
  }
  return { batchItemFailures };
}
