import type { OfferState } from '../offer/offer.ts';
import { isWorthAsking } from '../offer/time-to-answer.ts';
import { toCourseMail } from './course-relevance.ts';
import type {
  DayAtSending,
  DraftAtSending,
  IntakeAtSending,
  OfferAtSending,
  RecordAtSending,
} from './mail-store.ts';
import type { IntakeMailKind, OfferMailKind } from './mail.ts';
import { drop, type MailToJudge, type Moment, type Obstacle } from './obstacle.ts';
import { confirmationOf } from './plan-intake-mails.ts';
import { quietOver } from './quiet-hours.ts';

export type Relevance = Obstacle | { readonly kind: 'send'; readonly record: RecordAtSending };

/**
 * Decides whether a mail is still worth sending, from the record read just before.
 *
 * A new version alone drops nothing: what counts is whether the mail's own words are true. A mail
 * whose record is of another kind than the mail is a fault of ours, and throws.
 */
export function relevanceOf(
  row: MailToJudge,
  record: RecordAtSending | undefined,
  moment: Moment,
): Relevance {
  if (!record) return drop('record-gone');
  return obstacleTo(row, record, moment) ?? { kind: 'send', record };
}

function obstacleTo(
  row: MailToJudge,
  record: RecordAtSending,
  moment: Moment,
): Obstacle | undefined {
  const { kind } = row;
  switch (kind) {
    case 'intake-received':
    case 'intake-notice':
    case 'urgent-intake':
    case 'urgent-intake-backup':
    case 'intake-withdrawn':
    case 'letter-accepted':
    case 'letter-waitlisted':
    case 'letter-referred':
      if (record.record === 'intake') return toIntakeMail(kind, row, record);
      break;
    case 'morning-digest':
      if (record.record === 'counselor') return toDigest(record);
      break;
    case 'draft-link':
      if (record.record === 'draft') return toDraftLink(row, record, moment.now);
      break;
    case 'opening-offer':
    case 'offer-news':
      if (record.record === 'offer') return toOfferMail(kind, row, record, moment);
      break;
    default:
      if (record.record === 'course') return toCourseMail(kind, row, record, moment);
  }
  throw new Error(`A ${kind} cannot be judged by the record of a ${record.record}`);
}

/**
 * An intake that was acknowledged is a new version too, and the confirmation to the client stays
 * true whatever the staff decide. "A form is waiting" ends with the decision, "nobody has
 * acknowledged" with the acknowledgement, and a client may take back that email is safe. Whoever
 * took the form back is not thanked for it, and the person on call hears of that in any case. A letter
 * about a decision is true as long as the intake stands where that decision put it.
 */
function toIntakeMail(
  kind: IntakeMailKind,
  { about }: MailToJudge,
  { version, status, acknowledged, client }: IntakeAtSending,
): Obstacle | undefined {
  if (kind === 'intake-received') return toConfirmation(about.version, { status, client });
  if (version < about.version) return drop('record-gone');
  const decided = status !== 'new';
  switch (kind) {
    case 'intake-withdrawn':
      return undefined;
    case 'letter-accepted':
    case 'letter-waitlisted':
    case 'letter-referred':
      return kind === `letter-${status}` ? toTheClient(client) : drop('changed');
    case 'intake-notice':
    case 'urgent-intake':
      return decided ? drop('decided') : undefined;
    case 'urgent-intake-backup':
      if (decided) return drop('decided');
      return acknowledged ? drop('acknowledged') : undefined;
  }
}

/** Where the address was put right, the one to the new address takes the place of those before. */
function toConfirmation(
  number: number,
  { status, client }: Pick<IntakeAtSending, 'status' | 'client'>,
): Obstacle | undefined {
  if (status === 'withdrawn') return drop('withdrawn');
  const present = client ? confirmationOf(client) : number;
  if (number !== present) return drop(number < present ? 'changed' : 'record-gone');
  return toTheClient(client);
}

/** While staff have something to do about an offer, or to know that it came to nothing. */
const STILL_NEWS: ReadonlySet<OfferState> = new Set(['held', 'lapsed', 'nobody-left']);

/**
 * A client is asked while they still wait and there is time to answer, and not in quiet hours, however
 * late the mail is; staff hear of it until they have acted on it.
 */
function toOfferMail(
  kind: OfferMailKind,
  { about }: MailToJudge,
  { offer, client, requestStatus }: OfferAtSending,
  { now, quietHours }: Moment,
): Obstacle | undefined {
  if (kind === 'offer-news') {
    return STILL_NEWS.has(offer.state) ? undefined : drop('changed');
  }
  const ask = offer.asks.find(({ number }) => number === about.version);
  if (!ask || !client || !requestStatus) return drop('record-gone');
  if (requestStatus === 'withdrawn') return drop('withdrawn');
  if (requestStatus !== 'waitlisted') return drop('decided');
  if (ask.answer !== 'open' || !isWorthAsking(ask, now)) return drop('changed');
  if (!client.mayEmail) return drop('email-not-agreed');
  const until = quietOver(now, offer.timeZone, quietHours);
  return until && { kind: 'postpone', until };
}

/** Of several links that were asked for at once the last is mailed, and none to a form that is gone. */
function toDraftLink(
  { about }: MailToJudge,
  { draft }: DraftAtSending,
  now: Date,
): Obstacle | undefined {
  if (draft.goodUntil <= now) return drop('record-gone');
  return about.version < draft.linksAsked ? drop('changed') : undefined;
}

function toTheClient(client: IntakeAtSending['client']): Obstacle | undefined {
  if (!client) return drop('record-gone');
  return client.mayEmail ? undefined : drop('email-not-agreed');
}

function toDigest({ counselor, day }: DayAtSending): Obstacle | undefined {
  if (counselor.gone) return drop('record-gone');
  const lines = day.sessions.length + day.failed.length + day.notReminded.length;
  return lines > 0 ? undefined : drop('nothing-to-say');
}
