import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { AuditLog } from '../../../domain/audit.ts';
import { orderHold, type MailHold } from '../../../domain/mail/mail-hold.ts';
import type { MailHoldStore } from '../../../domain/mail/mail-hold-store.ts';
import type { ReplayLog, Trace } from '../../../domain/mail/replay.ts';
import { after, NOON } from '../../support/mail.ts';

export type HoldPorts = {
  readonly holds: MailHoldStore;
  readonly replays: ReplayLog;
  readonly trail: Pick<AuditLog, 'historyOf'>;
};

const member = { id: 'sub-administrator', role: 'administrator' } as const;
const DAY = 86_400;

/** What every table owes to those who hold mails back, and who look for what a restore has lost. */
export function mailHoldSuite(ports: () => HoldPorts): void {
  /** There is one in a table: each test goes on from what the one before it left. */
  const standing = async (): Promise<MailHold> => {
    const { holds } = ports();
    const kept = await holds.find();
    if (kept) return kept;
    const open: MailHold = { table: 'records', state: 'open', since: NOON };
    expect(await holds.write(undefined, open, undefined)).toBe('saved');
    return open;
  };

  describe('whether mails go out', () => {
    test('is read as it was written, with the audit beside it', async () => {
      const { holds, trail } = ports();
      const before = await standing();
      const held = before.state === 'open';
      const now = after(before.since, 60);
      const order = orderHold({ hold: before, held, member, auditId: randomUUID(), now });
      if (order.kind !== 'ordered') throw new Error('nothing was ordered');
      expect(await holds.write(before, order.hold, order.audit)).toBe('saved');
      expect(await holds.find()).toEqual(order.hold);
      expect(await trail.historyOf('mail', order.audit.recordId)).toContainEqual(order.audit);
    });

    test('is written once where two write at the same time', async () => {
      const { holds } = ports();
      const before = await standing();
      const next = (seconds: number): MailHold => ({
        ...before,
        table: 'another',
        state: 'restored',
        since: after(before.since, seconds),
      });
      const written = await Promise.all([
        holds.write(before, next(1), undefined),
        holds.write(before, next(2), undefined),
      ]);
      expect(written.toSorted()).toEqual(['saved', 'stale']);
      expect(await holds.write(undefined, before, undefined)).toBe('stale');
    });
  });

  describe('what a replay came to', () => {
    const aTrace = (): Trace => ({
      mailId: `intake-received_${randomUUID()}_1`,
      sentAt: NOON,
      to: ['ana@example.org'],
    });
    const tracesAt = async (now: Date) => (await ports().replays.list(1000, now)).traces;

    test('keeps a trace once, and for ninety days', async () => {
      const { replays } = ports();
      const trace = aTrace();
      expect(await replays.note(trace, NOON)).toBe('new');
      expect(await replays.note(trace, after(NOON, DAY))).toBe('known');
      expect(await tracesAt(after(NOON, 89 * DAY))).toContainEqual(trace);
      expect(await tracesAt(after(NOON, 91 * DAY))).not.toContainEqual(trace);
    });

    test('forgets a trace whose mail has a row after all', async () => {
      const { replays } = ports();
      const trace = aTrace();
      await replays.note(trace, NOON);
      expect(await replays.forget(trace.mailId)).toBe(true);
      expect(await replays.forget(trace.mailId)).toBe(false);
      expect(await tracesAt(NOON)).not.toContainEqual(trace);
    });

    test('finds the traces of all mails that told the same', async () => {
      const { replays } = ports();
      const first = aTrace();
      const again = { ...first, mailId: `${first.mailId}_again1` };
      const another = { ...first, mailId: `${first.mailId}0` };
      for (const trace of [first, again, another]) await replays.note(trace, NOON);
      expect(await replays.tracesOf(first.mailId)).toEqual([first, again]);
      expect(await replays.tracesOf(`${first.mailId}1`)).toEqual([]);
    });

    test('says that there are more traces than it shows', async () => {
      const { replays } = ports();
      for (const trace of [aTrace(), aTrace()]) await replays.note(trace, NOON);
      const { traces, more } = await replays.list(1, NOON);
      expect(traces).toHaveLength(1);
      expect(more).toBe(true);
    });

    test('counts each pass for itself, and what of it was news', async () => {
      const { replays } = ports();
      const [first, second] = [randomUUID(), randomUUID()];
      await replays.count(first, true, NOON);
      await replays.count(first, false, after(NOON, 60));
      await replays.count(second, false, NOON);
      const { passes } = await replays.list(1, NOON);
      expect(passes).toContainEqual({ name: first, told: 2, news: 1, lastAt: after(NOON, 60) });
      expect(passes).toContainEqual({ name: second, told: 1, news: 0, lastAt: NOON });
    });
  });
}
