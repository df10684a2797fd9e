import { describe, expect, test } from 'vitest';
import { aBookedCourse } from '../../support/booked-course.ts';
import { aDispatcher } from '../../support/dispatching.ts';
import { scriptedMailer } from '../../support/mail.ts';
import {
  aVisit,
  aVisitor,
  comeTo,
  doneByClient,
  heldBy,
  onPage,
  pageOf,
  plannedMails,
  THIRD,
  THIRD_OFF,
  type Visitor,
} from '../../support/visiting.ts';

const jobs = ({ table }: Visitor) => [...table.jobs.values()];

describe('confirming', () => {
  test('is written once, and the page says so each time', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const first = await desk.post(token, 'confirm', THIRD);
    desk.clock.pass(10);
    const again = await desk.post(token, 'confirm', THIRD);

    expect(onPage(first, 3)).toMatchObject({ confirmed: true, may: { confirm: false } });
    expect(onPage(again, 3)).toEqual(onPage(first, 3));
    expect(doneByClient(desk)).toEqual(['confirmed']);
  });

  test('is possible until the appointment begins, and not after', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    comeTo(desk, 3, 1);
    expect(await desk.post(token, 'confirm', THIRD)).toMatchObject({ statusCode: 200 });

    const late = await aVisitor();
    comeTo(late, 3, 0);
    expect(await late.post(late.linkTo(3), 'confirm', THIRD)).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/too-late' },
    });
  });

  test('any appointment is possible by the link of the whole course', async () => {
    const desk = await aVisitor();
    const answer = await desk.post(desk.linkToAll(), 'confirm', { session: 7, version: 1 });

    expect(onPage(answer, 7).confirmed).toBe(true);
    expect(pageOf(answer).appointments).toHaveLength(12);
  });
});

describe('cancelling', () => {
  test('holds the time, tells nobody yet, and says until when it can be undone', async () => {
    const desk = await aVisitor();
    const held = heldBy(desk, 3);
    const answer = await desk.post(desk.linkTo(3), 'cancel', THIRD);

    expect(onPage(answer, 3)).toMatchObject({
      state: 'cancelled',
      undoUntil: '2026-12-01T17:15:00.000Z',
      may: { undo: true, cancel: false, move: false, confirm: false },
    });
    expect(heldBy(desk, 3)).toEqual(held);
    expect(plannedMails(desk, 'session-cancelled')).toEqual([]);
  });

  test('twice, ten seconds apart, is one cancellation and the same page', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const first = await desk.post(token, 'cancel', THIRD);
    desk.clock.pass(10);
    const again = await desk.post(token, 'cancel', THIRD);

    expect(onPage(again, 3)).toEqual(onPage(first, 3));
    expect(jobs(desk)).toHaveLength(1);
    expect(doneByClient(desk)).toEqual(['cancelled']);
  });

  test('many times at once is one cancellation, one mail, and the same page for all', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => desk.post(token, 'cancel', THIRD)),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(200);
    expect(doneByClient(desk)).toEqual(['cancelled']);

    const mailer = scriptedMailer();
    const { sweep } = aDispatcher({ ...desk, mailer });
    desk.clock.pass(15 * 60);
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await sweep();
    const told = mailer.sent.filter(({ tags }) => tags.mailId.startsWith('session-cancelled'));
    expect(told).toHaveLength(1);
  });

  test('is repeated with the same page after its end, too', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    await desk.post(token, 'cancel', THIRD);
    desk.clock.pass(15 * 60);
    await aDispatcher({ ...desk, mailer: scriptedMailer() }).sweep();

    const answer = await desk.post(token, 'cancel', THIRD);
    expect(answer.statusCode).toBe(200);
    expect(onPage(answer, 3)).toMatchObject({ state: 'cancelled', may: { undo: false } });
    expect(plannedMails(desk, 'session-cancelled')).toHaveLength(1);
  });

  test('within the notice of the practice is refused with the number to call', async () => {
    const desk = await aVisitor();
    comeTo(desk, 3, 86_399);
    const answer = await desk.post(desk.linkTo(3), 'cancel', THIRD);

    expect(answer).toMatchObject({
      statusCode: 409,
      json: {
        type: '/problems/too-late',
        detail: expect.stringContaining('770-555-0100') as unknown,
      },
    });
    expect(desk.session(3).state).toBe('booked');
  });

  test('the last appointment is done by telephone alone', async () => {
    const desk = await aVisitor();
    const answer = await desk.post(desk.linkTo(12), 'cancel', { session: 12, version: 1 });

    expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/last-session' } });
    expect(desk.session(12).state).toBe('booked');
  });
});

describe('undoing a cancellation', () => {
  const undoneAfter = async (minutes: number) => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const held = heldBy(desk, 3);
    await desk.post(token, 'cancel', THIRD);
    desk.clock.pass(minutes * 60);
    const answer = await desk.post(token, 'undo', THIRD_OFF);
    return { desk, token, held, answer };
  };

  test('after 14 minutes brings the appointment back to its own time, with its reminder', async () => {
    const { desk, held, answer } = await undoneAfter(14);

    expect(onPage(answer, 3)).toMatchObject({ state: 'booked', undoUntil: null });
    expect(heldBy(desk, 3)).toEqual(held);
    expect(jobs(desk)).toMatchObject([{ state: 'done' }]);
    expect(desk.mails.row(desk.session(3).reminder ?? '').state).toBe('pending');
  });

  test.for([15, 16])(
    'after %i minutes is refused, whether the job has run by then or not',
    async (minutes) => {
      const { desk, token, answer } = await undoneAfter(minutes);
      expect(answer).toMatchObject({ statusCode: 409, json: { type: '/problems/undo-over' } });

      await aDispatcher({ ...desk, mailer: scriptedMailer() }).sweep();
      expect(await desk.post(token, 'undo', THIRD_OFF)).toMatchObject({
        statusCode: 409,
        json: { type: '/problems/undo-over' },
      });
      expect(desk.session(3).state).toBe('cancelled');
      expect(heldBy(desk, 3)).toEqual([]);
    },
  );

  test('is repeated with the same page, and changes nothing where nothing was cancelled', async () => {
    const { desk, token, answer } = await undoneAfter(5);
    const again = await desk.post(token, 'undo', THIRD_OFF);

    expect(again.body).toBe(answer.body);
    expect(doneByClient(desk)).toEqual(['cancelled', 'undone']);
  });

  test('and cancelling anew gives a quarter of an hour of its own', async () => {
    const { desk, token } = await undoneAfter(14);
    const answer = await desk.post(token, 'cancel', { session: 3, version: 3 });

    expect(onPage(answer, 3).undoUntil).toBe('2026-12-01T17:29:00.000Z');
    desk.clock.pass(14 * 60);
    expect(await desk.post(token, 'undo', { session: 3, version: 4 })).toMatchObject({
      statusCode: 200,
    });
    expect(desk.session(3).state).toBe('booked');
  });

  test('stays undone when the request to cancel arrives once more, and says that it has changed', async () => {
    const { desk, token } = await undoneAfter(2);
    const before = desk.everything();
    expect(await desk.post(token, 'cancel', THIRD)).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/appointment-changed' },
    });
    expect(desk.everything()).toEqual(before);
  });

  test('onto a day on which the counselor is away by now is refused, with the number to call', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    await desk.post(token, 'cancel', THIRD);
    const { counselorId, start } = desk.session(3);
    const counselor = await desk.counselors.find(counselorId);
    if (!counselor) throw new Error('The counselor is not there');
    const daysOff = [{ from: start.date, to: start.date, kind: 'leave' as const }];
    desk.table.counselors.set(counselorId, {
      ...{ ...counselor, version: counselor.version + 1 },
      hours: { ...counselor.hours, daysOff },
    });
    const before = desk.everything();

    const answer = await desk.post(token, 'undo', THIRD_OFF);
    expect(answer).toMatchObject({
      statusCode: 409,
      json: {
        type: '/problems/time-gone',
        detail: expect.stringContaining('770-555-0100') as unknown,
      },
    });
    expect(desk.everything()).toEqual(before);
    expect(onPage(await desk.see(token), 3).may.undo).toBe(false);
  });

  test('that meets a day off being entered is decided again, and never wins over it', async () => {
    const booked = await aBookedCourse();
    const { counselors, courses, table } = booked;
    let isFirst = true;
    const write: typeof courses.write = async (writes) => {
      if (writes.audit.action === 'undone' && isFirst) {
        isFirst = false;
        const seen = await counselors.find(booked.session(3).counselorId);
        if (!seen) throw new Error('The counselor is not there');
        const daysOff = [{ from: '2026-12-01', to: '2027-12-31', kind: 'leave' as const }];
        const away = { ...seen, version: seen.version + 1, hours: { ...seen.hours, daysOff } };
        table.counselors.set(seen.id, away);
      }
      return courses.write(writes);
    };
    const desk = aVisit(booked, { ports: { ...booked, courses: { ...courses, write } } });
    const token = desk.linkTo(3);
    await desk.post(token, 'cancel', THIRD);
    expect(await desk.post(token, 'undo', THIRD_OFF)).toMatchObject({
      json: { type: '/problems/time-gone' },
    });
    expect(booked.session(3).state).toBe('cancelled');
  });
});
