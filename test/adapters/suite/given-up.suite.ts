import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { heard } from '../../../domain/mail/feedback.ts';
import type { GivenUpDesk } from '../../../domain/mail/given-up-desk.ts';
import { settleGivenUp } from '../../../domain/mail/given-up.ts';
import type { MailRow, Settlement } from '../../../domain/mail/mail.ts';
import type { MailStore } from '../../../domain/mail/mail-store.ts';
import { NOON, aMail, after } from '../../support/mail.ts';

export type GivenUpPorts = {
  readonly desk: GivenUpDesk;
  readonly mails: Pick<MailStore, 'replace' | 'findDue'>;
  readonly put: (row: MailRow) => Promise<void>;
};

const member = { id: 'sub-front-desk', role: 'front-desk' } as const;

/** What every list of mails that were given up owes to those who look at it. */
export function givenUpSuite(ports: () => GivenUpPorts): void {
  const stored = async (overrides: Partial<MailRow> = {}) => {
    const about = { record: 'intake', id: randomUUID(), version: 1 } as const;
    const row = aMail({ about, state: 'failed', finishedAt: NOON, attempts: 1, ...overrides });
    await ports().put(row);
    return row;
  };
  const isListed = async ({ id }: MailRow) =>
    (await ports().desk.listGivenUp(1000)).rows.some((row) => row.id === id);
  const decide = (row: MailRow, wanted: Settlement, now = after(NOON, 60)) => {
    const outcome = settleGivenUp({ row, wanted, member, auditId: randomUUID(), now });
    if (outcome.kind !== 'settled') throw new Error(`It was ${outcome.kind}`);
    return outcome;
  };

  describe('mails that were given up', () => {
    test.each(['failed', 'dead', 'missed'] as const)('are listed when %s', async (state) => {
      expect(await isListed(await stored({ state }))).toBe(true);
    });

    test.each(['sent', 'dropped', 'pending', 'unknown'] as const)(
      'are not those that are %s',
      async (state) => expect(await isListed(await stored({ state }))).toBe(false),
    );

    test('are never found by a sweep', async () => {
      const row = await stored();
      const due = await ports().mails.findDue(after(NOON, 86_400), 1000);
      expect(due.map(({ id }) => id)).not.toContain(row.id);
    });

    test('come latest first, as many as asked for', async () => {
      const rows = [await stored(), await stored({ finishedAt: after(NOON, 90_000) })];
      const latest = await ports().desk.listGivenUp(1);
      expect(latest.more).toBe(true);
      expect(latest.rows.map(({ id }) => id)).toEqual([rows[1]?.id]);
    });

    test('leave the list for good once settled, and their new attempt is due', async () => {
      const row = await stored();
      const outcome = decide(row, 'sent-again');
      expect(await ports().desk.settle(row, outcome)).toBe('saved');
      expect(await isListed(row)).toBe(false);
      expect(await ports().desk.find(row.id)).toEqual(outcome.row);
      const due = await ports().mails.findDue(after(NOON, 60), 1000);
      expect(due.map(({ id }) => id)).toContain(outcome.next?.id);
    });

    test('are settled by one of two who do so at once', async () => {
      const row = await stored();
      const answers = await Promise.all([
        ports().desk.settle(row, decide(row, 'sent-again')),
        ports().desk.settle(row, decide(row, 'left')),
      ]);
      expect(answers.toSorted()).toEqual(['saved', 'stale']);
    });

    test('do not come back when word arrives that was read for before they were settled', async () => {
      const row = await stored();
      await ports().desk.settle(row, decide(row, 'left'));
      const told = heard(row, { feedback: 'bounced' }, NOON);
      expect(told && (await ports().mails.replace(row, told))).toBe('stale');
      expect(await isListed(row)).toBe(false);
    });

    test('leave the list when the mail service says that one arrived after all', async () => {
      const row = await stored({ state: 'dead', reason: 'no-word' });
      const told = heard(row, { feedback: 'delivered' }, NOON);
      expect(told && (await ports().mails.replace(row, told))).toBe('saved');
      expect(await isListed(row)).toBe(false);
    });
  });
}
