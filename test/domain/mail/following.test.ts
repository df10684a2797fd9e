import { describe, expect, test } from 'vitest';
import { sessionRef, type Session } from '../../../domain/course/course.ts';
import { endsReminder, followingOf } from '../../../domain/mail/following.ts';
import { MAIL_STATES, isFinal, type MailRow } from '../../../domain/mail/mail.ts';
import { claimed, dropped, faulted, leftUnknown, settled } from '../../../domain/mail/moves.ts';
import { courseAtSending } from '../../support/at-sending.ts';
import { aBookedCourse } from '../../support/booked-course.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aMail, anIntakeAtSending, NOON } from '../../support/mail.ts';

const QUIET = { from: '20:00', to: '08:00' };
const booked = await aBookedCourse();
const third = booked.session(3);
const reminder = booked.mails.row(third.reminder ?? '');

const ended = (state: MailRow['state']): MailRow => ({ ...reminder, state, finishedAt: NOON });
async function following(row: MailRow, changes: Partial<Session> = {}) {
  const record = await courseAtSending(booked, { sessions: [{ ...third, ...changes }] });
  return followingOf(row, record, QUIET, NOON);
}
const session = { courseId: COURSE_ID, number: 3 };

describe('the end of a reminder', () => {
  test.for(MAIL_STATES.filter(isFinal))('when it is %s, brings the next', async (state) => {
    expect(endsReminder(reminder, ended(state))).toBe(true);
    expect(await following(ended(state))).toMatchObject({
      session,
      next: {
        id: `reminder-24h_${sessionRef(third)}_1`,
        kind: 'reminder-24h',
        state: 'pending',
        due: new Date('2026-12-28T15:00:00Z'),
      },
    });
  });

  test('of the last one leaves the appointment without any', async () => {
    const last = { ...ended('sent'), id: 'last', kind: 'reminder-24h' } as const;
    const after = await following(last, { reminder: 'last' });

    expect(after).toEqual({ session, next: undefined });
  });

  test('brings none to an appointment that is off', async () => {
    expect(await following(ended('dropped'), { state: 'cancelled' })).toEqual({
      session,
      next: undefined,
    });
  });

  test('brings the next though the client may still take a cancellation back', async () => {
    const undo = { until: NOON, jobId: 'job' };
    const after = await following(ended('missed'), { state: 'cancelled', undo });

    expect(after?.next?.kind).toBe('reminder-24h');
  });

  test('brings nothing where the appointment goes by another row: whoever moved it has planned', async () => {
    expect(await following(ended('dropped'), { reminder: 'another' })).toBeUndefined();
    expect(await following(ended('dropped'), { reminder: undefined })).toBeUndefined();
  });

  test('brings nothing where the course is gone', () => {
    expect(followingOf(ended('sent'), undefined, QUIET, NOON)).toBeUndefined();
    expect(followingOf(ended('sent'), anIntakeAtSending(), QUIET, NOON)).toBeUndefined();
  });
});

describe('no end of a reminder', () => {
  const held = claimed(reminder, 'one', NOON);

  test.for([
    ['a claim', reminder, held],
    ['a doubt', held, leftUnknown(held, NOON)],
    ['a fault', held, faulted(held, NOON, 0)],
    [
      'what SES says of one that ended before',
      ended('sent'),
      { ...ended('sent'), feedback: 'bounced' },
    ],
  ] as const)('is %s', ([, before, after]) => {
    expect(endsReminder(before, after)).toBe(false);
  });

  test('is the end of another mail', () => {
    const mail = claimed(aMail(), 'one', NOON);
    const sent = settled(mail, { kind: 'accepted', messageId: 'ses' }, NOON, 0);

    expect(endsReminder(mail, sent)).toBe(false);
    expect(endsReminder(mail, dropped(mail, 'decided', NOON))).toBe(false);
  });
});
