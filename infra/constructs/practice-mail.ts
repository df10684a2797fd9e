import {
  CfnOutput,
  RemovalPolicy,
  Stack,
  type CfnResource,
  aws_events as events,
  type aws_kms as kms,
  aws_ses as ses,
} from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { HouseFunction } from './house-function.ts';
import { NAME_PREFIX } from './house.ts';

const TOLD_OF = [
  ses.EmailSendingEvent.SEND,
  ses.EmailSendingEvent.REJECT,
  ses.EmailSendingEvent.BOUNCE,
  ses.EmailSendingEvent.COMPLAINT,
  ses.EmailSendingEvent.DELIVERY,
  ses.EmailSendingEvent.DELIVERY_DELAY,
];

/**
 * Longer than the 35 days to any second of which the table can be restored, with a week in which to
 * find out that it has to be.
 */
const KEEP_WORD_DAYS = 42;

type PracticeMailProps = {
  readonly sender: string;
  readonly key: kms.IKey | undefined;
};

/**
 * The right to send as the practice's domain, and the rules every mail goes out under: over TLS or
 * not at all, never again to an address that bounced or complained, opens and clicks not watched.
 */
export class PracticeMail extends Construct {
  readonly configurationSetName: string;
  private readonly domain: string;

  constructor(scope: Construct, id: string, { sender, key }: PracticeMailProps) {
    super(scope, id);
    this.domain = sender.slice(sender.lastIndexOf('@') + 1);
    const rules = new ses.ConfigurationSet(this, 'rules', {
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSetName = rules.configurationSetName;
    // SES writes to the account's default bus and to no other.
    const bus = events.EventBus.fromEventBusName(this, 'bus', 'default');
    const told = rules.addEventDestination('told', {
      destination: ses.EventDestination.eventBus(bus),
      events: TOLD_OF,
    });
    const identity = new ses.EmailIdentity(this, 'sender', {
      identity: ses.Identity.domain(this.domain),
      mailFromDomain: `mail.${this.domain}`,
    });
    keep(rules, told, identity);
    this.archiveWord(bus, key);
    this.printRecords(identity);
  }

  /**
   * Keeps what SES tells of each mail outside the table, so that it can be told again to a table that
   * was restored to the hour before (docs/runbook-restore.md).
   */
  private archiveWord(bus: events.IEventBus, key: kms.IKey | undefined): void {
    const archive = new events.CfnArchive(this, 'word', {
      archiveName: `${NAME_PREFIX}-mail-word`,
      sourceArn: bus.eventBusArn,
      eventPattern: wordOf(this.configurationSetName),
      retentionDays: KEEP_WORD_DAYS,
      ...(key && { kmsKeyIdentifier: key.keyArn }),
    });
    archive.applyRemovalPolicy(RemovalPolicy.RETAIN);
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

/** What SES tells of mails that go out under these rules, and of no one else's. */
export const wordOf = (configurationSetName: string) => ({
  source: ['aws.ses'],
  detail: { mail: { tags: { 'ses:configuration-set': [configurationSetName] } } },
});

function arn(scope: Construct, resource: string): string {
  return Stack.of(scope).formatArn({ service: 'ses', resource });
}

function keep(...constructs: readonly Construct[]): void {
  for (const { node } of constructs) {
    (node.defaultChild as CfnResource).applyRemovalPolicy(RemovalPolicy.RETAIN);
  }
}
