import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../domain/calendar/cells.ts';
import type { Counselor } from '../../domain/counselor/counselor.ts';
import { cancelSessions } from '../../domain/course/cancel-sessions.ts';
import { holderOf } from '../../domain/course/course-writes.ts';
import { moveSessions } from '../../domain/course/move-sessions.ts';
import type { Decided } from '../../domain/course/decision.ts';
import { decided } from '../support/course.ts';
import {
  aBookedCourseIn,
  aBookingOf,
  aCounselorIn,
  anAcceptedClientIn,
  busyOf,
  changing,
  fileOf,
  type Accepted,
} from './suite/a-booked-course.ts';
import { type CoursePorts, dynamoPorts } from './suite/course-ports.ts';
import { onEveryEngine } from './suite/on-every-engine.ts';

/** A few at a time: what comes before a race must not be one. */
async function several<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  while (made.length < count) {
    const few = Array.from({ length: Math.min(20, count - made.length) }, make);
    made.push(...(await Promise.all(few)));
  }
  return made;
}

/** All at the same moment; what each came to. */
const outcomesOf = async (ports: CoursePorts, decisions: readonly Decided[]) =>
  (await Promise.all(decisions.map(({ writes }) => ports.courses.write(writes)))).map(
    ({ kind }) => kind,
  );

/** The ids of the courses whose sessions, cells and mails are all there; a partial one fails the test. */
async function wholeOnes(ports: CoursePorts, counselor: Counselor, decisions: readonly Decided[]) {
  const [busy, listed, active] = await Promise.all([
    busyOf(ports, counselor),
    ports.courses.sessionsBetween('2026-12-01', '2027-12-31'),
    ports.courses.list('active'),
  ]);
  const whole: string[] = [];
  for (const { course, sessions, writes } of decisions) {
    const isThere = active.some(({ id }) => id === course.id);
    const counts = {
      sessions: listed.filter(({ courseId }) => courseId === course.id).length,
      cells: busy.filter((cell) => cell.includes(course.id)).length,
      mails: (await ports.courses.mailsOf(course.id)).length,
    };
    const all = {
      sessions: sessions.length,
      cells: sessions.flatMap(cellsOf).length,
      mails: writes.mails.plan.length,
    };
    expect(counts).toEqual(isThere ? all : { sessions: 0, cells: 0, mails: 0 });
    if (isThere) whole.push(course.id);
  }
  return whole;
}

onEveryEngine((table) => {
  const ports = () => dynamoPorts(table());

  describe('when many want the same time', { timeout: 180_000 }, () => {
    test('of 200 at one slot at the same moment exactly one gets it, 199 are told it is taken', async () => {
      const counselor = await aCounselorIn(ports());
      const clients = await several(200, () => anAcceptedClientIn(ports()));
      const decisions = clients.map((client) => onlyOne(client, counselor));

      const outcomes = await outcomesOf(ports(), decisions);
      expect(outcomes.filter((kind) => kind === 'written')).toHaveLength(1);
      const refused = outcomes.filter((kind) => kind === 'taken' || kind === 'stale');
      expect(refused).toHaveLength(199);

      const whole = await wholeOnes(ports(), counselor, decisions);
      expect(whole).toEqual([decisions[outcomes.indexOf('written')]?.course.id]);
      const actives = await Promise.all(
        clients.map(({ client }) => ports().clients.find(client.id)),
      );
      expect(actives.flatMap((client) => client?.activeCourse ?? [])).toEqual(whole);
    });

    test('of 50 overlapping courses of sixteen whole ones win, and no partial one exists', async () => {
      const counselor = await aCounselorIn(ports());
      const clients = await several(50, () => anAcceptedClientIn(ports()));
      // In three different weeks and at neighbouring times, they meet on most of their dates.
      const decisions = clients.map((client, at) =>
        aBookingOf(client, counselor, {
          length: 16,
          first: { date: TUESDAYS[at % TUESDAYS.length] ?? '', time: timeAt(at) },
        }),
      );

      const outcomes = await outcomesOf(ports(), decisions);
      const winners = decisions.filter((_, at) => outcomes[at] === 'written');
      expect(winners.length).toBeGreaterThan(0);
      expect(outcomes.filter((kind) => !['written', 'taken', 'stale'].includes(kind))).toEqual([]);
      expect(await wholeOnes(ports(), counselor, decisions)).toEqual(
        winners.map(({ course }) => course.id),
      );
    });

    test('a time that is given up and asked for at once belongs to one at most', async () => {
      const counselor = await aCounselorIn(ports());
      const holder = await aBookedCourseIn(ports(), { counselor });
      const clients = await several(20, () => anAcceptedClientIn(ports()));
      const off = decided(cancelSessions({ ...changing(holder), number: 3, scope: 'this' }));
      const wanting = clients.map((client) => onlyOne(client, counselor, '2026-12-22'));

      const [cancelled, ...outcomes] = await outcomesOf(ports(), [off, ...wanting]);
      expect(cancelled).toBe('written');
      const winners = outcomes.flatMap((kind, at) => (kind === 'written' ? [at] : []));
      expect(winners.length).toBeLessThanOrEqual(1);

      // Whoever reads again after the dust has settled finds it free, unless somebody was quicker.
      const again = onlyOne(await anAcceptedClientIn(ports()), counselor, '2026-12-22');
      const { kind } = await ports().courses.write(again.writes);
      expect(kind).toBe(winners.length === 1 ? 'taken' : 'written');
      const holders = (await busyOf(ports(), counselor)).filter((cell) =>
        cell.startsWith('2026-12-22'),
      );
      expect(holders).toHaveLength(5);
      expect(new Set(holders.map((cell) => cell.split(' ')[2])).size).toBe(1);
      expect(holders[0]).not.toContain(holderOf({ courseId: holder.file.course.id, number: 3 }));
    });

    test('cancelling and moving one session at once ends in one of the two, never in both', async () => {
      const booked = await aBookedCourseIn(ports());
      const change = { ...changing(booked), number: 3, scope: 'this' } as const;
      const to = { date: '2026-12-23', time: '10:00' };
      const decisions = [
        decided(cancelSessions(change)),
        decided(moveSessions({ ...change, to })),
        decided(cancelSessions(change)),
        decided(moveSessions({ ...change, to })),
      ];

      const outcomes = await outcomesOf(ports(), decisions);
      expect(outcomes.toSorted()).toEqual(['stale', 'stale', 'stale', 'written']);
      const { sessions } = await fileOf(ports(), booked.file.course.id);
      const held = sessions.filter(({ state }) => state === 'booked').flatMap(cellsOf);
      const busy = await busyOf(ports(), booked.counselor);
      expect(busy.map((cell) => Number(cell.split(' ')[1]))).toEqual(
        held.map(({ quarter }) => quarter).toSorted((one, other) => one - other),
      );
    });
  });
});

const TUESDAYS = ['2026-12-08', '2026-12-15', '2026-12-22'];

/** A quarter of an hour later for every three: neighbours overlap. */
const timeAt = (at: number) => {
  const quarters = 8 * 4 + Math.floor(at / 3);
  const [hour, minute] = [Math.floor(quarters / 4), (quarters % 4) * 15];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

const onlyOne = (client: Accepted, counselor: Counselor, date = '2026-12-08') =>
  aBookingOf(client, counselor, { first: { date, time: '18:00' } }, 'first');
