import { describe, expect, test } from 'vitest';
import { resolveWallTime } from '../../../domain/calendar/local-time.ts';
import type { Session } from '../../../domain/course/course.ts';
import { heldForQuiet, instead, nextReminder } from '../../../domain/mail/reminders.ts';
import { aCourseFile, aPlan, COURSE_ID, RULES, sessionOf } from '../../support/course.ts';

const { quietHours } = RULES.appointments;
const NEVER_QUIET = { from: '00:00', to: '00:00' };
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** A session at this time by New York's clock, the only one of its course unless told otherwise. */
function aSession(date: string, time: string, overrides: Partial<Session> = {}): Session {
  const resolved = resolveWallTime({ date, time }, 'America/New_York');
  if (resolved.kind !== 'instant') throw new Error('This test needs a time that exists once');
  const startsAt = resolved.at;
  const endsAt = new Date(startsAt.getTime() + 50 * 60_000);
  const base = sessionOf(aCourseFile(), 1);
  return { ...base, start: { date, time }, startsAt, endsAt, reminder: undefined, ...overrides };
}

/** Every reminder of a session from the first on, as the end of each brings the next. */
function chainOf(session: Session, sessions = [session], now = LONG_AGO, quiet = quietHours) {
  const asked = { sessions, quietHours: quiet, now };
  const rows = [nextReminder({ ...asked, session })];
  for (let last = rows[0]; last; last = rows.at(-1)) {
    const reminded = { ...session, reminder: last.id };
    const after = last.kind as 'reminder-7d';
    rows.push(nextReminder({ ...asked, session: reminded, after }));
  }
  return rows.filter((row) => row !== undefined);
}
const dueByKind = (rows: ReturnType<typeof chainOf>) =>
  Object.fromEntries(rows.map(({ kind, due }) => [kind, due.toISOString()]));

describe('the reminders of a session', () => {
  test('of the first are a week, 72 hours and 24 hours before it, at the same time on the wall', () => {
    expect(dueByKind(chainOf(aSession('2026-12-08', '18:00')))).toEqual({
      'reminder-7d': '2026-12-01T23:00:00.000Z',
      'reminder-72h': '2026-12-05T23:00:00.000Z',
      'reminder-24h': '2026-12-07T23:00:00.000Z',
    });
  });

  test.for([
    ['a week after another', '2026-12-01', {}, ['reminder-72h', 'reminder-24h']],
    ['13 days after another', '2026-11-25', {}, ['reminder-72h', 'reminder-24h']],
    ['14 days after another', '2026-11-24', {}, ['reminder-7d', 'reminder-72h', 'reminder-24h']],
    [
      'a week after one that was missed',
      '2026-12-01',
      { state: 'missed' },
      ['reminder-7d', 'reminder-72h', 'reminder-24h'],
    ],
    [
      'after a single one that was called off',
      '2026-12-01',
      { state: 'cancelled' },
      ['reminder-7d', 'reminder-72h', 'reminder-24h'],
    ],
    [
      'after one whose cancellation can be undone',
      '2026-12-01',
      { state: 'cancelled', undo: { until: LONG_AGO, jobId: 'job' } },
      ['reminder-72h', 'reminder-24h'],
    ],
  ] as const)('%s are these', ([, date, overrides, kinds]) => {
    const before = aSession(date, '18:00', { number: 1, ...overrides });
    const session = aSession('2026-12-08', '18:00', { number: 2 });
    expect(chainOf(session, [before, session]).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('ask what was last before it by time, whatever the numbers', () => {
    const missed = aSession('2026-11-27', '18:00', { number: 1, state: 'missed' });
    const madeUp = aSession('2026-12-03', '18:00', { number: 13, state: 'attended' });
    const session = aSession('2026-12-08', '18:00', { number: 2 });
    const kinds = chainOf(session, [missed, session, madeUp]).map(({ kind }) => kind);
    expect(kinds).toEqual(['reminder-72h', 'reminder-24h']);
  });

  test('that are past when it is booked are skipped', () => {
    const session = aSession('2026-12-08', '18:00');
    const first = (now: string) =>
      nextReminder({ session, sessions: [session], quietHours, now: new Date(now) })?.kind;
    expect(first('2026-12-01T22:59:59Z')).toBe('reminder-7d');
    expect(first('2026-12-01T23:00:00Z')).toBe('reminder-72h');
    expect(first('2026-12-05T23:00:00Z')).toBe('reminder-24h');
    expect(first('2026-12-07T23:00:00Z')).toBeUndefined();
  });

  test('go on one after the other when the dispatcher is late, so that each is sent or recorded', () => {
    const session = { ...aSession('2026-12-08', '18:00'), reminder: `reminder-7d_x_1` };
    const late = new Date('2026-12-08T12:00:00Z');
    const asked = { session, sessions: [session], quietHours, now: late };
    const next = nextReminder({ ...asked, after: 'reminder-7d' });
    expect(next).toMatchObject({ kind: 'reminder-72h', due: new Date('2026-12-05T23:00:00Z') });
  });

  test('that follow late are planned as of their time, and no other ahead of its plan', () => {
    const session = { ...aSession('2026-12-08', '18:00'), reminder: `reminder-7d_x_1` };
    const plannedAt = (now: Date) =>
      nextReminder({ session, sessions: [session], quietHours, now, after: 'reminder-7d' })
        ?.createdAt;
    expect(plannedAt(new Date('2026-12-08T12:00:00Z'))).toEqual(new Date('2026-12-05T23:00:00Z'));
    expect(plannedAt(new Date('2026-12-02T12:00:00Z'))).toEqual(new Date('2026-12-02T12:00:00Z'));
  });

  test('are worth sending until the next one, and the last until an hour before the start', () => {
    const [week, three, one] = chainOf(aSession('2026-12-08', '18:00'));
    expect(week?.usefulUntil).toEqual(three?.due);
    expect(three?.usefulUntil).toEqual(one?.due);
    expect(one?.usefulUntil).toEqual(new Date('2026-12-08T22:00:00Z'));
  });

  test('speak of the start they were planned for', () => {
    const [row] = chainOf(aSession('2026-12-08', '18:00', { startVersion: 3 }));
    expect(row).toMatchObject({
      id: `reminder-7d_${COURSE_ID}-01_3`,
      about: { record: 'session', id: `${COURSE_ID}-01`, version: 3 },
      state: 'pending',
      attempts: 0,
    });
  });
});

describe('the clock of reminders', () => {
  const dayBefore = (date: string, time: string, quiet = quietHours) =>
    chainOf(aSession(date, time), undefined, LONG_AGO, quiet).at(-1)?.due.toISOString();

  test.for([
    ['on the Sunday of the spring change', '2027-03-14', '2027-03-13T23:00:00.000Z'],
    ['on the Sunday of the autumn change', '2026-11-01', '2026-10-31T22:00:00.000Z'],
    ['on the Monday after the spring change', '2027-03-15', '2027-03-14T22:00:00.000Z'],
  ] as const)('a session at six in the evening %s is reminded of at six', ([, date, due]) => {
    expect(dayBefore(date, '18:00')).toBe(due);
  });

  test.for([
    // Tuesday at seven: Monday at seven is quiet, so it is Sunday evening.
    ['07:00', '2026-12-07T01:00:00.000Z'],
    ['07:45', '2026-12-07T01:00:00.000Z'],
    ['08:00', '2026-12-07T13:00:00.000Z'],
    ['20:00', '2026-12-08T01:00:00.000Z'],
    ['20:30', '2026-12-08T01:00:00.000Z'],
    ['23:45', '2026-12-08T01:00:00.000Z'],
  ] as const)('a session at %s is reminded of out of the quiet hours', ([time, due]) => {
    expect(dayBefore('2026-12-08', time)).toBe(due);
  });

  test('leaves the hours of a practice that is quiet after midnight alone', () => {
    const nights = { from: '00:00', to: '08:00' };
    expect(dayBefore('2026-12-08', '23:45', nights)).toBe('2026-12-08T04:45:00.000Z');
    expect(dayBefore('2026-12-08', '07:00', nights)).toBe('2026-12-07T05:00:00.000Z');
  });

  test('moves a reminder out of the hour that the clock skips to the hour before', () => {
    expect(dayBefore('2027-03-15', '02:30', NEVER_QUIET)).toBe('2027-03-14T06:30:00.000Z');
  });

  test('takes the first of the two times that the clock shows', () => {
    expect(dayBefore('2026-11-02', '01:30', NEVER_QUIET)).toBe('2026-11-01T05:30:00.000Z');
  });
});

describe('a reminder that comes late', () => {
  const held = (start: string, now: string, quiet = quietHours) => {
    const session = aSession('2026-12-08', start);
    const asked = { session, sessions: [session], quietHours: quiet };
    const row = chainOf(session).at(-1);
    if (row?.kind !== 'reminder-24h') throw new Error('The last is the one of the day before');
    const until = heldForQuiet({ ...row, kind: row.kind }, { ...asked, now: new Date(now) });
    return until?.toISOString();
  };

  test.for([
    ['in the evening', '2026-12-08T01:31:00Z'],
    ['after midnight', '2026-12-08T06:00:00Z'],
    ['a minute before the quiet is over', '2026-12-08T12:59:00Z'],
  ] as const)('%s waits until the quiet hours are over', ([, now]) => {
    expect(held('10:00', now)).toBe('2026-12-08T13:00:00.000Z');
  });

  test.for([
    ['by day', '10:00', '2026-12-07T20:00:00Z'],
    ['once the quiet hours are over', '10:00', '2026-12-08T13:00:00Z'],
    ['at night for a morning that begins with it', '08:30', '2026-12-08T03:00:00Z'],
    ['no more than half an hour after its time in the evening', '20:00', '2026-12-08T01:30:00Z'],
  ] as const)('%s goes out at once', ([, start, now]) => {
    expect(held(start, now)).toBeUndefined();
  });

  test('waits for the end of quiet hours that begin after midnight', () => {
    const nights = { from: '00:00', to: '08:00' };
    expect(held('10:00', '2026-12-08T06:00:00Z', nights)).toBe('2026-12-08T13:00:00.000Z');
    expect(held('10:00', '2026-12-08T04:00:00Z', nights)).toBeUndefined();
  });
});

describe('a reminder that waits', () => {
  const before = aSession('2026-11-27', '18:00', { number: 1 });
  const session = aSession('2026-12-08', '18:00', { number: 2 });
  const now = new Date('2026-11-28T12:00:00Z');
  const asked = { session, sessions: [before, session], quietHours, now };
  const missed = { ...before, state: 'missed' } as const;
  const row = chainOf(session, [before, session])[0];
  if (!row) throw new Error('A session without a reminder');

  test('gives way to the one a week before when the session before was missed', () => {
    const other = instead(row, { ...asked, sessions: [missed, session] });
    expect(other?.kind).toBe('reminder-7d');
    expect(other?.id).not.toBe(`reminder-7d_${COURSE_ID}-02_1`);
  });

  test('stays while nothing before it changes, or when that week is past', () => {
    expect(instead(row, asked)).toBeUndefined();
    const late = new Date('2026-12-02T12:00:00Z');
    expect(instead(row, { ...asked, sessions: [missed, session], now: late })).toBeUndefined();
  });

  test('stays when it is due already and waits for the dispatcher alone', () => {
    expect(row.kind).toBe('reminder-72h');
    const due = row.due;
    const sessions = [missed, session];
    expect(instead(row, { ...asked, sessions, now: due })).toBeUndefined();
    const later = new Date(due.getTime() + 3_600_000);
    expect(instead(row, { ...asked, sessions, now: later })).toBeUndefined();
  });

  test.for(['claimed', 'unknown', 'sent'] as const)('stays when it is %s', (state) => {
    const held = { ...row, state };
    expect(instead(held, { ...asked, sessions: [missed, session] })).toBeUndefined();
  });

  test('is followed by reminders with ids of their own each time it is replaced', () => {
    const week = instead(row, { ...asked, sessions: [missed, session] });
    const back = week && instead(week, asked);
    const again = back && instead(back, { ...asked, sessions: [missed, session] });
    const next =
      again &&
      nextReminder({
        ...asked,
        session: { ...session, reminder: again.id },
        after: 'reminder-7d',
      });
    const ids = [row, week, back, again, next].map((each) => each?.id);
    expect(new Set(ids).size).toBe(5);
    expect(next).toMatchObject({ kind: 'reminder-72h', about: { version: 1 } });
    for (const id of ids) expect(id).toMatch(/^reminder-(7d|72h)_[\w-]+$/);
  });

  test('belongs to a plan of weekly sessions, of which only the first has a week of warning', () => {
    const kinds = aCourseFile({ plan: aPlan() }).reminders.map(({ kind }) => kind);
    expect(kinds).toEqual(['reminder-7d', ...Array<string>(11).fill('reminder-72h')]);
  });
});
