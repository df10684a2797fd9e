import { describe, expect, test } from 'vitest';
import { bookedDay } from '../../../domain/course/booked-day.ts';
import { dayRef, parseDayRef } from '../../../domain/course/digest.ts';
import type { Session } from '../../../domain/course/course.ts';
import type { AddressFault } from '../../../domain/mail/address-fault.ts';
import type { MailRow } from '../../../domain/mail/mail.ts';
import { aCourseFile, sessionOf } from '../../support/course.ts';
import { NOON } from '../../support/intake-record.ts';

const file = aCourseFile();
const first = sessionOf(file, 1);
const { date } = first.start;
const reminder = (row: Partial<MailRow>): MailRow => {
  const [planned] = file.reminders;
  if (!planned) throw new Error('There is no reminder');
  return { ...planned, ...row };
};

function theDay({
  session = first,
  mails = [],
  name = 'Ana Ruiz',
  addressFault,
}: {
  session?: Session;
  mails?: readonly MailRow[];
  name?: string;
  addressFault?: AddressFault;
}) {
  const { course } = file;
  const clients = new Map([[course.clientId, { name, addressFault }]]);
  return bookedDay({ date, sessions: [session], courses: [{ course, mails }], clients });
}

const why = (day: ReturnType<typeof theDay>) => day.notReminded.map((each) => each.why);

test('a session of today says whose mail does not arrive', () => {
  const fails = (day: ReturnType<typeof theDay>) => day.sessions.map((each) => each.mailFails);
  const today = { ...first, start: { ...first.start, date } };
  const addressFault = { why: 'bounced', at: first.startsAt } as const;
  expect(fails(theDay({ session: today }))).toEqual([undefined]);
  expect(fails(theDay({ session: today, addressFault }))).toEqual([true]);
});

describe('a session nobody was reminded of', () => {
  test('is one that no reminder was planned for, because it was booked too late', () => {
    expect(why(theDay({}))).toEqual(['none-planned']);
  });

  test('may be on one of the days after, and is no session of today', () => {
    const tomorrow = { ...first, start: { ...first.start, date: '2026-12-09' } };
    expect(theDay({ session: tomorrow }).sessions).toEqual([]);
    expect(theDay({ session: tomorrow }).notReminded).toMatchObject([{ session: tomorrow }]);
  });

  test('is not told by a mail that is no reminder, or that reminds of another session', () => {
    const sent = reminder({ state: 'sent', feedback: 'delivered' });
    expect(why(theDay({ mails: [sent] }))).toEqual([]);
    const changed = { ...sent, kind: 'session-changed' } as const;
    const ofAnother = { ...sent, about: { ...sent.about, id: `${sent.about.id.slice(0, -2)}02` } };
    expect(why(theDay({ mails: [changed, ofAnother] }))).toEqual(['none-planned']);
  });

  test.for(['bounced', 'complained', 'rejected'] as const)(
    'is one whose reminder was sent and %s',
    (feedback) => {
      expect(why(theDay({ mails: [reminder({ state: 'sent', feedback })] }))).toEqual([feedback]);
    },
  );

  test('is none while its first reminder is still to come', () => {
    expect(why(theDay({ mails: [reminder({ state: 'pending' })] }))).toEqual([]);
  });

  test('is told by its latest reminder that has come to an end', () => {
    const week = reminder({ state: 'sent', feedback: 'delivered' });
    const due = new Date(week.due.getTime() + 1);
    const later = reminder({ kind: 'reminder-72h', due, state: 'dead', reason: 'no-word' });
    expect(why(theDay({ mails: [later, week] }))).toEqual(['no-word']);
    const sent = { ...later, state: 'sent', reason: undefined } as const;
    const missed = { ...week, state: 'missed', feedback: 'none', reason: 'too-late' } as const;
    expect(why(theDay({ mails: [sent, missed] }))).toEqual([]);
  });

  test('is not told by a reminder of an older start, or one in whose place another came', () => {
    const older = { ...first, startVersion: 2 };
    const mail = reminder({ state: 'failed', reason: 'message-rejected' });
    expect(why(theDay({ session: older, mails: [mail] }))).toEqual(['none-planned']);
    const replaced = reminder({ state: 'dropped', reason: 'changed' });
    const waiting = reminder({ kind: 'reminder-72h' });
    expect(why(theDay({ mails: [replaced, waiting] }))).toEqual([]);
  });

  test('is none that was called off', () => {
    expect(why(theDay({ session: { ...first, state: 'cancelled' } }))).toEqual([]);
  });
});

describe('a mail that ended badly', () => {
  test.for([
    [{ state: 'failed' }, true],
    [{ state: 'dead' }, true],
    [{ state: 'missed' }, true],
    [{ state: 'sent', feedback: 'complained' }, true],
    [{ state: 'sent', feedback: 'rejected' }, true],
    [{ state: 'sent', feedback: 'delayed' }, false],
    [{ state: 'dropped', reason: 'reminders-off' }, false],
    [{ state: 'pending' }, false],
  ] as const)('%o: %s', ([row, isBad]) => {
    const finishedAt = new Date(`${date}T12:00:00Z`);
    const mail = reminder({ ...row, finishedAt });
    expect(theDay({ mails: [mail] }).failed).toEqual(isBad ? [{ mail, initials: 'AR' }] : []);
  });

  test('counts from the beginning of the day before yesterday by the clock of the practice', () => {
    const ended = (at: string) => reminder({ state: 'failed', finishedAt: new Date(at) });
    const [before, after] = [ended('2026-12-06T04:59:00Z'), ended('2026-12-06T05:00:00Z')];
    expect(theDay({ mails: [before, after] }).failed.map(({ mail }) => mail)).toEqual([after]);
  });

  test('that never ended by a date of its own counts from when it was planned', () => {
    const mail = reminder({ state: 'sent', feedback: 'bounced', createdAt: NOON });
    expect(theDay({ mails: [mail] }).failed).toEqual([]);
  });
});

test('a client who is not among those read is shown without initials', () => {
  const day = bookedDay({ date, sessions: [first], courses: [], clients: new Map() });
  expect(day.sessions).toEqual([{ session: first, initials: '' }]);
  expect(day.notReminded).toEqual([{ session: first, initials: '', why: 'none-planned' }]);
});

test.for([
  ['Ana Ruiz', 'AR'],
  ['  ana   maría de la   cruz ', 'AC'],
  ['Łucja', 'Ł'],
  ['李 小龙', '李小'],
  ['', ''],
] as const)('of %s it says %s', ([name, initials]) => {
  expect(theDay({ name }).sessions).toEqual([{ session: first, initials }]);
});

test('a day is named by one word, and found again by it, whatever the counselor is called', () => {
  for (const counselorId of ['sub-counselor', '0f6d3a52-7c1e-4e0b-8a34-2b1c9d8e7f60']) {
    expect(parseDayRef(dayRef(counselorId, date))).toEqual({ counselorId, date });
  }
});
