import { describe, expect, test } from 'vitest';
import { awayPreviewReply, awayReply } from '../../../schemas/away.ts';
import type { Offer } from '../../../domain/offer/offer.ts';
import { cellsOfOffer } from '../../../domain/offer/offer-writes.ts';
import { aCounselor, aPlan } from '../../support/course.ts';
import { cellKey, putIntake } from '../../support/memory-table.ts';
import { offered, waitlisted } from '../../support/offers.ts';
import {
  aBookRequest,
  accepted,
  AWAY,
  AWAY_PREVIEW,
  bookedDesk,
  booking,
  shown,
} from '../../support/staff-courses.ts';

const path = { id: 'sub-counselor' };
const SICK = { from: '2026-12-15', to: '2026-12-16', kind: 'leave' };

/** Ana on Tuesdays at six, Bo on Tuesdays at eight, Cy on Wednesdays at six: all with the same counselor. */
async function threeCourses() {
  const records = [accepted(), accepted({}, 'Bo'), accepted({}, 'Cy')] as const;
  const desk = await bookedDesk({ records });
  const book = async (at: 1 | 2, date: string, time: string) => {
    const plan = aPlan({ first: { date, time } });
    return shown(await booking(desk, aBookRequest(records[at].intake.id, { plan })));
  };
  const bo = await book(1, '2026-12-08', '20:00');
  const cy = await book(2, '2026-12-09', '18:00');
  const preview = async (days = SICK) =>
    awayPreviewReply.parse(
      (await desk.as('counselor')({ route: AWAY_PREVIEW, path, json: days })).json,
    );
  const away = (choices: readonly object[], more: object = {}) =>
    desk.as('counselor')({ route: AWAY, path, json: { ...SICK, version: 1, choices, ...more } });
  const session = (courseId: string, number: number) =>
    desk.table.sessions.get(`${courseId}-${String(number).padStart(2, '0')}`);
  return { ...desk, ana: desk.course, bo, cy, preview, away, session };
}
const of = (courseId: string, session: number, to: object | null, more: object = {}) => ({
  courseId,
  courseVersion: 1,
  session,
  to,
  ...more,
});

describe('what a counselor’s leave would hit', () => {
  test('is everyone booked on those days, each with times when the counselor is there and free', async () => {
    const { preview, ana, bo, cy } = await threeCourses();
    const { version, affected } = await preview();
    expect(version).toBe(1);
    expect(
      affected.map(({ courseId, name, session, start }) => ({ courseId, name, session, start })),
    ).toEqual([
      { courseId: ana.id, name: 'Ani', session: 2, start: { date: '2026-12-15', time: '18:00' } },
      { courseId: bo.id, name: 'Bo', session: 2, start: { date: '2026-12-15', time: '20:00' } },
      { courseId: cy.id, name: 'Cy', session: 2, start: { date: '2026-12-16', time: '18:00' } },
    ]);
    expect(affected[0]?.openings).toEqual([
      { date: '2026-12-14', time: '18:00' },
      { date: '2026-12-13', time: '18:00' },
      { date: '2026-12-17', time: '18:00' },
      { date: '2026-12-12', time: '18:00' },
      { date: '2026-12-18', time: '18:00' },
    ]);
  });

  test('keeps each course in order: nothing before the session before, nothing after the next', async () => {
    const { preview } = await threeCourses();
    const { affected } = await preview({ ...SICK, to: '2026-12-22' });
    const ana = affected.filter(({ name }) => name === 'Ani');
    expect(ana.map(({ session }) => session)).toEqual([2, 3]);
    for (const { date } of ana.flatMap(({ openings }) => openings)) {
      expect(date > '2026-12-08' && date < '2026-12-29').toBe(true);
    }
  });

  test('says where the last session of a course is among them', async () => {
    const { preview } = await threeCourses();
    const { affected } = await preview({ ...SICK, from: '2027-02-16', to: '2027-02-23' });
    expect(affected.map(({ name, session, isLast }) => [name, session, isLast])).toEqual([
      ['Ani', 11, false],
      ['Bo', 11, false],
      ['Cy', 11, false],
      ['Ani', 12, true],
      ['Bo', 12, true],
    ]);
  });

  test('changes nothing', async () => {
    const { preview, table } = await threeCourses();
    await preview();
    expect(table.counselors.get('sub-counselor')).toEqual(aCounselor());
  });
});

/** The same, with Dee asked about one of the openings of those days and Eve having said yes to another. */
async function withOffers() {
  const desk = await threeCourses();
  const put = async (
    name: string,
    time: string,
    state: 'asking' | 'held',
    more: Partial<Offer> = {},
  ) => {
    const person = waitlisted(name);
    putIntake(desk.table, person);
    const { offer: made } = offered(person);
    const answer = state === 'held' ? 'yes' : 'open';
    const asks = made.asks.map((ask) => ({ ...ask, answer }) as const);
    const offer = { ...made, state, asks, start: { date: SICK.from, time }, ...more };
    desk.table.offers.set(offer.id, offer);
    if (state === 'held') {
      for (const cell of cellsOfOffer(offer)) desk.table.cells.set(cellKey(cell), cell.holder);
    }
    return offer;
  };
  const [eve, dee] = [await put('Eve', '12:00', 'held'), await put('Dee', '14:00', 'asking')];
  await put('Fay', '12:00', 'held', { start: { date: '2026-12-17', time: '12:00' } });
  await put('Gus', '16:00', 'asking', { counselorId: 'sub-other' });
  const listed = [
    { offerId: eve.id, state: 'held', start: eve.start, name: 'Eve' },
    { offerId: dee.id, state: 'asking', start: dee.start, name: 'Dee' },
  ];
  return { ...desk, eve, listed };
}

describe('openings on the days away', () => {
  test('that somebody is asked about or said yes to are shown beforehand, with whom', async () => {
    const { preview, listed } = await withOffers();
    expect((await preview()).offers).toEqual(listed);
  });

  test('are left for staff to settle, and named again once the days are off', async () => {
    const { away, listed, eve, table } = await withOffers();
    expect(awayReply.parse((await away([])).json).offers).toEqual(listed);
    expect(table.offers.get(eve.id)).toEqual(eve);
  });

  test('are found by the time they keep, though the index does not know of the yes yet', async () => {
    const { preview, listed, offers } = await withOffers();
    offers.ahead = async () => [];
    expect((await preview()).offers).toEqual(listed.slice(0, 1));
  });

  test('are no concern once they are over', async () => {
    const { preview, eve, listed, table } = await withOffers();
    table.offers.set(eve.id, { ...eve, state: 'ended' });
    expect((await preview()).offers).toEqual(listed.slice(1));
  });

  test('that go to the next in line this moment are shown with nobody', async () => {
    const { preview, listed, table } = await withOffers();
    const dee = table.offers.get(listed[1]?.offerId ?? '');
    if (!dee) throw new Error('No offer');
    const asks = dee.asks.map((ask) => ({ ...ask, answer: 'no' }) as const);
    table.offers.set(dee.id, { ...dee, asks });
    expect((await preview()).offers).toMatchObject([{ name: 'Eve' }, { name: null }]);
  });
});

describe('going away', () => {
  test('takes the days off, and moves and cancels as chosen', async () => {
    const { away, ana, bo, cy, session, table } = await threeCourses();
    const monday = { date: '2026-12-14', time: '18:00' };
    const thursday = { date: '2026-12-17', time: '18:00' };
    const answer = await away([of(ana.id, 2, monday), of(bo.id, 2, null), of(cy.id, 2, thursday)]);

    expect(awayReply.parse(answer.json)).toEqual({
      version: 2,
      offers: [],
      done: [
        { courseId: ana.id, session: 2, outcome: 'moved', reason: null },
        { courseId: bo.id, session: 2, outcome: 'cancelled', reason: null },
        { courseId: cy.id, session: 2, outcome: 'moved', reason: null },
      ],
    });
    expect(session(ana.id, 2)?.start).toEqual(monday);
    expect(session(bo.id, 2)?.state).toBe('cancelled');
    expect(session(cy.id, 2)?.start).toEqual(thursday);
    expect(table.counselors.get('sub-counselor')?.hours.daysOff).toEqual([SICK]);
  });

  test('does what it can, and says of the rest why not', async () => {
    const { away, ana, bo, cy, session } = await threeCourses();
    const monday = { date: '2026-12-14', time: '18:00' };
    const { json } = await away([
      of(ana.id, 2, monday),
      of(bo.id, 2, monday),
      of(cy.id, 2, { date: '2026-12-16', time: '09:00' }),
    ]);
    expect(awayReply.parse(json).done).toEqual([
      { courseId: ana.id, session: 2, outcome: 'moved', reason: null },
      { courseId: bo.id, session: 2, outcome: 'refused', reason: 'not-bookable' },
      { courseId: cy.id, session: 2, outcome: 'refused', reason: 'not-bookable' },
    ]);
    expect(session(bo.id, 2)).toMatchObject({ state: 'booked', start: { date: '2026-12-15' } });
    expect(session(cy.id, 2)).toMatchObject({ state: 'booked', start: { date: '2026-12-16' } });
  });

  test('never does half of what was chosen for one course', async () => {
    const { away, ana, bo, session, table } = await threeCourses();
    const { json } = await away(
      [
        of(ana.id, 2, { date: '2026-12-23', time: '18:00' }),
        of(ana.id, 3, { date: '2026-12-22', time: '10:00' }),
        of(bo.id, 2, { date: '2026-12-23', time: '10:00' }),
        of(bo.id, 3, null),
      ],
      { to: '2026-12-22' },
    );
    expect(awayReply.parse(json).done.map(({ outcome }) => outcome)).toEqual([
      'refused',
      'refused',
      'moved',
      'cancelled',
      'left',
    ]);
    expect(session(ana.id, 2)?.start.date).toBe('2026-12-15');
    expect(session(ana.id, 3)?.start.date).toBe('2026-12-22');
    expect(table.courses.get(ana.id)?.version).toBe(1);
    expect(table.courses.get(bo.id)?.version).toBe(2);
  });

  test('names whoever is still on those days and was not chosen for', async () => {
    const { away, ana, bo, cy } = await threeCourses();
    const { json } = await away([of(ana.id, 2, null)]);
    expect(awayReply.parse(json).done.slice(1)).toEqual([
      { courseId: bo.id, session: 2, outcome: 'left', reason: null },
      { courseId: cy.id, session: 2, outcome: 'left', reason: null },
    ]);
  });

  test('can be taken up again for those who are left, and names the days once', async () => {
    const { away, ana, bo, cy, table } = await threeCourses();
    await away([of(ana.id, 2, null)]);
    const { json } = await away([of(bo.id, 2, null), of(cy.id, 2, null)], { version: 2 });
    expect(awayReply.parse(json).done.map(({ outcome }) => outcome)).toEqual([
      'cancelled',
      'cancelled',
    ]);
    expect(table.counselors.get('sub-counselor')?.hours.daysOff).toEqual([SICK]);
  });

  test.for([
    ['a course that was changed since', 2, { courseVersion: 2 }, 'changed-meanwhile'],
    ['a session on another day', 3, {}, 'session-not-open'],
    ['a session that is none', 44, {}, 'session-not-open'],
    ['a course that is none', 2, { courseId: '7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01' }, 'not-found'],
  ] as const)('leaves %s alone', async ([, number, more, reason]) => {
    const { away, ana, session } = await threeCourses();
    const { json } = await away([of(ana.id, number, null, more)]);
    expect(awayReply.parse(json).done[0]).toMatchObject({ outcome: 'refused', reason });
    expect(session(ana.id, 2)?.state).toBe('booked');
  });

  test('drops the last session of a course only when that is said', async () => {
    const { away, ana, session } = await threeCourses();
    const days = { from: '2027-02-23', to: '2027-02-23' };
    const last = (more: object) => [of(ana.id, 12, null, more)];
    const silent = awayReply.parse((await away(last({}), days)).json);
    expect(silent.done[0]).toMatchObject({ outcome: 'refused', reason: 'last-session' });
    const said = { dropLast: true, endDate: '2027-02-16' };
    const { done } = awayReply.parse((await away(last(said), { ...days, version: 2 })).json);
    expect(done[0]?.outcome).toBe('cancelled');
    expect(session(ana.id, 12)?.state).toBe('cancelled');
  });

  test('on hours that somebody changed does nothing at all', async () => {
    const { away, ana, session, table } = await threeCourses();
    table.counselors.set('sub-counselor', aCounselor({ version: 2 }));
    expect(await away([of(ana.id, 2, null)])).toMatchObject({
      statusCode: 409,
      json: { type: '/problems/changed-meanwhile' },
    });
    expect(session(ana.id, 2)?.state).toBe('booked');
    expect(table.counselors.get('sub-counselor')?.hours.daysOff).toEqual([]);
  });

  test.for([
    [
      'a session twice',
      [
        of('7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01', 2, null),
        of('7b0c9f0e-5c1d-4b3e-9a55-0d6f1f0a1a01', 2, null),
      ],
      {},
      'choices',
    ],
    ['days that end before they begin', [], { to: '2026-12-14' }, 'to'],
    ['an unknown kind', [], { kind: 'sick' }, 'kind'],
    ['an unknown field', [], { notify: false }, 'notify'],
  ] as const)('is refused with %s', async ([, choices, more, field]) => {
    const { away, table } = await threeCourses();
    expect(await away(choices, more)).toMatchObject({
      statusCode: 400,
      json: { errors: [{ field }] },
    });
    expect(table.counselors.get('sub-counselor')?.version).toBe(1);
  });
});
