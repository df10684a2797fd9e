import {
  CfnOutput,
  RemovalPolicy,
  Stack,
  type CfnResource,
  aws_events as events,
  aws_ses as ses,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';

const TOLD_OF = [
  ses.EmailSendingEvent.SEND,
  ses.EmailSendingEvent.REJECT,
  ses.EmailSendingEvent.BOUNCE,
  ses.EmailSendingEvent.COMPLAINT,
  ses.EmailSendingEvent.DELIVERY,
  ses.EmailSendingEvent.DELIVERY_DELAY,
];

/**
 * The right to send as the practice's domain, and the rules every mail goes out under: over TLS or
 * not at all, never again to an address that bounced or complained, opens and clicks not watched.
 */
export class PracticeMail extends Construct {
  readonly configurationSetName: string;
  private readonly domain: string;

  constructor(scope: Construct, id: string, sender: string) {
    super(scope, id);
    this.domain = sender.slice(sender.lastIndexOf('@') + 1);
    const rules = new ses.ConfigurationSet(this, 'rules', {
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetName = rules.configurationSetName;
    const told = rules.addEventDestination('told', {
      // SES writes to the account's default bus and to no other.
      destination: ses.EventDestination.eventBus(
        events.EventBus.fromEventBusName(this, 'bus', 'default'),
      ),
      events: TOLD_OF,
    });
    const identity = new ses.EmailIdentity(this, 'sender', {
      identity: ses.Identity.domain(this.domain),
      mailFromDomain: `mail.${this.domain}`,
    });
    keep(rules, told, identity);
    this.printRecords(identity);
  }

  /** Lets a function send mail as the practice, and tells it the rules to name. */
  lend(fn: HouseFunction): void {
    fn.setEnvironment({ CONFIGURATION_SET: this.configurationSetName });
    fn.allow(
      ['ses:SendRawEmail'],
      [
        arn(fn, `identity/${this.domain}`),
        arn(fn, `configuration-set/${this.configurationSetName}`),
      ],
    );
  }

  /** The DNS records that prove the domain is ours (docs/deploy.md). */
  private printRecords(identity: ses.EmailIdentity): void {
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(Stack.of(this), `DkimRecord${index + 1}`, { value: `${name} CNAME ${value}` });
    });
  }
}

function arn(scope: Construct, resource: string): string {
  return Stack.of(scope).formatArn({ service: 'ses', resource });
}

function keep(...constructs: readonly Construct[]): void {
  for (const { node } of constructs) {
    (node.defaultChild as CfnResource).applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
