import { describe, expect, test } from 'vitest';
import { hoursAfterNoon, waitlisted } from '../../support/offers.ts';
import {
  accepted,
  AWAY_PREVIEW,
  bookedDesk,
  CALENDAR,
  COURSES,
  OFFER,
  OFFER_PREVIEW,
  OFFERS,
} from '../../support/staff-courses.ts';

const opening = {
  ...{ counselorId: 'sub-counselor', minutes: 50, answerHours: 24 },
  start: { date: '2026-12-10', time: '18:00' },
};

/** Ani has a course; Bea and Cleo wait, and Bea is asked whether she wants an opening. */
async function aDesk(given: Pick<Parameters<typeof bookedDesk>[0] & object, 'ports'> = {}) {
  const bea = waitlisted('Bea', { submittedAt: hoursAfterNoon(-48) });
  const cleo = waitlisted('Cleo', { submittedAt: hoursAfterNoon(-24) });
  const desk = await bookedDesk({ ...given, records: [accepted(), bea, cleo] });
  await desk.as('front-desk')({
    route: OFFER,
    json: { ...opening, first: bea.intake.id },
    headers: { 'idempotency-key': 'asks-bea' },
  });
  return desk;
}

const NEXT_DAY = { date: '2026-12-18', time: '18:00' };
/** Each list with names, how it is asked for, and how many people it shows. */
const LISTS = [
  ['calendar', 1, { route: CALENDAR, query: { from: '2026-12-08', to: '2026-12-15' } }],
  ['courses', 1, { route: COURSES }],
  ['offers', 1, { route: OFFERS }],
  ['waiting-line', 2, { route: OFFER_PREVIEW, json: { ...opening, start: NEXT_DAY } }],
  [
    'days-away',
    1,
    {
      route: AWAY_PREVIEW,
      path: { id: 'sub-counselor' },
      json: { from: '2026-12-15', to: '2026-12-22', kind: 'leave' },
    },
  ],
] as const;

describe.for(LISTS)('a look at the list of %s', ([list, count, asked]) => {
  test('is on record once, with who and how many and no name', async () => {
    const { as, audits } = await aDesk();
    const before = audits.length;
    expect((await as('administrator')(asked)).statusCode).toBe(200);
    expect(audits.slice(before)).toEqual([
      expect.objectContaining({
        ...{ record: 'inbox', recordId: list, action: 'listed', count },
        who: 'sub-administrator',
      }),
    ]);
    expect(JSON.stringify(audits)).not.toMatch(/Ani|Bea|Cleo/);
  });

  test('shows nothing that could not be put on record', async () => {
    const recordRead = () => Promise.reject(new Error('the table is away'));
    const { as } = await aDesk({ ports: ({ desk }) => ({ desk: { ...desk, recordRead } }) });
    const answer = await as('administrator')(asked);
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toMatch(/Ani|Bea|Cleo/);
  });
});
