import { addDays, wallTimeOf } from '../calendar/local-time.ts';
import { isGivenUp } from '../mail/given-up.ts';
import { isFinal, isReminder, type MailFeedback, type MailRow } from '../mail/mail.ts';
import type { ReasonToDrop } from '../mail/obstacle.ts';
import type { Client } from '../intake/intake.ts';
import { sessionRef, type Course, type Session } from './course.ts';
import type { BookedDay } from './digest.ts';

/** How many days after its own a digest looks ahead for sessions nobody was reminded of. */
export const DAYS_AHEAD = 3;
/** How many days before its own a digest looks back for mails that ended badly. */
const DAYS_BACK = 2;

export type CourseMails = { readonly course: Course; readonly mails: readonly MailRow[] };

type DayRead = {
  readonly date: string;
  /** The counselor's own, from `date` to `DAYS_AHEAD` later, by start. */
  readonly sessions: readonly Session[];
  /** The counselor's own. */
  readonly courses: readonly CourseMails[];
  /** Clients by their id. */
  readonly clients: ReadonlyMap<string, Pick<Client, 'name' | 'addressFault'>>;
};

/** Decides what of a counselor's courses belongs to the morning digest of one day. */
export function bookedDay({ date, sessions, courses, clients }: DayRead): BookedDay {
  const initials = (clientId: string) => initialsOf(clients.get(clientId)?.name ?? '');
  const mailsOf = new Map(courses.map(({ course, mails }) => [course.id, mails]));
  return {
    date,
    sessions: sessions
      .filter(({ start }) => start.date === date)
      .map((session) => ({
        session,
        initials: initials(session.clientId),
        ...(clients.get(session.clientId)?.addressFault && { mailFails: true }),
      })),
    failed: courses.flatMap(({ course, mails }) =>
      mails
        .filter((mail) => endedBadly(mail) && lastWordOn(mail, course) >= addDays(date, -DAYS_BACK))
        .map((mail) => ({ mail, initials: initials(course.clientId) })),
    ),
    notReminded: sessions.flatMap((session) => {
      const why = whyNotReminded(session, mailsOf.get(session.courseId) ?? []);
      return why === undefined ? [] : [{ session, initials: initials(session.clientId), why }];
    }),
  };
}

const LOST: ReadonlySet<MailFeedback> = new Set(['bounced', 'complained', 'rejected']);
/** What somebody has settled needs nobody else. */
const endedBadly = (mail: MailRow) => isGivenUp(mail) || LOST.has(mail.feedback);

/** The local date on which a mail ended; what the mail service said later is not dated. */
const lastWordOn = ({ finishedAt, createdAt }: MailRow, { timeZone }: Course) =>
  wallTimeOf(finishedAt ?? createdAt, timeZone).date;

/** A reminder in whose place another came, or that comes back with its session, says nothing. */
const REPLACED: ReadonlySet<string> = new Set<ReasonToDrop>(['moved', 'changed', 'cancelled']);

/**
 * Why the client of a booked session has not been reminded of it, as a code; `undefined` when they
 * were, or will be: the latest reminder of this start that has come to an end decides.
 */
function whyNotReminded(session: Session, mails: readonly MailRow[]): string | undefined {
  if (session.state !== 'booked') return undefined;
  const own = mails.filter(
    ({ kind, about }) =>
      isReminder(kind) &&
      about.id === sessionRef(session) &&
      about.version === session.startVersion,
  );
  const last = own
    .filter(({ state, reason }) => isFinal(state) && !REPLACED.has(reason ?? ''))
    .sort((one, other) => one.due.getTime() - other.due.getTime())
    .at(-1);
  if (!last) return own.length === 0 ? 'none-planned' : undefined;
  if (LOST.has(last.feedback)) return last.feedback;
  return last.state === 'sent' ? undefined : (last.reason ?? last.state);
}

/** The first letters of the first and the last word of a name: enough for a counselor, little for a mail. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}
