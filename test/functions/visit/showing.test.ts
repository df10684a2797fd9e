import { describe, expect, test } from 'vitest';
import { LINK_PURPOSES } from '../../../domain/links/link.ts';
import { cancelSessions } from '../../../domain/course/cancel-sessions.ts';
import { VISIT_ROUTES } from '../../../functions/visit/visit.handler.ts';
import { ROUTES } from '../../../infra/service/routes.ts';
import { weeklyAtTen } from '../../support/booked-course.ts';
import { aForm } from '../../support/intake-form.ts';
import { after } from '../../support/mail.ts';
import { aVisitor, moveThird, onPage, pageOf } from '../../support/visiting.ts';

const MAY_ALL = { confirm: true, move: true, cancel: true, undo: false };
const MAY_NOTHING = { confirm: false, move: false, cancel: false, undo: false };

test('every route of visits that is deployed is answered, and no other', () => {
  const deployed = ROUTES.filter(({ fn }) => fn === 'visit');
  expect(VISIT_ROUTES.toSorted()).toEqual(
    deployed.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

describe('the link of one appointment', () => {
  test('shows that one by the clock of the practice, and nothing of the others', async () => {
    const desk = await aVisitor();
    const answer = await desk.see(desk.linkTo(3));

    expect(answer.statusCode).toBe(200);
    expect(pageOf(answer)).toEqual({
      now: '2026-12-01T17:00:00.000Z',
      language: 'en',
      timeZone: 'America/New_York',
      clientTimeZone: null,
      phone: '770-555-0100',
      noticeHours: 24,
      chosen: 3,
      changed: false,
      appointments: [
        {
          session: 3,
          version: 1,
          start: { date: '2026-12-29', time: '10:00' },
          startsAt: '2026-12-29T15:00:00.000Z',
          endsAt: '2026-12-29T15:50:00.000Z',
          state: 'booked',
          confirmed: false,
          undoUntil: null,
          may: MAY_ALL,
          place: null,
        },
      ],
      remindersOff: false,
      feed: false,
    });
  });

  test('says where only to clients who agreed to it', async () => {
    const form = aForm();
    const agreed = await aVisitor({
      form: { ...form, consents: { ...form.consents, details: true } },
      plan: weeklyAtTen({ place: { kind: 'video', link: 'https://meet.example.org/m' } }),
    });
    const answer = await agreed.see(agreed.linkTo(3));

    expect(onPage(answer, 3).place).toEqual({ kind: 'video', link: 'https://meet.example.org/m' });
  });

  test('opens the call to every client who is seen by video, whatever their mails may say', async () => {
    const plan = weeklyAtTen({ place: { kind: 'video', link: 'https://meet.example.org/m' } });
    const visitor = await aVisitor({ plan });
    const answer = await visitor.see(visitor.linkTo(3));

    expect(onPage(answer, 3).place).toEqual({ kind: 'video', link: 'https://meet.example.org/m' });
  });

  test('says what has become of an appointment that the practice called off', async () => {
    const desk = await aVisitor();
    await desk.change((change) => cancelSessions({ ...change, number: 3, scope: 'this' }));
    const answer = await desk.see(desk.linkTo(3));

    expect(onPage(answer, 3)).toMatchObject({ state: 'cancelled', may: MAY_NOTHING });
    expect(pageOf(answer).changed).toBe(false);
  });

  test('of an earlier start shows the present one, and may do nothing', async () => {
    const desk = await aVisitor();
    const old = desk.linkTo(3);
    await moveThird(desk);
    const answer = await desk.see(old);

    expect(pageOf(answer)).toMatchObject({ changed: true, chosen: 3 });
    expect(onPage(answer, 3)).toMatchObject({
      version: 2,
      start: { date: '2026-12-30', time: '11:00' },
      may: MAY_NOTHING,
    });
    expect(pageOf(await desk.see(desk.linkTo(3))).changed).toBe(false);
  });
});

describe('the link of a whole course', () => {
  test('shows every appointment by start, and the last can be called off by telephone alone', async () => {
    const desk = await aVisitor();
    await moveThird(desk);
    const { appointments, chosen, changed } = pageOf(await desk.see(desk.linkToAll()));

    expect(appointments).toHaveLength(12);
    expect(appointments.map(({ startsAt }) => startsAt)).toEqual(
      appointments.map(({ startsAt }) => startsAt).toSorted(),
    );
    expect([chosen, changed]).toEqual([null, false]);
    expect(appointments.at(-1)?.may).toEqual({ ...MAY_ALL, cancel: false });
  });
});

describe('the notice of the practice', () => {
  test('ends moving and calling off by link, and the page has the number to call', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    const { startsAt } = desk.session(3);
    const seenAt = async (moment: Date) => {
      desk.clock.pass((moment.getTime() - desk.clock.now().getTime()) / 1000);
      return desk.see(token);
    };

    expect(onPage(await seenAt(after(startsAt, -86_400)), 3).may).toEqual(MAY_ALL);
    const late = await seenAt(after(startsAt, -86_399));
    expect(onPage(late, 3).may).toEqual({ ...MAY_NOTHING, confirm: true });
    expect(pageOf(late).phone).toBe('770-555-0100');
    expect(onPage(await seenAt(startsAt), 3).may).toEqual(MAY_NOTHING);
  });
});

describe("the client's own zone", () => {
  const zoneShown = async (timeZone: string) => {
    const desk = await aVisitor({ form: { ...aForm(), timeZone } });
    return pageOf(await desk.see(desk.linkTo(3))).clientTimeZone;
  };
  test.for([
    ['America/Phoenix', 'America/Phoenix'],
    ['America/Detroit', null],
    ['Mars/Olympus', null],
  ] as const)('of a client in %s is shown as %s', async ([zone, shown]) => {
    expect(await zoneShown(zone)).toBe(shown);
  });
});

describe('looking', () => {
  const LOOKS = VISIT_ROUTES.filter((route) => route.startsWith('GET '));

  test.for(LOOKS.flatMap((route) => [route, route.replace('GET', 'HEAD')]))(
    '%s changes nothing, whatever link it is done with, and however often',
    async (route) => {
      const desk = await aVisitor();
      const tokens = [
        desk.linkTo(3),
        desk.linkToAll(),
        desk.linkTo(3, 7),
        ...LINK_PURPOSES.map((purpose) => desk.linkToClient(purpose)),
      ];
      const before = desk.everything();
      for (const token of [...tokens, ...tokens]) {
        const headers = { authorization: `Bearer ${token}` };
        await desk.ask({ route, path: { token }, headers, query: { session: '3' } });
      }

      expect(desk.everything()).toEqual(before);
      expect(onPage(await desk.see(tokens[0] ?? ''), 3).may).toEqual(MAY_ALL);
    },
  );

  test('is not written down anywhere with the token', async () => {
    const desk = await aVisitor();
    const token = desk.linkTo(3);
    await desk.see(token);
    await desk.readFeed(token);

    expect(JSON.stringify(desk.logged)).not.toContain(token);
    expect(desk.logged).toEqual([]);
  });
});
