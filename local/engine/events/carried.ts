import { randomUUID } from 'node:crypto';
import { ACCOUNT, REGION, arn } from '../template/account.ts';

export type SesEvent = { readonly eventType: string; readonly mail: object };

const DETAIL_TYPES: Record<string, string> = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
  Reject: 'Email Rejected',
  DeliveryDelay: 'Email Delivery Delayed',
};

/** What SES says, wrapped as the default bus carries it. */
export const envelope = (event: SesEvent, set: string, now: Date) => ({
  version: '0',
  id: randomUUID(),
  'detail-type': DETAIL_TYPES[event.eventType] ?? event.eventType,
  source: 'aws.ses',
  account: ACCOUNT,
  time: now.toISOString(),
  region: REGION,
  resources: [arn('ses', `configuration-set/${set}`)],
  detail: event,
});

/** An event as the bus carries it; one that an archive tells again bears the name of the replay. */
export type Carried = ReturnType<typeof envelope> & { readonly 'replay-name'?: string };
