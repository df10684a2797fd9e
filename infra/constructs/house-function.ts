import path from 'node:path';
import {
  Duration,
  aws_iam as iam,
  aws_lambda as lambda,
  aws_logs as logs,
  type aws_sqs as sqs,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { FunctionName } from '../function-names.ts';
import { AT_THE_FIRST, HouseAlarm } from './house-alarm.ts';
import { NAME_PREFIX, type House } from './house.ts';
import { KeptLog, type LogKeeping } from './kept-log.ts';

export type HouseFunctionProps = {
  /** What a client or the staff lose while this function fails. */
  readonly failureMeans: string;
  /** The folder that holds one folder for each bundled function. */
  readonly functionsDir: string;
  readonly memory: number;
  readonly timeout: Duration;
  readonly keepLog: LogKeeping;
  readonly environment?: Record<string, string>;
  /** Where an event goes that woke the function and could not be handled; not for HTTP, where the caller knows. */
  readonly deadLetters?: sqs.IQueue;
};

export type CodesAlarm = {
  readonly failureMeans: string;
  /** Codes of log lines (functions/shared/log.ts). */
  readonly codes: readonly string[];
  /** Other functions whose lines with these codes count too. */
  readonly alsoIn?: readonly HouseFunction[];
  /** So many lines ring. */
  readonly atLeast: number;
  readonly within: Duration;
};

/**
 * A function with its own log, its own role and an alarm on its errors. It may do nothing but what
 * `allow` adds: no construct grants it anything behind our back.
 */
export class HouseFunction extends Construct {
  readonly fn: lambda.Function;
  private readonly log: logs.LogGroup;
  private readonly policy: iam.ManagedPolicy;
  private readonly house: House;

  constructor(scope: Construct, id: FunctionName, house: House, props: HouseFunctionProps) {
    super(scope, id);
    this.house = house;
    this.log = new KeptLog(this, 'log', house, props.keepLog);
    this.policy = new iam.ManagedPolicy(this, 'may');
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.log.logGroupArn]);
    this.fn = this.makeFunction(id, props);
    if (props.deadLetters) this.allowSendingTo(props.deadLetters);
    new HouseAlarm(this, `${id}-errors`, house, {
      failureMeans: props.failureMeans,
      metric: this.fn.metricErrors({ period: Duration.minutes(5) }),
      ...AT_THE_FIRST,
    });
  }

  /** Adds exactly these actions on exactly these resources, and only where the conditions hold. */
  allow(
    actions: readonly string[],
    resources: readonly string[],
    conditions: Record<string, Record<string, readonly string[]>> = {},
  ): void {
    this.policy.addStatements(
      new iam.PolicyStatement({ actions: [...actions], resources: [...resources], conditions }),
    );
  }

  /** What it takes to use something that lies under the practice's key; nothing without one. */
  allowUseOfKey(actions: readonly `kms:${string}`[]): void {
    if (this.house.key) this.allow(actions, [this.house.key.keyArn]);
  }

  allowSendingTo(queue: sqs.IQueue): void {
    this.allow(['sqs:SendMessage'], [queue.queueArn]);
    this.allowUseOfKey(['kms:Decrypt', 'kms:GenerateDataKey']);
  }

  setEnvironment(variables: Record<string, string>): void {
    for (const [name, value] of Object.entries(variables)) this.fn.addEnvironment(name, value);
  }

  /** Rings on lines with these codes, because not every failure ends an invocation. */
  alarmOnCodes(
    id: string,
    { codes, alsoIn = [], atLeast, within, failureMeans }: CodesAlarm,
  ): void {
    const counting = {
      filterPattern: logs.FilterPattern.anyTerm(...codes),
      metricNamespace: 'Practice',
      metricName: id,
    };
    const lines = this.log.addMetricFilter(`${id}-lines`, counting);
    for (const { log } of alsoIn) log.addMetricFilter(`${id}-lines`, counting);
    new HouseAlarm(this, id, this.house, {
      failureMeans,
      metric: lines.metric({ statistic: 'Sum', period: within }),
      ...AT_THE_FIRST,
      threshold: atLeast,
    });
  }

  private makeFunction(id: FunctionName, props: HouseFunctionProps): lambda.Function {
    const role = new iam.Role(this, 'role', {
      assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com'),
      managedPolicies: [this.policy],
    });
    return new lambda.Function(this, 'fn', {
      functionName: `${NAME_PREFIX}-${id}`,
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      handler: 'index.handler',
      // The source map stays behind: it would only make the download at a cold start longer.
      code: lambda.Code.fromAsset(path.join(props.functionsDir, id), { exclude: ['*.map'] }),
      memorySize: props.memory,
      timeout: props.timeout,
      logGroup: this.log,
      role: role.withoutPolicyUpdates(),
      environment: { ...props.environment, NODE_OPTIONS: '--disable-proto=throw' },
      ...(props.deadLetters && { deadLetterQueue: props.deadLetters }),
    });
  }
}
