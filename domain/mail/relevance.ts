import { parseSessionRef, type Session } from '../course/course.ts';
import {
  isReminder,
  type CourseMailKind,
  type IntakeMailKind,
  type MailRow,
  type OfferMailKind,
  type ReminderKind,
} from './mail.ts';
import type { OfferState } from '../offer/offer.ts';
import { heldForQuiet } from './reminders.ts';
import type { QuietHours } from './quiet-hours.ts';
import { confirmationOf } from './plan-intake-mails.ts';
import type {
  CourseAtSending,
  DayAtSending,
  DraftAtSending,
  IntakeAtSending,
  OfferAtSending,
  RecordAtSending,
} from './mail-store.ts';

export type ReasonToDrop =
  | 'record-gone'
  | 'decided'
  | 'acknowledged'
  /** Its person took the request back. */
  | 'withdrawn'
  | 'email-not-agreed'
  | 'reminders-off'
  /** The appointment has another time, of which another mail tells. */
  | 'moved'
  | 'cancelled'
  /** The appointment has begun. */
  | 'passed'
  /** What the mail says is not so any more. */
  | 'changed'
  /** There is not a single line for the digest. */
  | 'nothing-to-say';

/** What keeps a mail from going out now; `postpone`: nobody can say yet, look again then. */
type Obstacle =
  | { readonly kind: 'drop'; readonly reason: ReasonToDrop }
  | { readonly kind: 'postpone'; readonly until: Date };

export type Relevance = Obstacle | { readonly kind: 'send'; readonly record: RecordAtSending };

type MailToJudge = Pick<MailRow, 'kind' | 'about' | 'usefulUntil'>;
type Moment = { readonly now: Date; readonly quietHours: QuietHours };

const drop = (reason: ReasonToDrop): Obstacle => ({ kind: 'drop', reason });

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
      if (record.record === 'offer') return toOfferMail(kind, row, record, moment.now);
      break;
    default:
      if (record.record === 'course') return toCourseMail(kind, row, record, moment);
  }
  throw new Error(`A ${kind} cannot be judged by the record of a ${record.record}`);
}

/**
 * An intake that was acknowledged is a new version too, and the confirmation to the client stays
 * true whatever the staff decide. "A form is waiting" ends with the decision, "nobody has
 * acknowledged" with the acknowledgement, and a client may take back that e-mail is safe. Whoever
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
 * A client is asked while they still wait and the answer would count; staff hear of it until they
 * have acted on it.
 */
function toOfferMail(
  kind: OfferMailKind,
  { about }: MailToJudge,
  { offer, client, requestStatus }: OfferAtSending,
  now: Date,
): Obstacle | undefined {
  if (kind === 'offer-news') {
    return STILL_NEWS.has(offer.state) ? undefined : drop('changed');
  }
  const ask = offer.asks.find(({ number }) => number === about.version);
  if (!ask || !client || !requestStatus) return drop('record-gone');
  if (requestStatus === 'withdrawn') return drop('withdrawn');
  if (requestStatus !== 'waitlisted') return drop('decided');
  if (ask.answer !== 'open' || ask.until <= now) return drop('changed');
  return client.mayEmail ? undefined : drop('email-not-agreed');
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

/** The note to the counselor is no mail to the client, whose consent does not matter to it. */
function toCourseMail(
  kind: CourseMailKind,
  row: MailToJudge,
  record: CourseAtSending,
  moment: Moment,
): Obstacle | undefined {
  const { about } = row;
  const { now } = moment;
  const untrue =
    about.record === 'course'
      ? toSchedule(kind, about.version, record, now)
      : toSessionMail(kind, about, record, now);
  if (untrue || kind === 'client-changed') return untrue;
  if (!record.client.mayEmail) return drop('email-not-agreed');
  return isReminder(kind) ? toReminder({ ...row, kind }, record, moment) : undefined;
}

/** A reminder of an appointment that stands; one that comes late waits for the end of the quiet hours. */
function toReminder(
  row: MailToJudge & { readonly kind: ReminderKind },
  { client, sessions }: CourseAtSending,
  moment: Moment,
): Obstacle | undefined {
  if (client.remindersOff) return drop('reminders-off');
  const { number } = parseSessionRef(row.about.id);
  const session = sessions.find((each) => each.number === number);
  const until = session && heldForQuiet(row, { session, ...moment });
  return until && { kind: 'postpone', until };
}

/**
 * A schedule that was called off before anybody heard of it is told by the mail about that. While
 * the client may still take a cancellation back, a schedule would call that appointment off in
 * their calendar and no mail would bring it back, so it waits until the last can no longer be undone.
 */
function toSchedule(
  kind: CourseMailKind,
  version: number,
  { course, sessions }: CourseAtSending,
  now: Date,
): Obstacle | undefined {
  if (course.version < version) return drop('record-gone');
  const until = latest(sessions.flatMap((session) => undoableUntil(session, now) ?? []));
  if (until) return { kind: 'postpone', until };
  const isAhead = ({ state, startsAt }: Session) => startsAt > now && state === 'booked';
  return kind === 'course-booked' && !sessions.some(isAhead) ? drop('changed') : undefined;
}

const latest = (moments: readonly Date[]): Date | undefined =>
  moments.toSorted((one, other) => one.getTime() - other.getTime()).at(-1);

function toSessionMail(
  kind: CourseMailKind,
  { id, version }: MailToJudge['about'],
  { sessions }: CourseAtSending,
  now: Date,
): Obstacle | undefined {
  const { number } = parseSessionRef(id);
  const session = sessions.find((each) => each.number === number);
  if (!session) return drop('record-gone');
  switch (kind) {
    case 'reminder-7d':
    case 'reminder-72h':
    case 'reminder-24h':
      return session.startVersion === version ? toNamingTheTime(session, now) : drop('moved');
    case 'session-changed':
      return toNamingTheTime(session, now);
    case 'session-cancelled':
      return isOff(session) ? undefined : drop('changed');
    case 'session-missed':
      return session.state === 'missed' ? undefined : drop('changed');
    default:
      return undefined;
  }
}

/** Off for good, in time or late. */
const isOff = ({ state, undo }: Session): boolean =>
  (state === 'cancelled' && !undo) || state === 'late-cancelled';

/**
 * A mail that names the time of an appointment. While the client may still take a cancellation
 * back, nobody knows whether there will be one, so the mail waits for the end of that time.
 */
function toNamingTheTime(session: Session, now: Date): Obstacle | undefined {
  const { state, startsAt } = session;
  if (startsAt <= now) return drop('passed');
  if (state === 'booked') return undefined;
  const until = undoableUntil(session, now);
  return until ? { kind: 'postpone', until } : drop(state === 'cancelled' ? 'cancelled' : 'passed');
}

const undoableUntil = ({ undo }: Session, now: Date): Date | undefined =>
  undo && undo.until > now ? undo.until : undefined;
