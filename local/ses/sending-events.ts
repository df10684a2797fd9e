import type { StoredMail } from './mail-store.ts';

/** An event as SES publishes it, without the envelope of the bus that carries it. */
export type SendingEvent = {
  readonly eventType: 'Send' | 'Delivery' | 'Bounce' | 'Complaint';
  readonly mail: object;
} & Readonly<Record<string, unknown>>;

/**
 * The events of one accepted mail, in the order SES would publish them. Addresses of the SES
 * mailbox simulator bounce or complain; every other address gets its mail.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function sendingEvents(stored: StoredMail): readonly SendingEvent[] {
  // SES publishes events only for mail sent with a configuration set.
  if (stored.configurationSet === undefined) return [];
  const mail = mailPart(stored);
  const to = (who: string) => stored.destinations.filter((address) => simulates(address) === who);
  const delivered = stored.destinations.filter((address) => !bounces(address));
  const complained = to('complaint');
  return [
    { eventType: 'Send', mail, send: {} },
    ...(delivered.length > 0 ? [delivery(stored, mail, delivered)] : []),
    ...bounced(stored, mail, to('bounce'), 'General'),
    ...bounced(stored, mail, to('suppressionlist'), 'Suppressed'),
    ...(complained.length > 0 ? [complaint(stored, mail, complained)] : []),
  ];
}

/** The name before a `+label` at the mailbox simulator; undefined for any other address. */
function simulates(address: string): string | undefined {
  return /^([a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i.exec(address)?.[1]?.toLowerCase();
}

function bounces(address: string): boolean {
  return ['bounce', 'suppressionlist'].includes(simulates(address) ?? '');
}

function mailPart(stored: StoredMail): object {
  const tags = Object.entries(stored.tags).map(([name, value]) => [name, [value]] as const);
  return {
    timestamp: stored.sentAt,
    messageId: stored.messageId,
    source: stored.source,
    destination: stored.destinations,
    tags: { 'ses:configuration-set': [stored.configurationSet], ...Object.fromEntries(tags) },
  };
}

function delivery(stored: StoredMail, mail: object, recipients: string[]): SendingEvent {
  const smtpResponse = '250 2.0.0 Ok';
  const facts = { timestamp: stored.sentAt, recipients, smtpResponse, processingTimeMillis: 0 };
  return { eventType: 'Delivery', mail, delivery: facts };
}

function bounced(
  stored: StoredMail,
  mail: object,
  addresses: string[],
  bounceSubType: 'General' | 'Suppressed',
): SendingEvent[] {
  if (addresses.length === 0) return [];
  const bouncedRecipients = addresses.map((emailAddress) => ({
    emailAddress,
    action: 'failed',
    status: '5.1.1',
  }));
  const timestamp = stored.sentAt;
  const feedbackId = `bounce-${stored.messageId}`;
  const kind = { bounceType: 'Permanent', bounceSubType };
  return [
    { eventType: 'Bounce', mail, bounce: { ...kind, bouncedRecipients, timestamp, feedbackId } },
  ];
}

function complaint(stored: StoredMail, mail: object, addresses: string[]): SendingEvent {
  const facts = {
    complainedRecipients: addresses.map((emailAddress) => ({ emailAddress })),
    timestamp: stored.sentAt,
    feedbackId: `complaint-${stored.messageId}`,
    complaintFeedbackType: 'abuse',
  };
  return { eventType: 'Complaint', mail, complaint: facts };
}
