import { describe, expect, test } from 'vitest';
import { MAIL_KINDS } from '../../../domain/mail/mail.ts';
import { reasonToDrop } from '../../../domain/mail/relevance.ts';
import { aMail, anIntakeAtSending } from '../../support/mail.ts';

const backup = aMail({ kind: 'urgent-intake-backup' });

describe('just before sending', () => {
  test.for(MAIL_KINDS)('a %s goes out when the intake is as it was', (kind) => {
    expect(reasonToDrop(aMail({ kind }), anIntakeAtSending())).toBeUndefined();
  });

  test.for(MAIL_KINDS)(
    'a %s is dropped when the intake is gone, or older than the mail',
    (kind) => {
      const ofSecondVersion = aMail({ kind, about: { record: 'intake', id: 'x', version: 2 } });

      expect(reasonToDrop(aMail({ kind }), undefined)).toBe('record-gone');
      expect(reasonToDrop(ofSecondVersion, anIntakeAtSending())).toBe('record-gone');
    },
  );

  test('the backup is left in peace once somebody has acknowledged or decided', () => {
    expect(reasonToDrop(backup, anIntakeAtSending({ acknowledged: true }))).toBe('acknowledged');
    expect(reasonToDrop(backup, anIntakeAtSending({ decided: true, version: 2 }))).toBe('decided');
  });

  test('the first alert goes out though somebody was quick to acknowledge', () => {
    const alert = aMail({ kind: 'urgent-intake' });

    expect(reasonToDrop(alert, anIntakeAtSending({ acknowledged: true }))).toBeUndefined();
  });

  test.for(['intake-notice', 'urgent-intake'] as const)(
    'a %s is dropped when no form is waiting any more',
    (kind) => {
      const decided = anIntakeAtSending({ decided: true, version: 2 });
      expect(reasonToDrop(aMail({ kind }), decided)).toBe('decided');
    },
  );

  test('the client is still told that the form arrived after the staff decided', () => {
    const decided = anIntakeAtSending({ decided: true, version: 2 });
    expect(reasonToDrop(aMail(), decided)).toBeUndefined();
  });

  test('the client is not written to when the address is not safe any more', () => {
    const unsafe = anIntakeAtSending({ client: { email: 'a@example.org', mayEmail: false } });

    expect(reasonToDrop(aMail(), unsafe)).toBe('email-not-agreed');
    expect(reasonToDrop(aMail(), anIntakeAtSending({ client: undefined }))).toBe('record-gone');
  });
});
