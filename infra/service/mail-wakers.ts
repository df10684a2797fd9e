import {
  aws_events as events,
  aws_events_targets as targets,
  aws_lambda as lambda,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { HouseFunction } from '../constructs/house-function.ts';
import { NAME_PREFIX } from '../constructs/house.ts';
import { wordOf } from '../constructs/practice-mail.ts';
import type { DeadLetters, HouseQueue } from '../constructs/house-queue.ts';
import type { Records } from '../constructs/records.ts';

/** A mail row that has just become sendable; every other change of the table passes by. */
const MAIL_PENDING = {
  eventName: ['INSERT', 'MODIFY'],
  dynamodb: { Keys: { sk: { S: ['MAIL'] } }, NewImage: { state: { S: ['pending'] } } },
};

/** Wakes dispatch-mail as soon as a change of the table brings a mail to send. */
export function wakeOnPendingMail(
  scope: Construct,
  fn: HouseFunction,
  records: Records,
  deadLetters: DeadLetters,
): void {
  new lambda.EventSourceMapping(scope, 'mail-stream', {
    target: fn.fn,
    eventSourceArn: records.lendStream(fn),
    startingPosition: lambda.StartingPosition.TRIM_HORIZON,
    filters: [lambda.FilterCriteria.filter(MAIL_PENDING)],
    batchSize: 10,
    bisectBatchOnError: true,
    retryAttempts: 3,
    reportBatchItemFailures: true,
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });
}

/** Brings what SES says of our mails, and of no one else's, to mail-events by way of a queue. */
export function wakeOnMailEvents(
  scope: Construct,
  fn: HouseFunction,
  queue: HouseQueue,
  configurationSetName: string,
): void {
  const rule = new events.Rule(scope, 'mail-told', {
    ruleName: `${NAME_PREFIX}-mail-told`,
    eventPattern: wordOf(configurationSetName),
  });
  rule.addTarget(new targets.SqsQueue(queue, { deadLetterQueue: queue.deadLetters }));
  fn.allow(['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'], [queue.queueArn]);
  fn.allowUseOfKey(['kms:Decrypt']);
  new lambda.EventSourceMapping(scope, 'mail-events-queue', {
    target: fn.fn,
    eventSourceArn: queue.queueArn,
    batchSize: 10,
    reportBatchItemFailures: true,
  });
}
