import { describe, expect, test } from 'vitest';
import { planIntakeMails } from '../../../domain/mail/plan-intake-mails.ts';
import { NOON, after, INTAKE_ID } from '../../support/mail.ts';

const settings = { escalateAfterMinutes: 15 };
const plan = (intake: { tier: 'red' | 'orange' | 'yellow' | 'green'; mayEmailClient: boolean }) =>
  planIntakeMails({ id: INTAKE_ID, version: 1, ...intake }, settings, NOON);
const kinds = (...of: Parameters<typeof plan>) => plan(...of).map(({ kind }) => kind);

describe('the mails of a new intake', () => {
  test('are a confirmation and a notice when nobody is at risk', () => {
    for (const tier of ['green', 'yellow', 'orange'] as const) {
      expect(kinds({ tier, mayEmailClient: true })).toEqual(['intake-received', 'intake-notice']);
    }
  });

  test('leave the client out when email is not safe or not agreed', () => {
    expect(kinds({ tier: 'green', mayEmailClient: false })).toEqual(['intake-notice']);
  });

  test('alert the person on call about a red intake at once, and the backup in 15 minutes', () => {
    const mails = plan({ tier: 'red', mayEmailClient: true });
    const dueOf = (kind: string) => mails.find((mail) => mail.kind === kind)?.due;

    expect(mails).toHaveLength(4);
    expect(dueOf('urgent-intake')).toEqual(NOON);
    expect(dueOf('urgent-intake-backup')).toEqual(after(NOON, 15 * 60));
  });

  test('have ids that name kind, record and version, in characters that SES takes in a tag', () => {
    const [first] = plan({ tier: 'green', mayEmailClient: true });

    expect(first?.id).toBe(`intake-received_${INTAKE_ID}_1`);
    for (const { id } of plan({ tier: 'red', mayEmailClient: true })) {
      expect(id).toMatch(/^[\w-]{1,256}$/);
    }
  });

  test('start unsent, and each stays useful well beyond the moment it is due', () => {
    for (const mail of plan({ tier: 'red', mayEmailClient: true })) {
      expect(mail).toMatchObject({ state: 'pending', attempts: 0, faults: 0, feedback: 'none' });
      expect(mail.usefulUntil.getTime() - mail.due.getTime()).toBeGreaterThanOrEqual(86_400_000);
    }
  });
});
