import { describe, expect, test } from 'vitest';
import { acceptOffer, declineOffer } from '../../../domain/offer/answer-offer.ts';
import { endOffer } from '../../../domain/offer/end-offer.ts';
import { makeOffer, previewOffer } from '../../../domain/offer/make-offer.ts';
import { holderOfOffer, type Offer } from '../../../domain/offer/offer.ts';
import { passOn } from '../../../domain/offer/pass-on.ts';
import { passOnByStaff } from '../../../domain/offer/pass-on-by-staff.ts';
import type { IntakeRecord } from '../../../domain/intake/intake.ts';
import { aCounselor, at, takenAt } from '../../support/course.ts';
import { COUNSELOR, NOON } from '../../support/intake-record.ts';
import { ALL_GONE_OUT, hoursAfterNoon, making, offered, waitlisted } from '../../support/offers.ts';

const [ana, ben] = [
  waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) }),
  waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) }),
];
const newId = () => 'an-audit';
const reasonOf = (decision: object) =>
  'refusal' in decision ? (decision.refusal as { reason: string }).reason : 'none';

const answering = (offer: Offer, now = hoursAfterNoon(1)) => ({ offer, number: 1, newId, now });
const accepting = (offer: Offer, { intake }: IntakeRecord = ana, now = hoursAfterNoon(1)) => ({
  ...answering(offer, now),
  ...{ intake, counselor: aCounselor(), busy: [] },
});
const decidedBy = <Decision extends { readonly kind: string }>(decision: Decision) => {
  if (decision.kind !== 'decided') throw new Error(`This was ${decision.kind}`);
  return decision as Extract<Decision, { kind: 'decided' }>;
};

describe('making an offer', () => {
  test('asks the first in line, by a mail and with a job for the end of the time to answer', () => {
    const { offer, writes } = offered(ana, ben);
    expect(offer).toMatchObject({ state: 'asking', version: 1, by: 'sub-front-desk' });
    expect(offer.asks).toHaveLength(1);
    expect(offer.asks[0]).toMatchObject({
      ...{ number: 1, intakeId: ana.intake.id, answer: 'open', passedOver: [] },
      ...{ at: NOON, until: hoursAfterNoon(24) },
    });
    expect(writes.mails).toMatchObject([
      { kind: 'opening-offer', due: NOON, usefulUntil: at('2026-12-07', '18:00') },
    ]);
    expect(writes.jobs.plan).toMatchObject([
      { kind: 'next-offer', about: offer.id, version: 1, due: hoursAfterNoon(24) },
    ]);
    expect(writes.intake).toEqual({ id: ana.intake.id, version: 2 });
  });

  test('keeps nothing free: the time can still be booked', () => {
    expect(offered(ana).writes.cells).toEqual([]);
  });

  test('writes down who was passed over, and why', () => {
    const red = waitlisted('Red', { tier: 'red' });
    const decision = makeOffer({ ...making(red, ana), first: ana.intake.id });
    expect(decidedBy(decision).offer.asks[0]?.passedOver).toEqual([
      { intakeId: red.intake.id, clientId: red.intake.clientId, why: 'not-cleared' },
    ]);
  });

  test.for([
    ['nobody waits', making(), 'nobody-to-ask'],
    ['nobody who waits can be asked', making(waitlisted('Red', { tier: 'red' })), 'nobody-to-ask'],
    ['the next is another than on the screen', making(ben), 'line-changed'],
    ['the time is taken', { ...making(ana), busy: takenAt('2026-12-08', '18:00') }, 'not-bookable'],
    [
      'it is tomorrow already',
      { ...making(ana), now: at('2026-12-07', '17:00') },
      'no-time-to-answer',
    ],
  ] as const)('is refused when %s', ([, given, reason]) => {
    expect(reasonOf(makeOffer({ ...given, first: ana.intake.id }))).toBe(reason);
  });

  test('is refused for a time that the clock skips', () => {
    const wanted = { ...making().wanted, start: { date: '2027-03-14', time: '02:30' } };
    expect(previewOffer({ ...making(ana), wanted })).toMatchObject({
      refusal: { reason: 'not-bookable', problem: 'clock-gap' },
    });
  });

  test('writes to nobody in quiet hours, and counts the time to answer from the morning', () => {
    const decision = makeOffer({
      ...{ ...making(ana), first: ana.intake.id },
      now: at('2026-12-01', '21:30'),
    });
    expect(decidedBy(decision).offer.asks[0]).toMatchObject({
      at: at('2026-12-02', '08:00'),
      until: at('2026-12-03', '08:00'),
    });
  });

  test('leaves the practice its notice: the time to answer ends before that', () => {
    const decision = makeOffer({
      ...{ ...making(ana), first: ana.intake.id },
      now: at('2026-12-07', '10:00'),
    });
    expect(decidedBy(decision).offer.asks[0]?.until).toEqual(at('2026-12-07', '18:00'));
  });
});

describe('a yes', () => {
  test('keeps the time, its buffer included, ends the waiting and tells staff; it books nothing', () => {
    const { offer } = offered(ana, ben);
    const { writes, offer: after } = decidedBy(acceptOffer(accepting(offer)));
    expect(after).toMatchObject({ state: 'held', version: 2 });
    expect(after.asks[0]).toMatchObject({ answer: 'yes', answeredAt: hoursAfterNoon(1) });
    // 50 minutes and a buffer of 15 take five quarters of an hour.
    expect(writes.cells).toHaveLength(5);
    expect(writes.cells.every(({ from, to }) => from === null && to === holderOfOffer(offer))).toBe(
      true,
    );
    expect(writes.jobs).toMatchObject({ plan: [], finish: [{ id: `next-offer_${offer.id}_1` }] });
    expect(writes.mails).toMatchObject([{ kind: 'offer-news', due: hoursAfterNoon(1) }]);
    expect(writes.hours).toEqual({ counselorId: COUNSELOR.id, version: 1 });
    expect(Object.keys(writes)).not.toContain('sessions');
  });

  test('again is the same yes', () => {
    const { offer } = decidedBy(acceptOffer(accepting(offered(ana).offer)));
    expect(acceptOffer(accepting(offer))).toEqual({ kind: 'unchanged', offer });
  });

  test('counts until the clock has passed the offer on, so that nobody loses a turn that no one else has', () => {
    const late = accepting(offered(ana).offer, ana, hoursAfterNoon(24));
    expect(decidedBy(acceptOffer(late)).offer.state).toBe('held');
  });

  test('to a time that somebody else has is kept as a yes, holds nothing, and staff hear of it', () => {
    const busy = takenAt('2026-12-08', '18:00');
    const { writes, offer } = decidedBy(acceptOffer({ ...accepting(offered(ana).offer), busy }));
    expect(offer).toMatchObject({ state: 'lapsed', asks: [{ answer: 'yes' }] });
    expect(writes.cells).toEqual([]);
    expect(writes.mails).toMatchObject([{ kind: 'offer-news' }]);
  });

  test.for([
    ['after a no', () => accepting(decidedBy(declineOffer(answering(offered(ana).offer))).offer)],
    [
      'of somebody about whom staff have decided otherwise',
      () =>
        accepting(offered(ana).offer, { ...ana, intake: { ...ana.intake, status: 'referred' } }),
    ],
  ] as const)('%s comes too late', ([, given]) => {
    expect(reasonOf(acceptOffer(given()))).toBe('offer-over');
  });
});

describe('a no', () => {
  test('has the next in line asked at once', () => {
    const { offer } = offered(ana, ben);
    const { writes, offer: after } = decidedBy(declineOffer(answering(offer)));
    expect(after).toMatchObject({ state: 'asking', asks: [{ answer: 'no' }] });
    expect(writes.jobs).toMatchObject({
      plan: [{ id: `next-offer_${offer.id}_2`, due: hoursAfterNoon(1) }],
      finish: [{ id: `next-offer_${offer.id}_1` }],
    });
    expect(writes.mails).toEqual([]);
  });

  test('again is the same no, and a yes stays a yes', () => {
    const { offer } = decidedBy(declineOffer(answering(offered(ana).offer)));
    expect(declineOffer(answering(offer)).kind).toBe('unchanged');
    const kept = decidedBy(acceptOffer(accepting(offered(ana).offer))).offer;
    expect(reasonOf(declineOffer(answering(kept)))).toBe('offer-over');
  });
});

describe('staff who wait for an answer no longer', () => {
  const passing = (offer: Offer, more: object = {}) => ({
    ...{ offer, version: 1, number: 1, because: 'said-no' as const, member: COUNSELOR },
    ...{ newId, now: hoursAfterNoon(1), ...more },
  });

  test.for([
    ['said-no', 'no', 'declined-by-telephone'],
    ['not-reached', 'unreached', 'passed-on'],
  ] as const)(
    'because of %s have the next asked at once, and sign for it',
    ([because, answer, action]) => {
      const { offer } = offered(ana, ben);
      const { writes, offer: after } = decidedBy(passOnByStaff(passing(offer, { because })));
      expect(after).toMatchObject({
        ...{ state: 'asking', version: 2 },
        asks: [{ answer, answeredAt: hoursAfterNoon(1) }],
      });
      expect(writes.jobs).toMatchObject({
        plan: [{ id: `next-offer_${offer.id}_2`, due: hoursAfterNoon(1) }],
        finish: [{ id: `next-offer_${offer.id}_1` }],
      });
      expect(writes.audit).toMatchObject({ who: COUNSELOR.id, action, recordId: offer.id });
      const [job] = writes.jobs.plan;
      if (!job) throw new Error('An offer without its job');
      const next = decidedBy(
        passOn({
          ...making(ana, ben),
          ...ALL_GONE_OUT,
          offer: after,
          job,
          newId,
          now: hoursAfterNoon(1),
        }),
      );
      expect(next.offer.asks).toMatchObject([
        { answer },
        { intakeId: ben.intake.id, answer: 'open' },
      ]);
    },
  );

  test.for([
    ['an older version on the screen', { version: 9 }, 'changed-meanwhile'],
    ['nobody of that number', { number: 2 }, 'offer-over'],
  ] as const)('are refused with %s', ([, more, reason]) => {
    expect(reasonOf(passOnByStaff(passing(offered(ana).offer, more)))).toBe(reason);
  });

  test('are refused once there is an answer: a yes stays a yes', () => {
    const kept = decidedBy(acceptOffer(accepting(offered(ana).offer))).offer;
    expect(reasonOf(passOnByStaff(passing(kept, { version: 2 })))).toBe('offer-over');
  });

  test('leave a late yes of that client too late', () => {
    const { offer } = decidedBy(passOnByStaff(passing(offered(ana, ben).offer)));
    expect(reasonOf(acceptOffer(accepting(offer)))).toBe('offer-over');
  });
});

describe('passing an offer on', () => {
  const passing = (decision: ReturnType<typeof offered>, now: Date) => {
    const [job] = decision.writes.jobs.plan;
    if (!job) throw new Error('An offer without its job');
    return { ...making(ana, ben), ...ALL_GONE_OUT, offer: decision.offer, job, newId, now };
  };

  test('asks the next when there was no answer in time', () => {
    const { offer, writes } = decidedBy(passOn(passing(offered(ana, ben), hoursAfterNoon(25))));
    expect(offer.asks).toMatchObject([
      { intakeId: ana.intake.id, answer: 'none' },
      { intakeId: ben.intake.id, answer: 'open', number: 2 },
    ]);
    // Who was asked already stands in the list of those; nobody else was passed over.
    expect(offer.asks[1]?.passedOver).toEqual([]);
    expect(writes.mails).toMatchObject([{ id: `opening-offer_${offer.id}_2` }]);
    expect(writes.jobs).toMatchObject({ plan: [{ version: 2 }], finish: [{ version: 1 }] });
  });

  test('ends with word to staff when nobody is left', () => {
    const given = { ...passing(offered(ana), hoursAfterNoon(25)), waiting: [] };
    const { offer, writes } = decidedBy(passOn(given));
    expect(offer.state).toBe('nobody-left');
    expect(writes.mails).toMatchObject([{ kind: 'offer-news' }]);
    expect(writes.jobs.plan).toEqual([]);
  });

  test.for<readonly [string, object]>([
    ['is taken', { busy: takenAt('2026-12-08', '18:00') }],
    ['is too near', { now: at('2026-12-08', '12:00') }],
  ])('ends with word to staff when the time %s', ([, more]) => {
    const given = { ...passing(offered(ana, ben), hoursAfterNoon(25)), ...more };
    const { offer, writes } = decidedBy(passOn(given));
    expect(offer).toMatchObject({ state: 'lapsed', asks: [{ answer: 'none' }] });
    expect(writes.mails).toMatchObject([{ kind: 'offer-news' }]);
  });

  test('does nothing by the job of an older version, or when somebody said yes', () => {
    const made = offered(ana, ben);
    const later = { ...passing(made, hoursAfterNoon(25)), offer: { ...made.offer, version: 2 } };
    expect(passOn(later).kind).toBe('nothing-to-pass-on');
    const { offer } = decidedBy(acceptOffer(accepting(made.offer)));
    const kept = { ...passing(made, hoursAfterNoon(25)), offer: { ...offer, version: 1 } };
    expect(passOn(kept).kind).toBe('nothing-to-pass-on');
  });
});

describe('taking an offer back', () => {
  const ending = (offer: Offer, version = offer.version) => ({
    ...{ offer, version, member: COUNSELOR, newId },
    now: hoursAfterNoon(2),
  });

  test('asks nobody any more', () => {
    const { offer } = offered(ana, ben);
    const { writes, offer: after } = decidedBy(endOffer(ending(offer)));
    expect(after).toMatchObject({ state: 'ended', asks: [{ answer: 'taken-back' }] });
    expect(writes.jobs).toMatchObject({ plan: [], finish: [{ version: 1 }] });
    expect(writes.cells).toEqual([]);
  });

  test('frees a time that was kept', () => {
    const { offer } = decidedBy(acceptOffer(accepting(offered(ana).offer)));
    const { writes } = decidedBy(endOffer(ending(offer)));
    expect(writes.cells).toHaveLength(5);
    expect(writes.cells.every(({ from, to }) => from === holderOfOffer(offer) && to === null)).toBe(
      true,
    );
    expect(writes.jobs.finish).toEqual([]);
  });

  test('is refused for another version than that on the screen, and for one that is over', () => {
    const { offer } = offered(ana);
    expect(reasonOf(endOffer(ending(offer, 7)))).toBe('changed-meanwhile');
    expect(reasonOf(endOffer(ending({ ...offer, state: 'nobody-left' })))).toBe('offer-over');
  });
});
