import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinal, isReminder } from '../../../domain/mail/mail.ts';
import type { Mailer } from '../../../domain/mail/mailer.ts';
import { aBookedDesk } from '../../support/course-desk.ts';

const MINUTE_MS = 60_000;
const DAY = 24 * 60;

/** Some time goes by, then a sandbox sweeps, and something may happen to it. */
const step = fc.record({
  minutes: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(1, 2, 12, 60) },
    { weight: 3, arbitrary: fc.constantFrom(7 * 60, DAY) },
    { weight: 1, arbitrary: fc.constantFrom(3 * DAY, 9 * DAY) },
  ),
  fate: fc.oneof(
    { weight: 4, arbitrary: fc.constant('works' as const) },
    fc.constantFrom('dies-before-sending', 'dies-after-sending', 'loses-the-answer', 'throttled'),
  ),
});
type Fate = typeof step extends fc.Arbitrary<{ fate: infer One }> ? One : never;

const dies = () => new Promise<never>(() => {});

/** A mailer in a sandbox with this fate; whatever `real` accepts has left for the world. */
const mailerWith = (fate: Fate, real: Mailer): Mailer => ({
  send: async (letter, tags) => {
    if (fate === 'throttled') return { kind: 'refused-for-now', reason: 'throttled' };
    if (fate === 'dies-before-sending') return dies();
    const outcome = await real.send(letter, tags);
    if (fate === 'dies-after-sending') return dies();
    return fate === 'works' ? outcome : { kind: 'unknown', reason: 'no-answer' };
  },
});

async function livedThrough(steps: readonly { minutes: number; fate: Fate }[]) {
  const desk = await aBookedDesk();
  const end = desk.session(12).endsAt;
  const sentAt: { id: string; at: Date }[] = [];
  let told = 0;
  /** What has left is noted, and SES speaks of it before anything else happens. */
  const hearAll = async () => {
    for (; told < desk.mailer.sent.length; told += 1) {
      const id = desk.mailer.sent[told]?.tags.mailId ?? '';
      sentAt.push({ id, at: desk.clock.now() });
      await desk.hear('Send', id);
    }
  };
  for (const { minutes, fate } of steps) {
    const moment = new Date(desk.clock.now().getTime() + minutes * MINUTE_MS);
    desk.skipUntil(moment < end ? moment : end);
    await Promise.all([
      desk.dyingSweep({ mailer: mailerWith(fate, desk.mailer) }),
      desk.dyingSweep({ mailer: mailerWith('works', desk.mailer), name: 'other' }),
    ]);
    await hearAll();
  }
  // Calm weather until everything has come to rest.
  while (desk.clock.now() < new Date(end.getTime() + 15 * MINUTE_MS)) {
    desk.skipUntil(new Date(desk.clock.now().getTime() + 60 * MINUTE_MS));
    await desk.sweep();
    await hearAll();
  }
  return { desk, sentAt };
}

test('through crashes, lost answers, refusals and outages, each reminder goes out once or says why not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 90 }), async (steps) => {
      const { desk, sentAt } = await livedThrough(steps);
      const rows = [...desk.table.mails.values()];
      const reminders = rows.filter(({ kind }) => isReminder(kind));

      expect(new Set(sentAt.map(({ id }) => id)).size).toBe(sentAt.length);
      expect(rows.filter(({ state }) => !isFinal(state))).toEqual([]);
      // Three of the first appointment and two of each other: no chain was ever broken.
      expect(reminders).toHaveLength(3 + 11 * 2);
      for (const row of reminders) {
        const sent = sentAt.find(({ id }) => id === row.id);
        expect(row.state).toBe(sent ? 'sent' : 'missed');
        if (sent) expect(sent.at < row.usefulUntil && sent.at >= row.createdAt).toBe(true);
      }
      for (let number = 1; number <= 12; number += 1) {
        expect(desk.session(number).reminder).toBeUndefined();
      }
    }),
    { numRuns: 40 },
  );
});
