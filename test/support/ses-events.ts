const SENT_AT = new Date('2026-12-01T17:00:02.000Z');

/** A queue message with an event of SES about one mail, wrapped as EventBridge wraps it. */
export function sesEvent(about: {
  readonly eventType: string;
  readonly mailId?: string;
  readonly attempt?: number;
  readonly bounceType?: string;
  readonly bounceSubType?: string;
  readonly queueId?: string;
  /** The name of the replay in which the archive tells it again. */
  readonly replay?: string;
  readonly sentAt?: Date;
  readonly to?: readonly string[];
}) {
  const { eventType, mailId, attempt = 1, queueId = 'q1', replay } = about;
  const { bounceType, bounceSubType, sentAt = SENT_AT, to = ['ana.ruiz@example.org'] } = about;
  const detail = {
    eventType,
    mail: {
      timestamp: sentAt.toISOString(),
      messageId: `ses-${attempt}`,
      source: 'office@example.org',
      destination: to,
      tags: {
        'ses:configuration-set': ['practice-mail'],
        ...(mailId ? { mail: [mailId], attempt: [String(attempt)] } : {}),
      },
    },
    ...(bounceType ? { bounce: { bounceType, bounceSubType, bouncedRecipients: [] } } : {}),
  };
  const envelope = {
    version: '0',
    'detail-type': `Email ${eventType}`,
    source: 'aws.ses',
    ...(replay && { 'replay-name': replay }),
    detail,
  };
  return { Records: [{ messageId: queueId, body: JSON.stringify(envelope) }] };
}
