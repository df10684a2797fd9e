import { resolveWallTime } from '../calendar/local-time.ts';
import type { WallTime } from '../calendar/wall-time.ts';
import type { Deciding, Room } from '../course/decision.ts';
import type { StaffMember } from '../staff/role.ts';
import { askNext, type Line } from './ask-next.ts';
import { jobFor } from './change-offer.ts';
import type { Offer } from './offer.ts';
import {
  auditOfOffer,
  offerRefused,
  problemOf,
  type OfferDecision,
  type OfferRefused,
} from './offer-decision.ts';
import { timeToAnswer } from './time-to-answer.ts';
import { waitingLine, type InLine } from './waiting-line.ts';

/** An opening that staff think of offering. */
export type WantedOffer = {
  readonly id: string;
  readonly start: WallTime;
  readonly minutes: number;
  readonly answerHours: number;
};

type Making = Line &
  Room &
  Deciding & { readonly wanted: WantedOffer; readonly member: StaffMember };

/** What staff see before anybody is asked: the time, the line, and until when the first could answer. */
export type OfferPreview = {
  readonly kind: 'preview';
  readonly offer: Offer;
  readonly line: readonly InLine[];
  readonly until: Date;
};

/** Decides whether an opening can be offered at all, and shows in which order people would be asked. */
export function previewOffer(making: Making): OfferPreview | OfferRefused {
  const { wanted, practice, now } = making;
  const resolved = resolveWallTime(wanted.start, practice.timeZone);
  if (resolved.kind !== 'instant') return offerRefused('not-bookable', resolved.kind);
  const offer = newOffer(making, resolved.at);
  const problem = problemOf(offer, making);
  if (problem) return offerRefused('not-bookable', problem);
  const time = timeToAnswer(offer, practice, now);
  if (!time) return offerRefused('no-time-to-answer');
  const line = waitingLine(making.waiting, offer, making.offers);
  return { kind: 'preview', offer, line, until: time.until };
}

/**
 * Decides whether the first in line is asked about an opening. `first` is whom the screen named:
 * when it would be somebody else by now, nobody is asked and staff look again.
 */
export function makeOffer(making: Making & { readonly first: string }): OfferDecision {
  const preview = previewOffer(making);
  if (preview.kind === 'refused') return preview;
  const next = preview.line.find(({ why }) => why === null);
  if (!next) return offerRefused('nobody-to-ask');
  if (next.waiting.intake.id !== making.first) return offerRefused('line-changed');

  const { offer, mails, goesOnAt, intake } = askNext(preview.offer, making);
  const { member, counselor } = making;
  return {
    kind: 'decided',
    offer,
    writes: {
      offer: { after: offer },
      cells: [],
      mails,
      jobs: { plan: jobFor(offer, goesOnAt), finish: [] },
      hours: { counselorId: counselor.id, version: counselor.version },
      intake,
      audit: auditOfOffer(offer, making, { who: member.id, action: 'offered', fields: ['asks'] }),
    },
  };
}

const newOffer = ({ wanted, counselor, practice, member, now }: Making, startsAt: Date): Offer => ({
  ...wanted,
  counselorId: counselor.id,
  timeZone: practice.timeZone,
  bufferMinutes: counselor.hours.bufferMinutes,
  startsAt,
  endsAt: new Date(startsAt.getTime() + wanted.minutes * 60_000),
  state: 'asking',
  asks: [],
  createdAt: now,
  by: member.id,
  version: 1,
});
