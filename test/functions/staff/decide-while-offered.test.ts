import { describe, expect, test } from 'vitest';
import { acceptOffer } from '../../../domain/offer/answer-offer.ts';
import type { OfferDecided } from '../../../domain/offer/offer-decision.ts';
import { aCounselor } from '../../support/course.ts';
import { later } from '../../support/intake-record.ts';
import { memoryCourses } from '../../support/memory-courses.ts';
import { hoursAfterNoon, offered, waitlisted } from '../../support/offers.ts';
import { DECIDE, theDesk, verdict } from '../../support/staff-desk.ts';

/** Ana waits, is asked about an opening, and may have said yes to it. */
async function asked({ saysYes = false } = {}) {
  const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) });
  const ports = memoryCourses(ana, waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) }));
  ports.table.counselors.set(aCounselor().id, aCounselor());
  const { offer, writes } = offered(ana);
  await ports.offers.write(writes);
  const yes = acceptOffer({
    ...{ offer, number: 1, intake: ana.intake, counselor: aCounselor(), busy: [] },
    ...{ newId: () => 'an-audit-of-a-yes', now: later(10) },
  }) as OfferDecided;
  if (saysYes) await ports.offers.write(yes.writes);
  const desk = theDesk(ports);
  const decide = (outcome: 'accepted' | 'referred' | 'waitlisted', version = 2) =>
    desk.as('counselor')({
      route: DECIDE,
      path: { id: ana.intake.id },
      json: { ...verdict, letter: false, outcome, version },
    });
  const stored = () => ports.table.offers.get(offer.id);
  const next = () => ports.table.jobs.get(`next-offer_${offer.id}_${stored()?.version}`);
  return { ...ports, ana, offer, yes, decide, stored, next };
}

describe('a decision about somebody who is asked about an opening', () => {
  test.for(['referred', 'accepted'] as const)(
    'to have them %s has the next in line asked at once',
    async (outcome) => {
      const { decide, stored, next } = await asked();
      expect((await decide(outcome)).statusCode).toBe(200);
      expect(stored()).toMatchObject({ state: 'asking', asks: [{ answer: 'taken-back' }] });
      expect(next()).toMatchObject({ state: 'waiting', due: later(30) });
    },
  );

  test('to refer them frees a time they said yes to', async () => {
    const { decide, stored, table, next } = await asked({ saysYes: true });
    expect(table.cells.size).toBe(5);
    await decide('referred');
    expect(table.cells.size).toBe(0);
    expect(stored()?.state).toBe('asking');
    expect(next()).toMatchObject({ state: 'waiting', due: later(30) });
  });

  test('to accept them keeps the time they said yes to', async () => {
    const { decide, stored, table } = await asked({ saysYes: true });
    await decide('accepted');
    expect(table.cells.size).toBe(5);
    expect(stored()?.state).toBe('held');
  });

  test('is made on the offer as it is when they say yes in the same moment', async () => {
    const { decide, stored, table, offers, yes } = await asked();
    let isFirst = true;
    const find = offers.find.bind(offers);
    offers.find = async (id) => {
      const found = await find(id);
      if (isFirst) await offers.write(yes.writes);
      isFirst = false;
      return found;
    };
    expect((await decide('referred')).statusCode).toBe(200);
    expect(stored()?.asks).toMatchObject([{ answer: 'taken-back', answeredAt: later(10) }]);
    expect(table.cells.size).toBe(0);
  });

  test('that is refused leaves the offer as it is', async () => {
    const { decide, stored, offer } = await asked();
    expect((await decide('referred', 1)).json['type']).toBe('/problems/changed-meanwhile');
    expect(stored()).toEqual(offer);
  });
});
