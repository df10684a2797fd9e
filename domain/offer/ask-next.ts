import type { Deciding, Room } from '../course/decision.ts';
import type { MailRow } from '../mail/mail.ts';
import { offerMail, offerNewsMail } from '../mail/plan-offer-mails.ts';
import type { Ask, Offer } from './offer.ts';
import { problemOf } from './offer-decision.ts';
import type { OfferWrites } from './offer-writes.ts';
import { lastAnswer, timeToAnswer } from './time-to-answer.ts';
import { waitingLine, type InLine, type Waiting } from './waiting-line.ts';

/** What is looked at to say who comes next. */
export type Line = {
  readonly waiting: readonly Waiting[];
  /** All offers of times to come. */
  readonly offers: readonly Offer[];
};

/** The offer as it goes on, its version apart already raised, and what that brings with it. */
export type Asked = {
  readonly offer: Offer;
  readonly mails: readonly MailRow[];
  /** When the answer is to be there; absent where nobody is asked. */
  readonly goesOnAt?: Date;
  readonly intake?: OfferWrites['intake'];
};

/**
 * Decides how an offer goes on from here: the next in line is asked, or it ends, because the time is
 * gone or nobody is left. An end is told to staff, an ask to the client alone. `offer` bears the
 * version it is to have.
 */
export function askNext(offer: Offer, facts: Line & Room & Deciding): Asked {
  const { now } = facts;
  const time = timeToAnswer(offer, facts.practice, now);
  if (!time || problemOf(offer, facts) !== null) return ended({ ...offer, state: 'lapsed' }, now);
  const line = waitingLine(facts.waiting, offer, facts.offers);
  const next = line.findIndex(({ why }) => why === null);
  const found = line[next];
  if (!found) return ended({ ...offer, state: 'nobody-left' }, now);

  const ask = newAsk(offer, found.waiting, line.slice(0, next), time);
  const asking: Offer = { ...offer, state: 'asking', asks: [...offer.asks, ask] };
  const { id, version } = found.waiting.intake;
  return {
    offer: asking,
    mails: [offerMail(asking, ask, { lastAnswer: lastAnswer(offer, facts.practice), now })],
    goesOnAt: ask.until,
    intake: { id, version },
  };
}

const ended = (offer: Offer, now: Date): Asked => ({
  offer,
  mails: [offerNewsMail(offer, now)],
});

const newAsk = (
  { asks }: Offer,
  { intake }: Waiting,
  before: readonly InLine[],
  time: Pick<Ask, 'at' | 'until'>,
): Ask => ({
  number: asks.length + 1,
  intakeId: intake.id,
  clientId: intake.clientId,
  language: intake.language,
  clientTimeZone: intake.timeZone,
  ...time,
  answer: 'open',
  passedOver: before.flatMap(({ waiting, why }) =>
    why === null || why === 'asked-before'
      ? []
      : [{ intakeId: waiting.intake.id, clientId: waiting.intake.clientId, why }],
  ),
});
