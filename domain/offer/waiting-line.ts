import { weekdayOf } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import type { DAY_PARTS } from '../intake/intake.ts';
import { type Intake } from '../intake/intake.ts';
import { TIERS } from '../screening/screening.ts';
import { isLive, type Offer, type PassedOver } from './offer.ts';

/** Somebody on the waiting list. */
export type Waiting = {
  readonly intake: Pick<
    Intake,
    | 'id'
    | 'clientId'
    | 'tier'
    | 'submittedAt'
    | 'version'
    | 'language'
    | 'timeZone'
    | 'availability'
    | 'cleared'
  >;
  /** What the client likes to be called. */
  readonly name: string;
  readonly mayEmail: boolean;
};

/** What an opening is told by to those who wait. */
export type Opening = Pick<Offer, 'id' | 'start' | 'asks'>;

/** One place in the line: `why` is `null` for those who can be asked. */
export type InLine = { readonly waiting: Waiting; readonly why: PassedOver | null };

/**
 * Decides in which order those who wait are asked about an opening, and who is not asked and why.
 *
 * The order is that of the list: by tier, the most urgent first, then by how long they have waited.
 * Nobody is left out of it, so that whoever is passed over is seen to be.
 */
export const waitingLine = (
  waiting: readonly Waiting[],
  opening: Opening,
  /** All offers of times to come; this one may be among them. */
  offers: readonly Offer[],
): readonly InLine[] =>
  waiting.toSorted(byPlace).map((one) => ({ waiting: one, why: whyNot(one, opening, offers) }));

const byPlace = ({ intake: one }: Waiting, { intake: other }: Waiting): number =>
  TIERS.indexOf(one.tier) - TIERS.indexOf(other.tier) ||
  one.submittedAt.getTime() - other.submittedAt.getTime() ||
  (one.id < other.id ? -1 : 1);

function whyNot(
  { intake, mayEmail }: Waiting,
  { id, start, asks }: Opening,
  offers: readonly Offer[],
): PassedOver | null {
  const isTheirs = (ask: { readonly intakeId: string }) => ask.intakeId === intake.id;
  if (asks.some(isTheirs)) return 'asked-before';
  if (intake.tier === 'red' && !intake.cleared) return 'not-cleared';
  if (!mayEmail) return 'no-email';
  if (!suits(intake.availability, start)) return 'other-times';
  const keeps = (offer: Offer) =>
    offer.id !== id &&
    isLive(offer) &&
    offer.asks.some((ask) => isTheirs(ask) && (ask.answer === 'open' || ask.answer === 'yes'));
  return offers.some(keeps) ? 'other-offer' : null;
}

/** A client who named no day, or no time of day, has ruled none out. */
const suits = ({ days, times }: Intake['availability'], { date, time }: WallTime): boolean =>
  (days.length === 0 || days.includes(weekdayOf(date))) &&
  (times.length === 0 || times.includes(partOf(time)));

/** Noon begins the afternoon and five o'clock the evening (docs/course.md). */
const partOf = (time: string): (typeof DAY_PARTS)[number] => {
  if (time < '12:00') return 'morning';
  return time < '17:00' ? 'afternoon' : 'evening';
};
