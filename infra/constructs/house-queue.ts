import { Duration, aws_sqs as sqs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AT_THE_FIRST, HouseAlarm } from './house-alarm.ts';
import type { House } from './house.ts';

/** Long enough to come back from a holiday; SQS keeps nothing longer. */
const KEEP_DEAD_LETTERS = Duration.days(14);

export type DeadLettersProps = {
  /** What it means that something lies in here. */
  readonly failureMeans: string;
};

/** A queue for what could not be handled; one message in it is an alarm. */
export class DeadLetters extends sqs.Queue {
  constructor(scope: Construct, id: string, house: House, { failureMeans }: DeadLettersProps) {
    super(scope, id, { ...safely(house), retentionPeriod: KEEP_DEAD_LETTERS });
    new HouseAlarm(this, `${id}-not-empty`, house, {
      failureMeans,
      metric: this.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(1),
        statistic: 'Maximum',
      }),
      ...AT_THE_FIRST,
    });
  }
}

export type HouseQueueProps = {
  /** What it means that a message was given up. */
  readonly failureMeans: string;
  /** The timeout of the function that reads it. */
  readonly handledWithin: Duration;
  /** Where what is given up goes, if the same work has a queue for dead letters already. */
  readonly deadLetters?: DeadLetters;
};

/** A queue with a dead-letter queue and the alarm on it; it brings them along where it is given none. */
export class HouseQueue extends sqs.Queue {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, house: House, props: HouseQueueProps) {
    const { failureMeans } = props;
    const deadLetters =
      props.deadLetters ?? new DeadLetters(scope, `${id}-dead`, house, { failureMeans });
    super(scope, id, {
      ...safely(house),
      retentionPeriod: Duration.days(4),
      // Lambda's own advice: six times what the function may take, so that no batch is read twice at once.
      visibilityTimeout: Duration.seconds(props.handledWithin.toSeconds() * 6),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: 5 },
    });
    this.deadLetters = deadLetters;
  }
}

function safely({ key }: House): sqs.QueueProps {
  return key
    ? { enforceSSL: true, encryption: sqs.QueueEncryption.KMS, encryptionMasterKey: key }
    : { enforceSSL: true, encryption: sqs.QueueEncryption.SQS_MANAGED };
}
