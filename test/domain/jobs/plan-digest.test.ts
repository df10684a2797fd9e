import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JobRow } from '../../../domain/jobs/job.ts';
import { nextMorning, planDigest } from '../../../domain/jobs/plan-digest.ts';

const NEW_YORK = { timeZone: 'America/New_York', digestAt: '07:00' };
const at = (text: string) => new Date(text);
const HOUR_MS = 3_600_000;

const job = (due: string): JobRow => ({
  id: 'morning-digest_maya_x',
  kind: 'morning-digest',
  about: 'maya',
  version: 0,
  due: at(due),
  state: 'waiting',
});
const planned = (due: string, now: string, mornings = NEW_YORK) => {
  const { mails, jobs } = planDigest(job(due), mornings, at(now));
  return { mails: mails.map(({ id }) => id), jobs: jobs.map(({ id }) => id) };
};

describe('a morning', () => {
  test("brings the day's digest, useful while the day lasts, and the next morning", () => {
    const { mails, jobs } = planDigest(
      job('2026-12-15T12:00:00Z'),
      NEW_YORK,
      at('2026-12-15T12:00:30Z'),
    );

    expect(mails).toMatchObject([
      {
        id: 'morning-digest_maya-2026-12-15_0',
        about: { record: 'counselor', id: 'maya-2026-12-15', version: 0 },
        state: 'pending',
        due: at('2026-12-15T12:00:30Z'),
        usefulUntil: at('2026-12-15T22:00:00Z'),
      },
    ]);
    expect(jobs).toMatchObject([
      {
        id: 'morning-digest_maya_2026-12-16',
        kind: 'morning-digest',
        about: 'maya',
        due: at('2026-12-16T12:00:00Z'),
        state: 'waiting',
      },
    ]);
  });

  test('is at the same time of day when the clocks have changed', () => {
    const due = '2027-03-13T12:00:00Z';
    expect(planDigest(job(due), NEW_YORK, at(due)).jobs).toMatchObject([
      { id: 'morning-digest_maya_2027-03-14', due: at('2027-03-14T11:00:00Z') },
    ]);
  });

  test('comes also where the clock skips its hour', () => {
    const skipped = { ...NEW_YORK, digestAt: '02:30' };
    const due = '2027-03-13T07:30:00Z';
    expect(planDigest(job(due), skipped, at(due)).jobs).toMatchObject([
      { due: at('2027-03-14T07:30:00Z') },
    ]);
  });
});

describe('after days without anybody at work', () => {
  test("one digest is planned, today's, and none for the days that went by", () => {
    expect(planned('2026-12-11T12:00:00Z', '2026-12-15T14:00:00Z')).toEqual({
      mails: ['morning-digest_maya-2026-12-15_0'],
      jobs: ['morning-digest_maya_2026-12-16'],
    });
  });

  test('before the morning none is planned, and the chain goes on with this morning', () => {
    expect(planned('2026-12-11T12:00:00Z', '2026-12-15T09:00:00Z')).toEqual({
      mails: [],
      jobs: ['morning-digest_maya_2026-12-15'],
    });
  });
});

test('an hour that the practice has put off since lets the waiting job end all the same', () => {
  const later = { ...NEW_YORK, digestAt: '09:00' };
  expect(planned('2026-12-15T12:00:00Z', '2026-12-15T12:00:00Z', later)).toEqual({
    mails: ['morning-digest_maya-2026-12-15_0'],
    jobs: ['morning-digest_maya_2026-12-16'],
  });
});

test.for([
  ['2026-12-15T11:59:59Z', 'morning-digest_maya_2026-12-15', '2026-12-15T12:00:00Z'],
  ['2026-12-15T12:00:00Z', 'morning-digest_maya_2026-12-16', '2026-12-16T12:00:00Z'],
  ['2026-12-16T04:30:00Z', 'morning-digest_maya_2026-12-16', '2026-12-16T12:00:00Z'],
] as const)('a chain that begins at %s begins with %s', ([now, id, due]) => {
  expect(nextMorning('maya', NEW_YORK, at(now))).toMatchObject({
    id,
    due: at(due),
    kind: 'morning-digest',
    about: 'maya',
    state: 'waiting',
  });
});

test('whenever it runs, the chain goes on: the next morning is ahead, within a day or so, and new', () => {
  const moments = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) });
  const gaps = fc.integer({ min: 0, max: 10 * 24 * HOUR_MS });
  const zones = fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC');
  fc.assert(
    fc.property(moments, gaps, zones, (start, gap, timeZone) => {
      const mornings = { timeZone, digestAt: '07:00' };
      const first = nextMorning('maya', mornings, new Date(start));
      const now = new Date(first.due.getTime() + gap);
      const { mails, jobs } = planDigest(first, mornings, now);
      const ahead = (jobs[0]?.due.getTime() ?? 0) - now.getTime();

      expect(jobs).toHaveLength(1);
      expect(jobs[0]?.id).not.toBe(first.id);
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(25 * HOUR_MS);
      expect(mails.length).toBeLessThanOrEqual(1);
    }),
  );
});
