import { sessionRef, type Course, type Session } from '../course/course.ts';
import type { CourseMailKind, MailRow, MailSubject, ReminderKind } from './mail.ts';
import { mailId } from './plan-intake-mails.ts';

const HOUR = 3_600_000;

/** Mails about the course as a whole. */
export type ScheduleMail = 'course-booked' | 'schedule-changed';
/** Mails about one session, reminders apart. */
export type SessionMail = Exclude<CourseMailKind, ScheduleMail | ReminderKind>;

/** How long each mail is worth sending, in hours; its words are those of the moment of sending. */
const USEFUL_HOURS = {
  'course-booked': 7 * 24,
  'schedule-changed': 7 * 24,
  // The client's calendar stays wrong until it is told.
  'session-changed': 7 * 24,
  'session-cancelled': 7 * 24,
  // A kind word that comes days later is none.
  'session-missed': 24,
  // Until then the console and the morning digest have said it.
  'client-changed': 48,
} as const satisfies Record<ScheduleMail | SessionMail, number>;

/** Plans a mail about the whole schedule, due now. */
export const scheduleMail = (
  kind: ScheduleMail,
  { id, version }: Pick<Course, 'id' | 'version'>,
  now: Date,
): MailRow => dueNow(kind, { record: 'course', id, version }, now);

/** Plans a mail about one session, due now; each state a calendar is told of gets it once. */
export const sessionMail = (
  kind: SessionMail,
  session: Pick<Session, 'courseId' | 'number' | 'sequence'>,
  now: Date,
): MailRow =>
  dueNow(kind, { record: 'session', id: sessionRef(session), version: session.sequence }, now);

const dueNow = (kind: ScheduleMail | SessionMail, about: MailSubject, now: Date): MailRow => ({
  id: mailId(kind, about),
  kind,
  about,
  state: 'pending',
  due: now,
  usefulUntil: new Date(now.getTime() + USEFUL_HOURS[kind] * HOUR),
  attempts: 0,
  faults: 0,
  createdAt: now,
  feedback: 'none',
});
