import { expect, test } from 'vitest';
import { sessionRef } from '../../../domain/course/course.ts';
import { hashOfToken, newToken } from '../../../functions/shared/link-token.ts';
import { makeVisit } from '../../../functions/visit/visit.handler.ts';
import { aBookedCourseIn, busyOf, fileOf } from '../../adapters/suite/a-booked-course.ts';
import { dynamoPorts } from '../../adapters/suite/course-ports.ts';
import { onEveryEngine } from '../../adapters/suite/on-every-engine.ts';
import { sessionOf } from '../../support/course.ts';
import { aClock, aDispatcher } from '../../support/dispatching.ts';
import { behindGateway } from '../../support/http-event.ts';
import { after, NOON, scriptedMailer } from '../../support/mail.ts';
import { aGuard } from '../../support/the-form.ts';
import { aPractice } from '../../support/practice.ts';
import { onPage } from '../../support/visiting.ts';

onEveryEngine((table) => {
  /** Everything on one real table but the mail service and the clock. */
  async function aDesk() {
    const ports = dynamoPorts(table());
    const { file, counselor } = await aBookedCourseIn(ports);
    const [mailer, clock] = [scriptedMailer(), aClock(after(NOON, 60))];
    const sweepers = ['one', 'two', 'three'].map((name) =>
      aDispatcher({ ...ports, mailer, clock, newToken, name: `${name}-${file.course.id}` }),
    );
    const { ask } = behindGateway(
      makeVisit({
        ...{ ...ports, hashOfToken, newToken, practice: aPractice(), now: clock.now },
        intakes: ports.desk,
        guard: aGuard(),
        webAddress: 'https://intake.harbor-lane.example',
        newId: () => newToken().hash,
      }),
    );
    const mailsOf = (kind: string) =>
      mailer.sent.filter(
        ({ tags }) => tags.mailId.startsWith(`${kind}_`) && tags.mailId.includes(file.course.id),
      );
    return {
      ...{ clock, mailsOf },
      ref: (number: number) => sessionRef({ courseId: file.course.id, number }),
      session: async (number: number) => sessionOf(await fileOf(ports, file.course.id), number),
      busy: () => busyOf(ports, counselor),
      sweepAll: () => Promise.all(sweepers.map(({ sweep }) => sweep())),
      /** The token of the link in the first mail of this kind. */
      linkIn: (kind: string) =>
        /visit#([\w-]{43})\b/.exec(mailsOf(kind)[0]?.letter.text ?? '')?.[1] ?? 'none',
      post: (token: string, action: string, version: number) =>
        ask({
          route: `POST /api/visit/${action}`,
          headers: { authorization: `Bearer ${token}` },
          json: { session: 2, version },
        }),
    };
  }

  test('many clicks at once are one cancellation; it can be undone, and comes to its end once', async () => {
    const desk = await aDesk();
    await desk.sweepAll();
    expect(desk.mailsOf('course-booked')).toHaveLength(1);
    const token = desk.linkIn('course-booked');
    const held = await desk.busy();

    const clicks = await Promise.all([1, 2, 3].map(() => desk.post(token, 'cancel', 1)));
    for (const click of clicks) {
      expect(onPage(click, 2)).toMatchObject({ state: 'cancelled', may: { undo: true } });
    }
    desk.clock.pass(14 * 60);
    expect(onPage(await desk.post(token, 'undo', 2), 2).state).toBe('booked');
    expect(await desk.busy()).toEqual(held);

    await desk.post(token, 'cancel', 3);
    desk.clock.pass(15 * 60);
    expect(await desk.post(token, 'undo', 4)).toMatchObject({ statusCode: 409 });
    await desk.sweepAll();
    await desk.sweepAll();
    expect(desk.mailsOf('session-cancelled')).toHaveLength(1);
    expect(desk.mailsOf('client-changed')).toHaveLength(1);
    expect((await desk.busy()).length).toBeLessThan(held.length);
    expect((await desk.session(2)).reminder).toBeUndefined();
  });

  test('three sweeps at a time send each reminder once, and the next follows in the same write', async () => {
    const desk = await aDesk();
    const { startsAt } = await desk.session(1);
    for (const hours of [168, 72, 24]) {
      desk.clock.pass((startsAt.getTime() - desk.clock.now().getTime()) / 1000 - hours * 3600);
      await desk.sweepAll();
      await desk.sweepAll();
    }
    const sent = ['7d', '72h', '24h'].flatMap((kind) => desk.mailsOf(`reminder-${kind}`));

    expect(sent.map(({ tags }) => tags.mailId)).toEqual([
      `reminder-7d_${desk.ref(1)}_1`,
      `reminder-72h_${desk.ref(1)}_1`,
      `reminder-24h_${desk.ref(1)}_1`,
    ]);
    expect((await desk.session(1)).reminder).toBeUndefined();
  });
});
