import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { countingSessions } from '../../../domain/course/course-standing.ts';
import { sessionRef, type Session } from '../../../domain/course/course.ts';
import { isFinal, isReminder } from '../../../domain/mail/mail.ts';
import { aCourseLife, type CourseLife } from '../../support/course-life.ts';
import { happen } from './live-a-course.ts';
import { courseLife, type Doing } from './life.arbitrary.ts';
import { remindersAfter } from './reminder-oracle.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

test('whatever happens to a course, its calendar, reminders and end stay right', async () => {
  await fc.assert(
    fc.asyncProperty(courseLife, async ({ plan, hoursAhead, happenings }) => {
      const first = Temporal.PlainDateTime.from(
        `${plan.first.date}T${plan.first.time}`,
      ).toZonedDateTime('America/New_York');
      const life = await aCourseLife(
        plan,
        new Date(first.epochMilliseconds - hoursAhead * 60 * MINUTE + 17_000),
      );
      const reminded = watchReminders(life);
      for (const { waitMinutes, doing } of happenings) {
        // A second more, so that nothing happens just when something else falls due.
        await reminded.passUntil(new Date(+life.now() + waitMinutes * MINUTE + 1000));
        const before = await life.file();
        const decision = await happen(life, doing);
        expectSound(life, before.sessions, (await life.file()).sessions);
        if (decision.kind === 'decided') await expectOpenEnd(life, before, doing);
        else expect(await life.file()).toEqual(before);
      }
      await reminded.passUntil(new Date(+life.now() + 300 * 24 * 60 * MINUTE));
      expectSound(life, [], (await life.file()).sessions);
      reminded.expectAllSent();
    }),
    { numRuns: 120 },
  );
}, 120_000);

/** What must hold after every change, whatever it was. */
function expectSound(life: CourseLife, before: readonly Session[], after: readonly Session[]) {
  expectCells(life, after);
  expectLiveReminders(life, after);
  expectTimes(after);
  for (const was of before) {
    const is = after.find(({ number }) => number === was.number);
    if (!is) throw new Error('A session is gone');
    expect(is.uid).toBe(was.uid);
    expect(is.sequence).toBeGreaterThanOrEqual(was.sequence);
    expect(is.startVersion).toBeGreaterThanOrEqual(was.startVersion);
    const isSameTime = is.start.date === was.start.date && is.start.time === was.start.time;
    expect(is.startVersion > was.startVersion).toBe(!isSameTime);
    const isTold =
      is.state !== was.state && (is.state === 'cancelled' || was.state === 'cancelled');
    if (isTold || !isSameTime || is.counselorId !== was.counselorId) {
      if (!was.undo || is.state === 'booked') expect(is.sequence).toBeGreaterThan(was.sequence);
    }
  }
}

const stands = ({ state, undo }: Session) =>
  ['booked', 'attended', 'missed'].includes(state) || undo !== undefined;

/** Exactly the sessions that stand hold the calendar, each every quarter of an hour of its time. */
function expectCells({ table }: CourseLife, sessions: readonly Session[]) {
  const wanted = sessions.filter(stands).flatMap((session) => {
    const [start, end] = [+session.startsAt, +session.endsAt + session.bufferMinutes * MINUTE];
    const quarters = Array.from(
      { length: Math.ceil((end - start) / QUARTER) },
      (_, index) => start / QUARTER + index,
    );
    return quarters.map((quarter) => [
      `${session.counselorId}#${session.start.date}#${quarter}`,
      `${session.courseId}#${session.number}`,
    ]);
  });
  expect([...table.cells].sort()).toEqual(wanted.sort());
}

/** One live row for each session that has a reminder ahead, none for any other. */
function expectLiveReminders({ table, now }: CourseLife, sessions: readonly Session[]) {
  const live = [...table.mails.values()].filter(
    ({ kind, state }) => isReminder(kind) && !isFinal(state),
  );
  const ahead = new Map<string, string>();
  for (const { session, kind } of remindersAfter(sessions, now())) {
    const ref = sessionRef(session);
    if (!ahead.has(ref)) ahead.set(ref, kind);
  }
  // A reminder that waits for the end of a time to undo is late already, and still to come.
  const waiting = live.filter(({ due }) =>
    sessions.some(({ undo }) => +(undo?.until ?? 0) === +due),
  );
  const onTime = live.filter((row) => !waiting.includes(row) && !wasPutOff(row.due));
  for (const { about, kind } of onTime) expect(ahead.get(about.id)).toBe(kind);
  expect(new Set(live.map(({ about }) => about.id)).size).toBe(live.length);
  for (const ref of ahead.keys()) {
    expect(live.filter(({ about }) => about.id === ref)).toHaveLength(1);
  }
  for (const row of live) {
    const session = sessions.find((each) => sessionRef(each) === row.about.id);
    expect(session?.reminder).toBe(row.id);
  }
}

/** Reminders are planned on whole quarters of an hour; put off they bear the second of the cancellation. */
const wasPutOff = (due: Date) => +due % QUARTER !== 0;

function expectTimes(sessions: readonly Session[]) {
  const dates = sessions.filter(stands).map(({ start }) => start.date);
  expect(new Set(dates).size).toBe(dates.length);
  for (const { start, timeZone, startsAt, endsAt } of sessions) {
    const zoned = Temporal.PlainDateTime.from(`${start.date}T${start.time}`).toZonedDateTime(
      timeZone,
      { disambiguation: 'reject' },
    );
    expect(+startsAt).toBe(zoned.epochMilliseconds);
    expect(+endsAt - +startsAt).toBe(50 * MINUTE);
  }
}

/** The end and the last session change when somebody said so, and never otherwise. */
async function expectOpenEnd(
  life: CourseLife,
  { course: was, sessions }: Awaited<ReturnType<CourseLife['file']>>,
  doing: Doing,
) {
  const { course, sessions: after } = await life.file();
  expect(course.version).toBe(was.version + 1);
  expect(countingSessions(course, after).length).toBeLessThanOrEqual(16);
  const isOpen = doing.op === 'extend' || ('openly' in doing && doing.openly);
  if (isOpen) return;
  expect(course.endDate).toBe(was.endDate);
  const last = sessions
    .filter(stands)
    .reduce<Session | undefined>(
      (one, other) => (!one || other.startsAt > one.startsAt ? other : one),
      undefined,
    );
  const same = after.find(({ number }) => number === last?.number);
  // Called off late is a mark, made openly by its very name.
  if (same && same.state !== 'late-cancelled') expect(stands(same)).toBe(true);
}

/** Notes every reminder that falls due while time passes, and compares with what was sent. */
function watchReminders(life: CourseLife) {
  const expected = new Set<string>();
  const deferred: { readonly key: string; readonly ref: string; readonly until: Date }[] = [];
  const keyOf = (session: Session, kind: string) =>
    `${kind} ${sessionRef(session)} ${session.startVersion}`;

  const note = async () => {
    const { sessions } = await life.file();
    const now = life.now();
    for (const { session, kind, due } of remindersAfter(sessions, new Date(+now - 1))) {
      if (+due !== +now) continue;
      const key = keyOf(session, kind);
      if (!session.undo) expected.add(key);
      else deferred.push({ key, ref: sessionRef(session), until: session.undo.until });
    }
    for (const each of deferred.splice(0)) {
      const session = sessions.find((one) => sessionRef(one) === each.ref);
      const isSame = session && each.key.endsWith(` ${session.startVersion}`);
      if (each.until > now) deferred.push(each);
      else if (isSame && session.undo && session.undo.until > now) {
        deferred.push({ ...each, until: session.undo.until });
      } else if (isSame && session.state === 'booked') expected.add(each.key);
    }
  };
  return {
    passUntil: async (to: Date) => {
      let last = life.now();
      const stops = async () => {
        const { sessions } = await life.file();
        const dues = remindersAfter(sessions, last).map(({ due }) => +due);
        return dues.length > 0 ? new Date(Math.min(...dues)) : undefined;
      };
      await life.advance(to, stops, async () => {
        await note();
        last = life.now();
      });
    },
    expectAllSent: () => {
      const sent = [...life.table.mails.values()]
        .filter(({ kind, state }) => isReminder(kind) && state === 'sent')
        .map(({ kind, about }) => `${kind} ${about.id} ${about.version}`);
      expect(sent.sort()).toEqual([...expected].sort());
    },
  };
}
