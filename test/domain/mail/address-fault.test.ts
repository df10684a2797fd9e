import { describe, expect, test } from 'vitest';
import { addressFaultIn, addressFaultNoted } from '../../../domain/mail/address-fault.ts';
import { MAIL_KINDS, type MailKind } from '../../../domain/mail/mail.ts';
import { aMail, after, NOON } from '../../support/mail.ts';

const TO_STAFF: readonly MailKind[] = [
  ...(['intake-notice', 'urgent-intake', 'urgent-intake-backup', 'intake-withdrawn'] as const),
  ...(['client-changed', 'offer-news', 'morning-digest'] as const),
];
const sentAt = after(NOON, 60);

describe('what a mail says of its address', () => {
  test.for(['bounced', 'complained'] as const)(
    'one that %s says that it is at fault',
    (feedback) => {
      const row = aMail({ state: 'sent', finishedAt: after(sentAt, 900), feedback });
      expect(addressFaultIn(row, sentAt)).toEqual({ why: feedback, at: sentAt });
    },
  );

  test.for(['none', 'delayed', 'delivered', 'rejected'] as const)(
    '%s says nothing of it',
    (feedback) => {
      expect(addressFaultIn(aMail({ state: 'sent', feedback }), sentAt)).toBeUndefined();
    },
  );

  test('is on record once for each mail, without the address', () => {
    const row = aMail({ state: 'sent', finishedAt: sentAt, feedback: 'bounced' });
    const fault = { why: 'bounced', at: sentAt } as const;
    expect(addressFaultNoted('a-client', row, fault, after(sentAt, 5))).toEqual({
      ...{ id: `${row.id}_bounced`, record: 'client', recordId: 'a-client', at: after(sentAt, 5) },
      ...{ who: 'mail-service', action: 'mail-bounced', fields: ['addressFault'] },
    });
  });

  test.for(MAIL_KINDS)('%s speaks of a client only where it went to one', (kind) => {
    const fault = addressFaultIn(aMail({ kind, feedback: 'bounced' }), sentAt);
    expect(fault === undefined).toBe(TO_STAFF.includes(kind));
  });
});
