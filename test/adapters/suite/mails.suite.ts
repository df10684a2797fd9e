import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { heard } from '../../../domain/mail/feedback.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import type { IntakeAtSending, MailStore } from '../../../domain/mail/mail-store.ts';
import { claimed, postponed, settled } from '../../../domain/mail/moves.ts';
import { NOON, aMail, after, anIntakeAtSending } from '../../support/mail.ts';

export type MailPorts = {
  readonly mails: MailStore;
  readonly put: (row: MailRow) => Promise<void>;
  readonly setRecord: (intakeId: string, record: IntakeAtSending) => Promise<void>;
};

const ACCEPTED = { kind: 'accepted', messageId: 'ses-1' } as const;
const anywhere = () => ({ record: 'intake', id: randomUUID(), version: 1 }) as const;

/** What every store of mails owes to the send lattice. */
export function mailsSuite(ports: () => MailPorts): void {
  const stored = async (overrides: Partial<MailRow> = {}) => {
    const row = aMail({ about: anywhere(), ...overrides });
    await ports().put(row);
    return row;
  };
  const find = (row: MailRow) => ports().mails.find(row.id);
  const isDueAt = async (row: MailRow, now: Date) =>
    (await ports().mails.findDue(now, 1000)).some(({ id }) => id === row.id);

  describe('a stored mail', () => {
    test('comes back as it was written', async () => {
      const row = await stored();
      expect(await find(row)).toEqual(row);
      expect(await ports().mails.find('intake-received_nobody_1')).toBeUndefined();
    });

    test('moves from one state to the next, and forgets what the next has not', async () => {
      const row = await stored();
      const held = claimed(row, 'one', NOON);
      const sent = settled(held, ACCEPTED, after(NOON, 2), 0);

      expect(await ports().mails.replace(row, held)).toBe('saved');
      expect(await find(row)).toEqual(held);
      expect(await ports().mails.replace(held, sent)).toBe('saved');
      expect(await find(row)).toEqual(sent);
      expect((await find(row))?.claim).toBeUndefined();
    });

    test('goes to exactly one of many who claim it at once', async () => {
      const row = await stored();
      const claims = Array.from({ length: 12 }, (_, index) => claimed(row, `c${index}`, NOON));
      const answers = await Promise.all(claims.map((held) => ports().mails.replace(row, held)));

      expect(answers.filter((answer) => answer === 'saved')).toHaveLength(1);
      expect(await find(row)).toEqual(claims[answers.indexOf('saved')]);
    });

    test('is not moved by one who has read it before somebody else moved it', async () => {
      const row = await stored();
      const held = claimed(row, 'one', NOON);
      const delivered = heard(held, { feedback: 'delivered' }, NOON) ?? held;
      await ports().mails.replace(row, held);
      await ports().mails.replace(held, delivered);

      const late = settled(held, { kind: 'unknown', reason: 'no-answer' }, NOON, 0);
      expect(await ports().mails.replace(held, late)).toBe('stale');
      expect(await find(row)).toEqual(delivered);
    });

    test('that has been sent is not claimed by one who saw it waiting', async () => {
      const row = await stored();
      const sent = settled(claimed(row, 'one', NOON), ACCEPTED, NOON, 0);
      await ports().mails.replace(row, claimed(row, 'one', NOON));
      await ports().mails.replace(claimed(row, 'one', NOON), sent);

      expect(await ports().mails.replace(row, claimed(row, 'two', NOON))).toBe('stale');
      expect(await find(row)).toEqual(sent);
    });

    test('keeps the weightier of two words that came at once', async () => {
      const sent = await stored({ state: 'sent', finishedAt: NOON, attempts: 1 });
      const delivered = { ...sent, feedback: 'delivered' } as const;
      const complained = { ...sent, feedback: 'complained' } as const;

      expect(await ports().mails.replace(sent, complained)).toBe('saved');
      expect(await ports().mails.replace(sent, delivered)).toBe('stale');
      expect(await find(sent)).toEqual(complained);
    });

    test('may be written again by one whose answer was lost', async () => {
      const row = await stored();
      const held = claimed(row, 'one', NOON);
      await ports().mails.replace(row, held);

      expect(await ports().mails.replace(row, held)).toBe('saved');
      expect(await ports().mails.replace(row, claimed(row, 'two', NOON))).toBe('stale');
    });

    test('that is not there is not made', async () => {
      const row = aMail({ about: anywhere() });

      expect(await ports().mails.replace(row, claimed(row, 'one', NOON))).toBe('stale');
      expect(await find(row)).toBeUndefined();
    });
  });

  describe('what is due', () => {
    test('has a mail from the moment it is due', async () => {
      const row = await stored({ due: after(NOON, 60) });

      expect(await isDueAt(row, after(NOON, 59.999))).toBe(false);
      expect(await isDueAt(row, after(NOON, 60))).toBe(true);
    });

    test('has a claimed mail only when its lease ends, so that a crash hides nothing', async () => {
      const row = await stored();
      await ports().mails.replace(row, claimed(row, 'one', NOON));

      expect(await isDueAt(row, after(NOON, 119))).toBe(false);
      expect(await isDueAt(row, after(NOON, 120))).toBe(true);
    });

    test('has a mail that waits once more only when it is to go then', async () => {
      const row = await stored();
      const later = postponed(row, after(NOON, 5));
      expect(await ports().mails.replace(row, later)).toBe('saved');
      expect(await find(row)).toEqual(later);
      expect(await isDueAt(row, NOON)).toBe(false);
      expect(await isDueAt(row, after(NOON, 5))).toBe(true);
    });

    test('has a final mail no more', async () => {
      const row = await stored();
      const held = claimed(row, 'one', NOON);
      await ports().mails.replace(row, held);
      await ports().mails.replace(held, settled(held, ACCEPTED, NOON, 0));

      expect(await isDueAt(row, after(NOON, 30 * 86_400))).toBe(false);
    });

    test('has all of a backlog, however many pages that is', async () => {
      const due = after(NOON, -86_400);
      const backlog: MailRow[] = [];
      for (let count = 0; count < 520; count += 1) backlog.push(aMail({ about: anywhere(), due }));
      await Promise.all(backlog.map((row) => ports().put(row)));

      const found = await ports().mails.findDue(due, 1000);
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(backlog.map(({ id }) => id)));
      expect(found).toHaveLength(backlog.length);
      expect((await ports().mails.findDue(due, 7)).length).toBeLessThanOrEqual(4 * 7);
    });
  });

  describe('the record of a mail', () => {
    const client = { email: 'ana.ruiz@example.org', mayEmail: true };

    test('is gone when nothing is there', async () => {
      expect(await ports().mails.recordOf(aMail({ about: anywhere() }))).toBeUndefined();
    });

    test.for([
      { status: 'accepted' as const, version: 2 },
      { acknowledged: true },
      { language: 'es' as const },
      { client: { ...client, mayEmail: false } },
    ])('tells the intake as it is now: %o', async (now) => {
      const row = await stored();
      await ports().setRecord(row.about.id, anIntakeAtSending(now));
      expect(await ports().mails.recordOf(row)).toEqual(anIntakeAtSending(now));
    });

    test('leaves the client unread for a mail to the staff', async () => {
      const row = await stored({ kind: 'intake-notice' });
      await ports().setRecord(row.about.id, anIntakeAtSending());
      expect(await ports().mails.recordOf(row)).toEqual(anIntakeAtSending({ client: undefined }));
    });
  });
}
