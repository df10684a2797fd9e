import {
  Duration,
  Stack,
  aws_cloudwatch as cloudwatch,
  aws_iam as iam,
  aws_scheduler as scheduler,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { HouseAlarm } from '../constructs/house-alarm.ts';
import type { HouseFunction } from '../constructs/house-function.ts';
import type { DeadLetters } from '../constructs/house-queue.ts';
import { NAME_PREFIX, type House } from '../constructs/house.ts';

type MailTickProps = {
  readonly dispatchMail: HouseFunction;
  readonly deadLetters: DeadLetters;
};

/** Wakes dispatch-mail every minute, so that whatever is due is sent even when nothing changes. */
export function makeMailTick(scope: Construct, house: House, props: MailTickProps): void {
  const group = new scheduler.CfnScheduleGroup(scope, 'tick-group', {
    name: `${NAME_PREFIX}-tick`,
  });
  new scheduler.CfnSchedule(scope, 'tick', {
    groupName: group.ref,
    scheduleExpression: 'rate(1 minute)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: props.dispatchMail.fn.functionArn,
      roleArn: makeRole(scope, house, props).roleArn,
      input: JSON.stringify({ source: 'schedule' }),
      // A tick that is minutes late is worth nothing: the next one does its work.
      retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: 120 },
      deadLetterConfig: { arn: props.deadLetters.queueArn },
    },
  });
  alarmOnSilence(scope, house, group);
}

function makeRole(
  scope: Construct,
  { key }: House,
  { dispatchMail, deadLetters }: MailTickProps,
): iam.Role {
  const statements = [
    allow(['lambda:InvokeFunction'], dispatchMail.fn.functionArn),
    allow(['sqs:SendMessage'], deadLetters.queueArn),
    ...(key ? [allow(['kms:Decrypt', 'kms:GenerateDataKey'], key.keyArn)] : []),
  ];
  return new iam.Role(scope, 'tick-role', {
    assumedBy: new iam.ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
    managedPolicies: [new iam.ManagedPolicy(scope, 'tick-may', { statements })],
  });
}

function allow(actions: string[], resource: string): iam.PolicyStatement {
  return new iam.PolicyStatement({ actions, resources: [resource] });
}

function alarmOnSilence(scope: Construct, house: House, group: scheduler.CfnScheduleGroup): void {
  new HouseAlarm(scope, 'no-tick', house, {
    failureMeans:
      'No mail that falls due later goes out, the second urgent alert to the backup among them.',
    metric: new cloudwatch.Metric({
      namespace: 'AWS/Scheduler',
      metricName: 'InvocationAttemptCount',
      dimensionsMap: { ScheduleGroup: group.ref },
      statistic: 'Sum',
      period: Duration.minutes(1),
    }),
    comparison: cloudwatch.ComparisonOperator.LESS_THAN_THRESHOLD,
    threshold: 1,
    periods: 3,
    missingData: cloudwatch.TreatMissingData.BREACHING,
  });
}
