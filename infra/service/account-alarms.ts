import { Duration, aws_cloudwatch as cloudwatch } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { AT_THE_FIRST, HouseAlarm } from '../constructs/house-alarm.ts';
import type { House } from '../constructs/house.ts';

/** Alarms on what the account's limits and its standing with SES allow, whichever function meets them. */
export function makeAccountAlarms(scope: Construct, house: House): void {
  new HouseAlarm(scope, 'throttles', house, {
    failureMeans: 'AWS is holding functions back: pages answer slowly or not at all, mail is late.',
    // Without a dimension Lambda counts the whole account, and the limit is the account's.
    metric: counted('AWS/Lambda', 'Throttles', 'Sum', Duration.minutes(5)),
    ...AT_THE_FIRST,
  });
  // Well below where AWS puts an account under review (about 5 % and 0.1 %): time to act before it does.
  new HouseAlarm(scope, 'bounces', house, {
    failureMeans: 'Many addresses do not exist. If it goes on, AWS stops all mail of the practice.',
    metric: counted('AWS/SES', 'Reputation.BounceRate', 'Average', Duration.hours(1)),
    ...AT_THE_FIRST,
    threshold: 0.02,
  });
  new HouseAlarm(scope, 'complaints', house, {
    failureMeans:
      'People mark our mail as unwanted. If it goes on, AWS stops all mail of the practice.',
    metric: counted('AWS/SES', 'Reputation.ComplaintRate', 'Average', Duration.hours(1)),
    ...AT_THE_FIRST,
    threshold: 0.0005,
  });
}

function counted(
  namespace: string,
  metricName: string,
  statistic: string,
  period: Duration,
): cloudwatch.Metric {
  return new cloudwatch.Metric({ namespace, metricName, statistic, period });
}
