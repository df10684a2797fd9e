import { aws_lambda as lambda } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { DeadLetters, HouseQueue } from '../constructs/house-queue.ts';
import type { Records } from '../constructs/records.ts';

/** A new intake; every later change of it passes by. */
const NEW_INTAKE = { eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['INTAKE'] } } } };

/** Wakes read-words as soon as an intake is stored. */
export function wakeOnNewIntake(
  scope: Construct,
  fn: HouseFunction,
  records: Records,
  deadLetters: DeadLetters,
): void {
  new lambda.EventSourceMapping(scope, 'words-stream', {
    target: fn.fn,
    eventSourceArn: records.lendStream(fn),
    startingPosition: lambda.StartingPosition.TRIM_HORIZON,
    filters: [lambda.FilterCriteria.filter(NEW_INTAKE)],
    batchSize: 5,
    bisectBatchOnError: true,
    retryAttempts: 3,
    reportBatchItemFailures: true,
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });
}

/** Wakes read-words for the intakes that an administrator has read once more. */
export function wakeOnWordsAgain(scope: Construct, fn: HouseFunction, queue: HouseQueue): void {
  fn.allow(['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], [queue.queueArn]);
  fn.allowUseOfKey(['kms:Decrypt']);
  new lambda.EventSourceMapping(scope, 'words-again-queue', {
    target: fn.fn,
    eventSourceArn: queue.queueArn,
    batchSize: 5,
    reportBatchItemFailures: true,
  });
}
