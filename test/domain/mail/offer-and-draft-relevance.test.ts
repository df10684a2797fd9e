import { describe, expect, test } from 'vitest';
import type { DraftAtSending, OfferAtSending } from '../../../domain/mail/mail-store.ts';
import { draftLinkAgainMail, draftLinkMail } from '../../../domain/mail/plan-draft-mails.ts';
import { offerMail, offerMailId, offerNewsMail } from '../../../domain/mail/plan-offer-mails.ts';
import { relevanceOf } from '../../../domain/mail/relevance.ts';
import { ASK_ANSWERS, OFFER_STATES } from '../../../domain/offer/offer.ts';
import { RULES } from '../../support/course.ts';
import { after, NOON } from '../../support/mail.ts';
import { anOffer } from '../../support/offers.ts';

const { quietHours } = RULES.appointments;
const DAYS = 86_400;

const judged = (...[row, record, now = NOON]: [...Judging, now?: Date]) => {
  const relevance = relevanceOf(row, record, { now, quietHours });
  return relevance.kind === 'drop' ? relevance.reason : relevance.kind;
};
type Judging = [
  row: Parameters<typeof relevanceOf>[0],
  record: OfferAtSending | DraftAtSending | undefined,
];

const offer = anOffer();
const [ask] = offer.asks;
if (!ask) throw new Error('Nobody was asked');

describe('the mail that asks somebody whether they would like a time', () => {
  const mail = () => offerMail(offer, ask, { lastAnswer: offer.startsAt, now: NOON });
  const record: OfferAtSending = {
    ...{ record: 'offer', offer, requestStatus: 'waitlisted' },
    client: { email: 'ana.ruiz@example.org', mayEmail: true },
  };
  const asWritten = (change: Partial<typeof ask>): OfferAtSending => ({
    ...record,
    offer: { ...offer, asks: [{ ...ask, ...change }] },
  });

  test('is due when they are asked, worth sending as long as anybody may be waited for, and found by the offer', () => {
    expect(mail()).toMatchObject({
      ...{ id: offerMailId(offer, ask), kind: 'opening-offer', state: 'pending' },
      about: { record: 'offer', id: offer.id, version: ask.number },
      ...{ due: ask.at, usefulUntil: offer.startsAt, createdAt: NOON, feedback: 'none' },
    });
    expect(mail().id).toBe(`opening-offer_${offer.id}_${ask.number}`);
  });

  test('goes out while they wait and have two hours to answer, less the minutes that a mail may be late', () => {
    const left = (minutes: number) => judged(mail(), record, after(ask.until, -60 * minutes));
    expect(judged(mail(), record)).toBe('send');
    expect(left(110)).toBe('send');
    expect(left(109)).toBe('changed');
  });

  test('waits for the end of the quiet hours, however late it is', () => {
    const [night, morning] = [new Date('2026-12-02T02:30:00Z'), new Date('2026-12-02T13:00:00Z')];
    expect(relevanceOf(mail(), record, { now: night, quietHours })).toEqual({
      kind: 'postpone',
      until: morning,
    });
    expect(judged(mail(), record, morning)).toBe('send');
  });

  test.for(ASK_ANSWERS.filter((answer) => answer !== 'open'))(
    'is dropped once the answer is %s',
    (answer) => {
      expect(judged(mail(), asWritten({ answer }))).toBe('changed');
    },
  );

  test.for([
    ['withdrawn', 'withdrawn'],
    ['accepted', 'decided'],
    ['referred', 'decided'],
    ['new', 'decided'],
  ] as const)('is dropped where their request is %s: %s', ([requestStatus, reason]) => {
    expect(judged(mail(), { ...record, requestStatus })).toBe(reason);
  });

  test('is dropped where the ask, the client or their request is gone', () => {
    expect(judged(mail(), asWritten({ number: ask.number + 1 }))).toBe('record-gone');
    expect(judged(mail(), { ...record, client: undefined })).toBe('record-gone');
    expect(judged(mail(), { ...record, requestStatus: undefined })).toBe('record-gone');
    expect(judged(mail(), undefined)).toBe('record-gone');
  });

  test('finds its own ask among several', () => {
    const earlier = { ...ask, number: ask.number + 1, answer: 'no' } as const;
    expect(judged(mail(), { ...record, offer: { ...offer, asks: [earlier, ask] } })).toBe('send');
  });

  test('is not mailed without consent', () => {
    const client = { email: 'ana.ruiz@example.org', mayEmail: false };
    expect(judged(mail(), { ...record, client })).toBe('email-not-agreed');
  });
});

describe('the note to staff that an offer has come to something', () => {
  const news = () => offerNewsMail(offer, NOON);

  test('outlives a weekend: it is worth sending for a week', () => {
    expect(news()).toMatchObject({
      ...{ id: `offer-news_${offer.id}_${offer.version}`, state: 'pending', due: NOON },
      about: { record: 'offer', id: offer.id, version: offer.version },
      usefulUntil: after(NOON, 7 * DAYS),
    });
  });

  test('goes out while staff have something to do or to know, whoever the client is', () => {
    const sent = OFFER_STATES.filter(
      (state) => judged(news(), { record: 'offer', offer: { ...offer, state } }) === 'send',
    );
    expect(sent.toSorted()).toEqual(['held', 'lapsed', 'nobody-left']);
    const closed = { record: 'offer', offer: { ...offer, state: 'booked' } } as const;
    expect(judged(news(), closed)).toBe('changed');
  });
});

describe('the mail with a link to a form that is not sent yet', () => {
  const goodUntil = after(NOON, 14 * DAYS);
  const draft = {
    ...({ id: 'a-draft', goodUntil, language: 'en', generation: 0, linksAsked: 2 } as const),
    ...{ mailTo: 'ana.ruiz@example.org', opened: true },
  } as const;
  const record: DraftAtSending = { record: 'draft', draft };
  const asked = (version: number) => draftLinkMail({ id: 'a-draft', version, goodUntil }, NOON);

  test('is due now and worth sending as long as the form is kept', () => {
    expect(asked(2)).toMatchObject({
      ...{ id: 'draft-link_a-draft_2', kind: 'draft-link', state: 'pending', due: NOON },
      about: { record: 'draft', id: 'a-draft', version: 2 },
      ...{ usefulUntil: goodUntil, feedback: 'none' },
    });
  });

  test('goes out for the last asking alone', () => {
    expect(judged(asked(1), record)).toBe('changed');
    expect(judged(asked(2), record)).toBe('send');
  });

  test('is dropped once the form is gone', () => {
    expect(judged(asked(2), record, after(goodUntil, -1))).toBe('send');
    expect(judged(asked(2), record, goodUntil)).toBe('record-gone');
  });

  test('asked for by an address alone, is one for each minute, and the last of all', () => {
    const again = (seconds: number) =>
      draftLinkAgainMail({ id: 'a-draft', goodUntil }, after(NOON, seconds));
    expect(again(0).id).toBe(again(59).id);
    expect(again(60).about.version).toBe(again(0).about.version + 1);
    expect(again(60).usefulUntil).toEqual(goodUntil);
    expect(judged(again(0), record)).toBe('send');
  });
});
