import { describe, expect, test } from 'vitest';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import { cancelByClient, undoCancellation } from '../../../domain/course/client-visit.ts';
import { sessionRef } from '../../../domain/course/course.ts';
import { moveSessions } from '../../../domain/course/move-sessions.ts';
import { MAYA } from '../../support/booked-course.ts';
import { COURSE_ID } from '../../support/course.ts';
import { aBookedDesk, byClient, hoursBefore, remindersIn } from '../../support/course-desk.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { after } from '../../support/mail.ts';

const dies = () => new Promise<never>(() => {});

describe('a process that dies', () => {
  const due = async () => {
    const desk = await aBookedDesk();
    const ref = sessionRef(desk.session(3));
    await desk.passUntil(after(hoursBefore(desk.session(3).startsAt, 72), -60));
    desk.clock.pass(60);
    return { desk, ids: [`reminder-72h_${ref}_1`, `reminder-24h_${ref}_1`] as const };
  };
  const isAbout = (id: string) => (sent: string) => sent === id;

  test('between claim and sending loses nothing and repeats nothing, and the next follows', async () => {
    const { desk, ids } = await due();
    await desk.dyingSweep({ mailer: { send: dies } });
    expect(desk.mails.row(ids[0]).state).toBe('claimed');
    await desk.passUntil(desk.session(3).startsAt, 15);

    for (const id of ids) expect(desk.sentIds().filter(isAbout(id))).toHaveLength(1);
  });

  test('after sending repeats nothing when SES speaks, and its word brings the next', async () => {
    const { desk, ids } = await due();
    const send = async (...mail: Parameters<typeof desk.mailer.send>) => {
      await desk.mailer.send(...mail);
      return dies();
    };
    await desk.dyingSweep({ mailer: { send } });
    expect(desk.session(3).reminder).toBe(ids[0]);
    await desk.hear('Delivery', ids[0]);

    expect(desk.mails.row(ids[0])).toMatchObject({ state: 'sent', feedback: 'delivered' });
    expect(desk.session(3).reminder).toBe(ids[1]);
    await desk.passUntil(desk.session(3).startsAt);
    for (const id of ids) expect(desk.sentIds().filter(isAbout(id))).toHaveLength(1);
  });

  test('at its mark, that the reminder went out, has planned nothing halfway', async () => {
    const { desk, ids } = await due();
    const replace: typeof desk.mails.replace = (before, after, following) =>
      after.state === 'sent' ? dies() : desk.mails.replace(before, after, following);
    await desk.dyingSweep({ mails: { ...desk.mails, replace } });

    expect(desk.mails.row(ids[0]).state).toBe('claimed');
    expect(desk.session(3).reminder).toBe(ids[0]);
    expect(await desk.mails.find(ids[1])).toBeUndefined();
  });
});

describe('a change that comes between claim and sending', () => {
  const dueNow = async () => {
    const desk = await aBookedDesk();
    await desk.passUntil(after(hoursBefore(desk.session(3).startsAt, 24), -60));
    desk.clock.pass(60);
    desk.mailer.sent.length = 0;
    return desk;
  };
  /** Sweeps; `meanwhile` happens as soon as the claim is written. */
  const sweepWith = (desk: Awaited<ReturnType<typeof dueNow>>, meanwhile: () => Promise<void>) => {
    const claim: typeof desk.mails.claim = async (...claim) => {
      const answer = await desk.mails.claim(...claim);
      await meanwhile();
      return answer;
    };
    return aDispatcher({ ...desk, mails: { ...desk.mails, claim } }).sweep();
  };
  const reminder = `reminder-24h_${COURSE_ID}-03_1`;

  test('cancelled: no reminder goes out, then or ever', async () => {
    const desk = await dueNow();
    await sweepWith(desk, () =>
      desk.change(
        (change) => cancelSessions({ ...change, number: 3, scope: 'this' }),
        desk.clock.now(),
      ),
    );

    expect(desk.mailer.asked.map(({ tags }) => tags.mailId)).not.toContain(reminder);
    expect(desk.mails.row(reminder)).toMatchObject({ state: 'dropped', reason: 'cancelled' });
    await desk.passUntil(desk.session(4).startsAt);
    expect(desk.sentIds().filter((id) => id.includes('-03_') && id.startsWith('reminder'))).toEqual(
      [],
    );
  });

  test('moved: only the new time is reminded of', async () => {
    const desk = await dueNow();
    const to = { date: '2026-12-30', time: '11:00' };
    await sweepWith(desk, () =>
      desk.change(
        (change) =>
          moveSessions({
            ...{ ...change, number: 3, to, scope: 'this' },
            ...{ counselor: MAYA, busy: [] },
          }),
        desk.clock.now(),
      ),
    );

    expect(desk.mails.row(reminder)).toMatchObject({ state: 'dropped', reason: 'moved' });
    await desk.passUntil(desk.session(3).startsAt);
    const ofThird = remindersIn(desk.sentIds()).filter((id) => id.includes('-03_'));
    expect(ofThird).toEqual([`reminder-24h_${COURSE_ID}-03_2`]);
  });
});

describe('a reminder that falls due while a cancellation can be taken back', () => {
  const reminder = `reminder-72h_${COURSE_ID}-03_1`;
  const cancelledJustBefore = async () => {
    const desk = await aBookedDesk();
    await desk.passUntil(after(hoursBefore(desk.session(3).startsAt, 72), -600));
    await byClient(desk, cancelByClient);
    await desk.pass(12);
    return desk;
  };

  test('waits for the end of that time, and nothing has gone wrong', async () => {
    const desk = await cancelledJustBefore();

    expect(desk.mails.row(reminder)).toMatchObject({
      state: 'pending',
      faults: 0,
      due: desk.session(3).undo?.until,
    });
    expect(desk.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('goes out once the cancellation was taken back', async () => {
    const desk = await cancelledJustBefore();
    await byClient(desk, undoCancellation);
    await desk.pass(10);

    expect(desk.sentIds().filter((id) => id === reminder)).toHaveLength(1);
  });

  test('does not go out when it was not', async () => {
    const desk = await cancelledJustBefore();
    await desk.passUntil(desk.session(3).startsAt, 15);

    expect(desk.sentIds()).not.toContain(reminder);
    expect(desk.mails.row(reminder)).toMatchObject({ state: 'dropped', reason: 'cancelled' });
    expect(desk.session(3).reminder).toBeUndefined();
  });
});
