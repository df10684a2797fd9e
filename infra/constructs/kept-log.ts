import { RemovalPolicy, aws_logs as logs } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { House } from './house.ts';

/**
 * How long a log is kept. Six years (2,192 days) for the logs that show who used the service, as
 * 45 CFR 164.316(b)(2)(i) has it for documentation; thirteen months, a year and the month to
 * compare it with, for the rest. The trail of record is the audit rows in the table.
 */
export type LogKeeping = 'six-years' | 'thirteen-months';

const RETENTION: Record<LogKeeping, logs.RetentionDays> = {
  'six-years': logs.RetentionDays.SIX_YEARS,
  'thirteen-months': logs.RetentionDays.THIRTEEN_MONTHS,
};

/** A log that outlives its stack, is kept for a stated time, and lies under the practice's key if it has one. */
export class KeptLog extends logs.LogGroup {
  constructor(scope: Construct, id: string, house: Pick<House, 'key'>, keep: LogKeeping) {
    super(scope, id, {
      retention: RETENTION[keep],
      removalPolicy: RemovalPolicy.RETAIN,
      ...(house.key && { encryptionKey: house.key }),
    });
  }
}
