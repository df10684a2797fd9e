import { describe, expect, test } from 'vitest';
import {
  isReachedElsewhere,
  passOnUnreached,
  unreachedBy,
} from '../../../domain/offer/pass-on-unreached.ts';
import { onceMore } from '../../../domain/mail/given-up.ts';
import { offerMail } from '../../../domain/mail/plan-offer-mails.ts';
import { MAIL_FEEDBACK } from '../../../domain/mail/mail.ts';
import { NOON } from '../../support/intake-record.ts';
import { anOffer, hoursAfterNoon } from '../../support/offers.ts';

const offer = anOffer();
const [ask] = offer.asks;
if (!ask) throw new Error('An offer without an ask');
const mail = offerMail(offer, ask, { lastAnswer: offer.startsAt, now: NOON });
const passing = (number: number, of = offer) =>
  passOnUnreached({ offer: of, number, newId: () => 'an-audit', now: hoursAfterNoon(1) });

describe('the mail that asks somebody about an opening', () => {
  test.for(MAIL_FEEDBACK)('with the word "%s" of it: never arrived, or may have', (feedback) => {
    const never = feedback === 'bounced' || feedback === 'rejected';
    expect(unreachedBy({ ...mail, feedback })).toEqual(
      never ? { offerId: offer.id, number: 1 } : undefined,
    );
  });

  test('is meant and no other: a note to staff that bounced passes nothing on', () => {
    expect(unreachedBy({ ...mail, kind: 'offer-news', feedback: 'bounced' })).toBeUndefined();
  });
});

describe('an ask whose mail did not arrive', () => {
  test('ends, the next in line is asked at once, and the mail service is on record for it', () => {
    const decision = passing(1);
    if (decision.kind !== 'decided') throw new Error('Nothing was passed on');
    expect(decision.offer.asks).toMatchObject([{ number: 1, answer: 'unreached' }]);
    expect(decision.writes).toEqual({
      offer: { before: offer, after: decision.offer },
      cells: [],
      mails: [],
      jobs: {
        plan: [expect.objectContaining({ id: `next-offer_${offer.id}_2`, due: hoursAfterNoon(1) })],
        finish: [expect.objectContaining({ id: `next-offer_${offer.id}_1` })],
      },
      audit: {
        ...{ id: 'an-audit', record: 'offer', recordId: offer.id, at: hoursAfterNoon(1) },
        ...{ who: 'mail-service', action: 'passed-on', fields: ['asks'] },
      },
    });
  });

  test.for<readonly [string, Parameters<typeof passing>]>([
    ['told of twice', [1, { ...offer, asks: [{ ...ask, answer: 'unreached' }] }]],
    ['answered by a yes meanwhile', [1, { ...offer, asks: [{ ...ask, answer: 'yes' }] }]],
    ['of an offer that is over', [1, { ...offer, state: 'ended' }]],
    ['of a number that nobody has', [2]],
  ])('is passed on once: not when %s', ([, given]) => {
    expect(passing(...given)).toEqual({ kind: 'nothing-to-pass-on' });
  });
});

test('an ask is asked again where its client is reached elsewhere by now, with the time that it had', () => {
  const now = hoursAfterNoon(1);
  const again = onceMore(mail, now);
  const decision = passOnUnreached({ offer, number: 1, again, newId: () => 'an-audit', now });
  if (decision.kind !== 'decided') throw new Error('Nobody was asked again');
  expect(decision).toMatchObject({
    offer: { version: 2, asks: [ask] },
    writes: {
      offer: { before: offer, after: decision.offer },
      cells: [],
      mails: [again],
      jobs: {
        plan: [{ id: `next-offer_${offer.id}_2`, due: ask.until }],
        finish: [{ id: `next-offer_${offer.id}_1` }],
      },
      audit: { who: 'mail-service', action: 'sent-again', fields: ['asks'] },
    },
  });
});

test.for([
  [
    'the address that counts',
    { email: 'Ana@example.org', mayEmail: true },
    ['ana@Example.org'],
    false,
  ],
  [
    'the address that counts and, before, to another',
    { email: 'ana@example.org', mayEmail: true },
    ['before@example.org', 'ana@example.org'],
    false,
  ],
  ['another address', { email: 'ana@example.org', mayEmail: true }, ['before@example.org'], true],
  [
    'another, and is to get no mail',
    { email: 'a@example.org', mayEmail: false },
    ['b@example.org'],
    false,
  ],
  ['an address that nobody tells', { email: 'ana@example.org', mayEmail: true }, [], false],
  ['somebody who is gone', undefined, ['ana@example.org'], false],
] as const)('a mail that came back went to %s', ([, client, to, elsewhere]) => {
  expect(isReachedElsewhere(client, to)).toBe(elsewhere);
});
