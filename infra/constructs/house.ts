import type { aws_kms as kms, aws_sns as sns } from 'aws-cdk-lib';

/** Begins the name of everything that needs a fixed name; one practice lives in one account. */
export const NAME_PREFIX = 'practice';

/** What every house construct needs to know of the house it stands in. */
export type House = {
  /** Where alarms ring. */
  readonly alarms: sns.ITopic;
  /** The practice's own key, when the practice asked for one. */
  readonly key: kms.IKey | undefined;
};
