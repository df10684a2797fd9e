import { describe, expect, test } from 'vitest';
import {
  holderOfOffer,
  isHeldByOffer,
  offeredTo,
  offerHolding,
  offersOn,
  type Offer,
} from '../../../domain/offer/offer.ts';
import { anOffer } from '../../support/offers.ts';

const DAYS = { from: '2026-12-08', to: '2026-12-10' };
const on = (id: string, date: string, more: Partial<Offer> = {}) =>
  anOffer({ id, start: { date, time: '18:00' }, startsAt: new Date(`${date}T23:00:00Z`), ...more });
const counselorId = anOffer().counselorId;
const found = (...offers: readonly Offer[]) =>
  offersOn(DAYS, counselorId, offers).map(({ id }) => id);

describe('the offers of a counselor’s time on some days', () => {
  test('are those from the first day to the last, both included, by start', () => {
    expect(
      found(
        on('after', '2026-12-11'),
        on('last', '2026-12-10'),
        on('first', '2026-12-08'),
        on('before', '2026-12-07'),
      ),
    ).toEqual(['first', 'last']);
  });

  test('are those alone that somebody is asked about, or that are kept', () => {
    expect(
      (['asking', 'held', 'booked', 'nobody-left', 'lapsed', 'ended'] as const).filter(
        (state) => found(on('one', '2026-12-09', { state })).length > 0,
      ),
    ).toEqual(['asking', 'held']);
  });

  test('are nobody else’s', () => {
    expect(found(on('theirs', '2026-12-09', { counselorId: 'sub-other' }))).toEqual([]);
  });
});

describe('whom an offer is about now', () => {
  const [ask] = anOffer().asks;
  if (!ask) throw new Error('An offer without an ask');
  const asks = [
    { ...ask, answer: 'no' as const },
    { ...ask, number: 2 },
  ];
  const numberOf = (offer: Pick<Offer, 'state' | 'asks'>) => offeredTo(offer)?.number;

  test('is who is asked and has not answered', () => {
    expect(numberOf({ state: 'asking', asks })).toBe(2);
  });

  test('is who said yes, while the time is kept', () => {
    const said = asks.map((one) => ({ ...one, answer: one.number === 2 ? 'yes' : 'no' }) as const);
    expect(numberOf({ state: 'held', asks: said })).toBe(2);
    expect(numberOf({ state: 'booked', asks: said })).toBeUndefined();
  });

  test('is nobody once it is over, whoever was left without an answer', () => {
    expect(numberOf({ state: 'lapsed', asks })).toBeUndefined();
  });
});

describe('a cell that is taken', () => {
  test('tells which offer holds it', () => {
    const holder = holderOfOffer({ id: 'an-offer' });
    expect(isHeldByOffer(holder)).toBe(true);
    expect(offerHolding(holder)).toBe('an-offer');
  });

  test('is no offer’s when a session holds it', () => {
    const holder = 'a-course#3';
    expect(isHeldByOffer(holder)).toBe(false);
    expect(offerHolding(holder)).toBeUndefined();
  });
});
