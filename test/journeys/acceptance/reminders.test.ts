import { readFileSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daysLater, instantAt, wallAt } from '../../../local/demo/clock-arithmetic.ts';
import { ok } from '../../../local/demo/practice-client.ts';
import type { LocalMail } from '../../../local/ses/local-mail.ts';
import type { CourseReply } from '../../../schemas/course.ts';
import { aForm, aFormBy, type Form } from '../../support/intake-form.ts';
import { startLocalProduct, type LocalProductOptions } from '../../support/local-product.ts';
import {
  aPlan,
  coursePractice,
  type CoursePractice,
  nextWeekday,
  ZONE,
  type Plan,
} from '../course-way.ts';

async function withProduct(
  work: (practice: CoursePractice, tick: () => Promise<void>) => Promise<void>,
  options: LocalProductOptions = {},
): Promise<void> {
  const product = await startLocalProduct(options);
  try {
    await work(coursePractice(product), product.engine.tick);
  } finally {
    await product.stop();
  }
}

const isReminder = ({ headers }: LocalMail) => headers['list-unsubscribe'] !== undefined;

async function bookFor(
  practice: CoursePractice,
  form: Form,
  plan: Plan,
): Promise<{ readonly id: string; readonly reminders: () => Promise<LocalMail[]> }> {
  const intake = await practice.accepted(form);
  const { id } = ok<CourseReply>(await practice.book(intake, plan), 201);
  const reminders = async () => (await practice.mailsTo(form.contact.email)).filter(isReminder);
  return { id, reminders };
}

describe('reminders', () => {
  test('7. each goes out once at the same time of day, through re-runs, overlaps and a clock change', async () => {
    await withProduct(async (practice, tick) => {
      // Three Mondays around the night of 13 to 14 March 2027, when the clocks go forward.
      await practice.moveClock(new Date('2027-02-20T15:00:00Z'));
      ok(await practice.setHours(), 200);
      const { reminders } = await bookFor(
        practice,
        aFormBy('seven@example.org'),
        aPlan('2027-03-08'),
      );
      for (let hour = 0; hour < 24 * 24; hour += 6) {
        const to = new Date(Date.parse('2027-02-26T15:00:00Z') + hour * 3_600_000);
        await practice.moveClock(to);
        await Promise.all([tick(), tick(), tick()]);
      }
      const sent = (await reminders()).map(({ sentAt }) => wallAt(new Date(sentAt), ZONE));
      expect(sent.map(({ date }) => date)).toEqual([
        '2027-03-01',
        '2027-03-05',
        '2027-03-07',
        '2027-03-12',
        '2027-03-14',
        '2027-03-19',
        '2027-03-21',
      ]);
      expect(new Set(sent.map(({ time }) => time))).toEqual(new Set(['09:00']));
    });
  });

  test('9. one client who cannot be mailed stops no other, and staff see who was not reached and why', async () => {
    await withProduct(async (practice) => {
      ok(await practice.setHours(), 200);
      const monday = nextWeekday(await practice.today(), 1, 7);
      const at = (time: string) => aPlan(monday, { first: { date: monday, time }, length: 12 });
      const consents = { ...aForm().consents, email: false };
      const silent = await bookFor(
        practice,
        aFormBy('silent@example.org', aForm({ consents })),
        at('08:00'),
      );
      const bounced = await bookFor(
        practice,
        aFormBy('bounce@simulator.amazonses.com'),
        at('09:15'),
      );
      const well = await bookFor(practice, aFormBy('well@example.org'), at('10:30'));
      await practice.moveClock(instantAt({ date: monday, time: '07:30' }, ZONE));

      expect((await well.reminders()).length).toBeGreaterThanOrEqual(2);
      expect(await silent.reminders()).toHaveLength(0);
      const mailsOf = async (id: string) => (await practice.course(id)).sessions[0]?.mails ?? [];
      expect(await mailsOf(silent.id)).toContainEqual(
        expect.objectContaining({
          kind: 'reminder-24h',
          state: 'dropped',
          reason: 'email-not-agreed',
        }),
      );
      expect(await mailsOf(bounced.id)).toContainEqual(
        expect.objectContaining({ kind: 'reminder-24h', feedback: 'bounced' }),
      );
      const digest = (await practice.mailsTo('counselor@example.com')).at(-1)?.text ?? '';
      expect(digest).toMatch(/08:00|8:00/);
      expect(digest).toMatch(/not reminded/i);
    });
  });

  test('10. after hours without the scheduler late reminders go if they help, and are shown as missed if not', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'outage-'));
    let monday = '';
    let id = '';
    await withProduct(
      async (practice) => {
        ok(await practice.setHours(), 200);
        monday = nextWeekday(await practice.today(), 1, 7);
        id = (await bookFor(practice, aFormBy('ten@example.org'), aPlan(monday))).id;
        // Four days before: nothing but the reminder of a week before may have gone.
        await practice.moveClock(instantAt({ date: daysLater(monday, -4), time: '12:00' }, ZONE));
      },
      { dataDir },
    );
    // The machine sleeps until the day before at noon: 72 hours before has passed, and 24 hours before too.
    sleepUntil(dataDir, instantAt({ date: daysLater(monday, -1), time: '12:00' }, ZONE));
    await withProduct(
      async (practice, tick) => {
        await tick();
        await tick();
        await practice.mailsTo('ten@example.org');
        const mails = (await practice.course(id)).sessions[0]?.mails ?? [];
        const stateOf = (wanted: string) => mails.find(({ kind }) => kind === wanted)?.state;
        expect(stateOf('reminder-72h')).toBe('missed');
        expect(stateOf('reminder-24h')).toBe('sent');
      },
      { dataDir },
    );
    rmSync(dataDir, { recursive: true, force: true });
  });
});

/** Moves the stopped machine's clock without anything on the way being done. */
function sleepUntil(dataDir: string, instant: Date): void {
  const path = join(dataDir, 'clock.json');
  JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ offsetMs: instant.getTime() - Date.now() }));
}
