import { describe, expect, test } from 'vitest';
import { acceptOffer, declineOffer } from '../../../domain/offer/answer-offer.ts';
import { endOffer } from '../../../domain/offer/end-offer.ts';
import { leaveOffers, offersAfterDecision } from '../../../domain/offer/leave-offers.ts';
import { makeOffer } from '../../../domain/offer/make-offer.ts';
import { holderOfOffer, type Offer } from '../../../domain/offer/offer.ts';
import type { OfferWrites } from '../../../domain/offer/offer-writes.ts';
import { passOn } from '../../../domain/offer/pass-on.ts';
import { passOnByStaff } from '../../../domain/offer/pass-on-by-staff.ts';
import { aCounselor, takenAt } from '../../support/course.ts';
import { COUNSELOR, FRONT_DESK } from '../../support/intake-record.ts';
import {
  ALL_GONE_OUT,
  hoursAfterNoon,
  inWaiting,
  making,
  offered,
  waitlisted,
} from '../../support/offers.ts';

const ana = waitlisted('Ana', { submittedAt: hoursAfterNoon(-48) });
const ben = waitlisted('Ben', { submittedAt: hoursAfterNoon(-24) });
const now = hoursAfterNoon(1);
const facts = { newId: () => 'an-audit', now };

type Decision = { readonly kind: string; readonly writes?: OfferWrites | undefined };
const writesOf = ({ kind, writes }: Decision): OfferWrites => {
  if (!writes) throw new Error(`This was ${kind}`);
  return writes;
};
const made = offered(ana, ben);
const [job] = made.writes.jobs.plan;
if (!job) throw new Error('An offer without its job');
const answering = { offer: made.offer, number: 1, ...facts };
const accepting = { ...answering, intake: ana.intake, counselor: aCounselor(), busy: [] };
const held = writesOf(acceptOffer(accepting)).offer.after;
const passing = { ...making(ana, ben), ...ALL_GONE_OUT, ...facts, offer: made.offer, job };
const ofStaff = { ...facts, offer: made.offer, version: 1, member: COUNSELOR };
const referred = { ...ana.intake, status: 'referred' as const };

describe('what is on record of an offer', () => {
  test.for<readonly [string, () => OfferWrites | undefined, string, string, readonly string[]]>([
    [
      'that it was made, by whoever made it',
      () => writesOf(makeOffer({ ...making(ana), ...facts, first: ana.intake.id })),
      ...([FRONT_DESK.id, 'offered', ['asks']] as const),
    ],
    [
      'a yes, by the client',
      () => writesOf(acceptOffer(accepting)),
      ...(['client', 'accepted', ['asks', 'state']] as const),
    ],
    [
      'a yes to a time that is gone',
      () => writesOf(acceptOffer({ ...accepting, busy: takenAt('2026-12-08', '18:00') })),
      ...(['client', 'accepted', ['asks', 'state']] as const),
    ],
    [
      'a no, by the client',
      () => writesOf(declineOffer(answering)),
      ...(['client', 'declined', ['asks']] as const),
    ],
    [
      'that the time to answer ran out and the next was asked, by the clock',
      () => writesOf(passOn(passing)),
      ...(['clock', 'passed-on', ['asks', 'state']] as const),
    ],
    [
      'that nobody is left, by the clock',
      () => writesOf(passOn({ ...passing, waiting: [] })),
      ...(['clock', 'nobody-left', ['asks', 'state']] as const),
    ],
    [
      'that staff waited no longer',
      () => writesOf(passOnByStaff({ ...ofStaff, number: 1, because: 'said-no' })),
      ...([COUNSELOR.id, 'declined-by-telephone', ['asks']] as const),
    ],
    [
      'that staff took it back',
      () => writesOf(endOffer(ofStaff)),
      ...([COUNSELOR.id, 'ended', ['state']] as const),
    ],
    [
      'that a client who leaves gave a kept time back',
      () => leaveOffers(ana.intake, [held], facts)[0],
      ...(['client', 'gave-back', ['asks', 'state']] as const),
    ],
    [
      'that staff decided otherwise about whoever was asked',
      () => offersAfterDecision(referred, [made.offer], COUNSELOR, facts)[0],
      ...([COUNSELOR.id, 'passed-on', ['asks']] as const),
    ],
    [
      'that staff decided otherwise about whom it was kept for',
      () => offersAfterDecision(referred, [held], COUNSELOR, facts)[0],
      ...([COUNSELOR.id, 'freed', ['asks', 'state']] as const),
    ],
  ])('%s', ([, change, who, action, fields]) => {
    const writes = change();
    const recordId = writes?.offer.after.id;
    expect(writes?.audit).toEqual({
      ...{ id: 'an-audit', record: 'offer', recordId, at: now, who, action, fields },
    });
  });
});

describe('whoever answers', () => {
  test('is found by their own number: the answers of those before stay', () => {
    const next = passOn({ ...passing, now: hoursAfterNoon(25) });
    const { offer } = writesOf(next);
    const later = { ...accepting, offer: offer.after, number: 2, now: hoursAfterNoon(26) };
    const yes = writesOf(acceptOffer({ ...later, intake: ben.intake })).offer.after;
    expect(yes.asks.map(({ answer }) => answer)).toEqual(['none', 'yes']);
    const no = writesOf(declineOffer(later)).offer.after;
    expect(no.asks.map(({ answer }) => answer)).toEqual(['none', 'no']);
  });

  test('and has no number in this offer comes too late', () => {
    expect(declineOffer({ ...answering, number: 2 })).toMatchObject({
      refusal: { reason: 'offer-over' },
    });
  });
});

describe('an offer that is taken back when somebody said no before', () => {
  test('leaves that no as it is, and is another version than before', () => {
    const [ask] = made.offer.asks;
    if (!ask) throw new Error('An offer without an ask');
    const asks: Offer['asks'] = [
      { ...ask, answer: 'no' },
      { ...ask, number: 2 },
    ];
    const ended = writesOf(endOffer({ ...ofStaff, offer: { ...made.offer, asks } }));
    expect(ended.offer.after.version).toBe(2);
    expect(ended.offer.after.asks.map(({ answer }) => answer)).toEqual(['no', 'taken-back']);
  });
});

describe('a change to an offer', () => {
  test.for<readonly [string, () => Decision]>([
    ['a yes', () => acceptOffer(accepting)],
    ['a no', () => declineOffer(answering)],
    ['the end of the time to answer', () => passOn(passing)],
    ['not waiting any longer', () => passOnByStaff({ ...ofStaff, number: 1, because: 'said-no' })],
    ['taking it back', () => endOffer(ofStaff)],
  ])('%s is written against the offer as it was read', ([, change]) => {
    const { before, after } = writesOf(change()).offer;
    expect(before).toBe(made.offer);
    expect(after).toMatchObject({ id: made.offer.id, version: made.offer.version + 1 });
  });

  test.for<readonly [string, () => Decision]>([
    ['a no', () => declineOffer(answering)],
    ['not waiting any longer', () => passOnByStaff({ ...ofStaff, number: 1, because: 'said-no' })],
    ['taking it back', () => endOffer(ofStaff)],
    ['leaving', () => ({ kind: 'left', writes: leaveOffers(ana.intake, [held], facts).at(0) })],
  ])('%s mails nobody', ([, change]) => {
    expect(writesOf(change()).mails).toEqual([]);
  });
});

describe('a time that is kept', () => {
  test('is not in the way of its own offer', () => {
    const busy = takenAt('2026-12-08', '18:00').map((cell) => ({
      ...cell,
      holder: holderOfOffer(made.offer),
    }));
    expect(writesOf(acceptOffer({ ...accepting, busy })).offer.after.state).toBe('held');
  });

  test('ties the yes to the request as it was read', () => {
    expect(writesOf(acceptOffer(accepting)).intake).toEqual({ id: ana.intake.id, version: 2 });
  });
});

describe('the answers of those who were asked before', () => {
  const [ask] = made.offer.asks;
  if (!ask) throw new Error('An offer without an ask');
  const { intake } = ben;
  const asks: Offer['asks'] = [
    { ...ask, answer: 'none' },
    { ...ask, number: 2, intakeId: intake.id },
  ];
  const offer: Offer = { ...made.offer, asks };
  const answersOf = (writes: OfferWrites | undefined) =>
    writes?.offer.after.asks.map(({ answer }) => answer);

  test('stay when staff wait for the next no longer', () => {
    const passed = passOnByStaff({ ...ofStaff, offer, number: 2, because: 'not-reached' });
    expect(answersOf(writesOf(passed))).toEqual(['none', 'unreached']);
  });

  test('stay when the next is decided about otherwise, or gives a kept time back', () => {
    const elsewhere = { ...intake, status: 'referred' as const };
    expect(answersOf(offersAfterDecision(elsewhere, [offer], COUNSELOR, facts)[0])).toEqual([
      'none',
      'taken-back',
    ]);
    const kept = writesOf(acceptOffer({ ...accepting, offer, number: 2, intake })).offer.after;
    expect(answersOf(leaveOffers(intake, [kept], facts)[0])).toEqual(['none', 'no']);
  });
});

describe('who was passed over', () => {
  test('is nobody who stands behind whoever is asked', () => {
    const waiting = [inWaiting(ana), inWaiting(ben, false)];
    const { after } = writesOf(makeOffer({ ...making(), waiting, first: ana.intake.id })).offer;
    expect(after.asks[0]?.passedOver).toEqual([]);
  });
});

describe('what an offer is tied to when it is made', () => {
  test('is the hours of its counselor as they were read', () => {
    const counselor = aCounselor({ version: 7 });
    const writes = writesOf(makeOffer({ ...making(ana), counselor, first: ana.intake.id }));
    expect(writes.hours).toEqual({ counselorId: counselor.id, version: 7 });
  });

  test('is the counselor’s own buffer, and an end after its minutes', () => {
    const { after } = made.writes.offer;
    expect(after).toMatchObject({
      ...{ bufferMinutes: 15, timeZone: 'America/New_York', counselorId: COUNSELOR.id },
      endsAt: new Date(after.startsAt.getTime() + 50 * 60_000),
    });
  });
});
