import type { WallTime } from '../calendar/wall-time.ts';
import type { JobRow } from '../jobs/job.ts';
import type { Language } from '../practice/languages.ts';

export const OFFER_STATES = [
  /** Somebody is asked, or the next is about to be. */
  'asking',
  /** Somebody said yes: the time is kept until staff book the course, or let it go. */
  'held',
  'booked',
  /** Everybody who could be asked was. */
  'nobody-left',
  /** The time cannot be had any more, or is too near to ask anybody. */
  'lapsed',
  /** Staff took it back. */
  'ended',
] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const ASK_ANSWERS = ['open', 'yes', 'no', 'none', 'unreached', 'taken-back'] as const;
export type AskAnswer = (typeof ASK_ANSWERS)[number];

/** Why somebody who waits is not asked about an opening. */
export const PASSED_OVER = [
  /** A red form that no counselor has cleared: nothing is offered before somebody has spoken with the client. */
  'not-cleared',
  /** Email is not agreed to or not safe: a person calls instead. */
  'no-email',
  /** Was asked about this very opening. */
  'asked-before',
  /** Is being asked about another opening, or has one kept. */
  'other-offer',
  /** Not a day, or a time of day, that the client named. */
  'other-times',
] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

/** One client who was asked, and what came of it. */
export type Ask = {
  /** 1 for the first who is asked; a link is good for one of them. */
  readonly number: number;
  readonly intakeId: string;
  readonly clientId: string;
  readonly language: Language;
  /** The client's own zone, when it is known. */
  readonly clientTimeZone?: string | undefined;
  /** When the mail may go out. */
  readonly at: Date;
  /**
   * Until when they are waited for. An answer counts until the clock has passed the offer on, which it
   * does no earlier; whoever is given more time has a later one.
   */
  readonly until: Date;
  /** `none`: no answer in time. `unreached`: the mail did not arrive. `taken-back`: by staff, before there was one or, where `answeredAt` is there, after a yes. */
  readonly answer: AskAnswer;
  readonly answeredAt?: Date | undefined;
  /** Who stood before this client in the line and was not asked, each with the reason. */
  readonly passedOver: readonly {
    readonly intakeId: string;
    readonly clientId: string;
    readonly why: PassedOver;
  }[];
};

/**
 * A counselor's free time, offered to waiting clients one after the other. Nothing is kept free for
 * it until somebody says yes; and a yes books nothing: staff plan the course.
 */
export type Offer = {
  readonly id: string;
  readonly counselorId: string;
  /** By the clock of `timeZone`; it was checked to name one instant. */
  readonly start: WallTime;
  readonly timeZone: string;
  readonly minutes: number;
  /** Minutes kept free afterwards: part of the cells it holds. */
  readonly bufferMinutes: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How long each client may take to answer, in hours. */
  readonly answerHours: number;
  readonly state: OfferState;
  /** In the order in which they were asked. */
  readonly asks: readonly Ask[];
  readonly createdAt: Date;
  /** The staff member who began it. */
  readonly by: string;
  /** Raised by every change. */
  readonly version: number;
};

/** For whom the time is kept. */
export const heldFor = ({ state, asks }: Pick<Offer, 'state' | 'asks'>): Ask | undefined =>
  state === 'held' ? asks.find(({ answer }) => answer === 'yes') : undefined;

/** Whether it still keeps a client from being asked elsewhere. */
export const isLive = ({ state }: Pick<Offer, 'state'>): boolean =>
  state === 'asking' || state === 'held';

/** Offers of a counselor's time on these dates that somebody is asked about, or that are kept, by start. */
export const offersOn = (
  { from, to }: { readonly from: string; readonly to: string },
  counselorId: string,
  offers: readonly Offer[],
): readonly Offer[] =>
  offers
    .filter(
      (offer) =>
        offer.counselorId === counselorId &&
        isLive(offer) &&
        from <= offer.start.date &&
        offer.start.date <= to,
    )
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime());

/** Who is asked this moment, or for whom the time is kept. */
export const offeredTo = (offer: Pick<Offer, 'state' | 'asks'>): Ask | undefined =>
  heldFor(offer) ??
  (offer.state === 'asking' ? offer.asks.find(({ answer }) => answer === 'open') : undefined);

const HOLDER = 'offer#';
/** What a cell that is kept says of its holder; no session is called so. */
export const holderOfOffer = ({ id }: Pick<Offer, 'id'>): string => `${HOLDER}${id}`;
/** Whether an offer, and no session, holds a cell. */
export const isHeldByOffer = (holder: string): boolean => holder.startsWith(HOLDER);
/** The offer that holds a cell; of a cell that a session holds `undefined`. */
export const offerHolding = (holder: string): string | undefined =>
  isHeldByOffer(holder) ? holder.slice(HOLDER.length) : undefined;

/** The job that passes an offer on; each version of an offer has one of its own. */
export const nextOfferJob = (
  { id, version }: Pick<Offer, 'id' | 'version'>,
  due: Date,
): JobRow => ({
  id: `next-offer_${id}_${version}`,
  kind: 'next-offer',
  about: id,
  version,
  due,
  state: 'waiting',
});
