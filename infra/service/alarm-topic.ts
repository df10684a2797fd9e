import type { aws_kms as kms } from 'aws-cdk-lib';
import { Stack, aws_iam as iam, aws_sns as sns } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Rings the person on call by email, once they have confirmed the subscription. */
export function makeAlarmTopic(
  scope: Construct,
  onCall: string,
  key: kms.IKey | undefined,
): sns.Topic {
  const topic = new sns.Topic(scope, 'alarms', {
    enforceSSL: true,
    ...(key && { masterKey: key }),
  });
  new sns.Subscription(scope, 'on-call', {
    topic,
    protocol: sns.SubscriptionProtocol.EMAIL,
    endpoint: onCall,
  });
  // Any topic policy of our own replaces the default one, which had let CloudWatch in.
  topic.addToResourcePolicy(
    new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  return topic;
}
