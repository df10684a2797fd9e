import { aws_cloudwatch as cloudwatch, aws_cloudwatch_actions as actions } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { NAME_PREFIX, type House } from './house.ts';

export type HouseAlarmProps = {
  /** What a client or the staff lose while this lasts: the first thing the person on call reads. */
  readonly failureMeans: string;
  readonly metric: cloudwatch.IMetric;
  readonly comparison: cloudwatch.ComparisonOperator;
  readonly threshold: number;
  /** How many of the metric's periods in a row must be bad. */
  readonly periods: number;
  readonly missingData: cloudwatch.TreatMissingData;
};

/** An alarm that says what its ringing means and names its entry in the runbook, which has the same name. */
export class HouseAlarm extends cloudwatch.Alarm {
  constructor(scope: Construct, id: string, house: House, props: HouseAlarmProps) {
    super(scope, id, {
      alarmName: `${NAME_PREFIX}-${id}`,
      alarmDescription: `${props.failureMeans} What to do: docs/runbook.md#${id}`,
      metric: props.metric,
      comparisonOperator: props.comparison,
      threshold: props.threshold,
      evaluationPeriods: props.periods,
      treatMissingData: props.missingData,
    });
    this.addAlarmAction(new actions.SnsAction(house.alarms));
  }
}

/** For counts of bad things: rings at the first one, and is quiet while nothing is counted. */
export const AT_THE_FIRST = {
  comparison: cloudwatch.ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
  threshold: 1,
  periods: 1,
  missingData: cloudwatch.TreatMissingData.NOT_BREACHING,
} as const;
