import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DUE_PARTITIONS } from '../../adapters/table.ts';
import type { Mailer } from '../../domain/mail/mailer.ts';
import { AS_BUILT, costOf, drain, needed } from '../../infra/cost/reminder-model.ts';
import { aClock, aDispatcher } from '../support/dispatching.ts';
import { aMail, memoryMailStore, NOON } from '../support/mail.ts';

/**
 * The real dispatcher on a virtual clock: every mail takes its time, and the lanes share it. Answers
 * with how many went out in the first sweep, and the second at which the last one had gone.
 */
async function lived(reminders: number, secondsAMail: number) {
  const rows = Array.from({ length: reminders }, (_, index) =>
    aMail({
      kind: 'intake-notice',
      about: { record: 'intake', id: `intake-${index}`, version: 1 },
      usefulUntil: new Date(NOON.getTime() + 86_400_000 * 30),
    }),
  );
  const clock = aClock();
  let sent = 0;
  const mailer: Mailer = {
    send: async () => {
      sent += 1;
      clock.pass(secondsAMail / AS_BUILT.lanes);
      return { kind: 'accepted', messageId: `ses-${sent}` };
    },
  };
  const { sweep } = aDispatcher({ mails: memoryMailStore(...rows), mailer, clock });
  const secondsIn = () => (clock.now().getTime() - NOON.getTime()) / 1000;
  let firstSweep = 0;
  for (let minute = 0; sent < reminders; minute += 1) {
    const wait = minute * AS_BUILT.secondsBetweenSweeps - secondsIn();
    if (wait > 0) clock.pass(wait);
    await sweep();
    firstSweep ||= sent;
  }
  return { firstSweep, seconds: secondsIn() };
}

describe('the model of a backlog of reminders', () => {
  // The store in memory has one shard.
  const how = { ...AS_BUILT, shards: 1 };

  test.each([
    [200, 0.4],
    [700, 0.4],
    [700, 2],
    [300, 5],
  ])(
    'says within a twentieth how long %i of them take the real dispatcher at %d s each',
    async (reminders, secondsAMail) => {
      const told = drain({ reminders, secondsAMail, sesASecond: 1e6 }, how);
      const { firstSweep, seconds } = await lived(reminders, secondsAMail);
      const expected = Math.min(reminders, told.aMinute);
      expect(Math.abs(firstSweep - expected)).toBeLessThanOrEqual(AS_BUILT.lanes);
      expect(Math.abs(seconds - told.seconds) / seconds).toBeLessThan(0.05);
    },
  );

  test('knows what the bound is', () => {
    const backlog = { reminders: 10_000, secondsAMail: 0.4, sesASecond: 14 };
    expect(drain(backlog, AS_BUILT).bound).toBe('lanes');
    expect(drain({ ...backlog, sesASecond: 5 }, AS_BUILT).bound).toBe('ses');
    expect(drain({ ...backlog, secondsAMail: 0.1, sesASecond: 50 }, AS_BUILT).bound).toBe('shards');
  });

  test('asks for as much as is then enough', () => {
    for (const [reminders, within] of [
      [1_000_000, 3600],
      [100_000_000, 86_400],
    ] as const) {
      const { shards, dispatchers, sesASecond } = needed({ reminders, secondsAMail: 0.4 }, within);
      const how = { ...AS_BUILT, shards, dispatchers };
      const { seconds } = drain({ reminders, secondsAMail: 0.4, sesASecond }, how);
      expect(seconds).toBeLessThanOrEqual(within + AS_BUILT.secondsBetweenSweeps);
      expect(
        drain(
          { reminders, secondsAMail: 0.4, sesASecond },
          { ...how, dispatchers: dispatchers - 1 },
        ).seconds,
      ).toBeGreaterThan(within);
    }
  });

  test('has the shards of the table', () => {
    expect(AS_BUILT.shards).toBe(DUE_PARTITIONS.length);
  });

  test('is the one that docs/scaling.md tells', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/scaling.md'), 'utf8');
    const said = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 1 });
    for (const [reminders, within] of [
      [1_000_000, 3600],
      [100_000_000, 86_400],
    ] as const) {
      const { aSecond, shards, dispatchers, sesASecond } = needed(
        { reminders, secondsAMail: 0.4 },
        within,
      );
      const usd = Object.values(costOf(reminders)).reduce((sum, each) => sum + each, 0);
      const built = drain({ reminders, secondsAMail: 0.4, sesASecond: 1e6 }, AS_BUILT);
      for (const value of [aSecond, shards, dispatchers, sesASecond]) {
        expect(page).toMatch(new RegExp(`\\| ${said(value).replace('.', '\\.')} +\\|`));
      }
      expect(page).toContain(`$${said(Math.round(usd))}`);
      expect(page).toContain(`${said(built.seconds / 3600)} hours`);
    }
  });
});
