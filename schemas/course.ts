import * as z from 'zod';
import {
  CANCELLED_BY,
  COURSE_STATUSES,
  PHASES,
  SESSION_STATES,
  TASK_KINDS,
} from '../domain/course/course.ts';
import { CALL_REASONS } from '../domain/intake/call-instead.ts';
import { MAIL_FEEDBACK, MAIL_KINDS, MAIL_STATES } from '../domain/mail/mail.ts';
import { keptContact } from './client-contact.ts';
import { coursePlan, place } from './course-plan.ts';
import { date, instant, wallTime } from './wall-time.ts';

const task = z.strictObject({
  id: z.string(),
  kind: z.enum(TASK_KINDS),
  at: instant,
  /** The session that caused it. */
  session: z.int().nullable(),
  done: z.strictObject({ by: z.string(), at: instant }).nullable(),
});

const mail = z.strictObject({
  kind: z.enum(MAIL_KINDS),
  state: z.enum(MAIL_STATES),
  feedback: z.enum(MAIL_FEEDBACK),
  due: instant,
  finishedAt: instant.nullable(),
  reason: z.string().nullable(),
});

/** A session as the calendar shows it. */
export const bookedSession = z.strictObject({
  /** Names it within its course for good, and in the addresses of the changes. */
  number: z.int(),
  state: z.enum(SESSION_STATES),
  start: wallTime,
  startsAt: instant,
  endsAt: instant,
  counselorId: z.string(),
  place,
  startVersion: z.int(),
  /** The session this one makes up for. */
  makesUpFor: z.int().nullable(),
  confirmedAt: instant.nullable(),
  /** Until then the client may take the cancellation back, and the time is held. */
  undoUntil: instant.nullable(),
  cancelledBy: z.enum(CANCELLED_BY).nullable(),
  /** The wall clock no longer names the stored instant: zone data changed since it was booked. */
  drifted: z.boolean(),
});

const session = bookedSession.extend({
  /** 1-based among the sessions that count, by start; `null` for one that does not. */
  position: z.int().nullable(),
  phase: z.enum(PHASES).nullable(),
  /** Planned, sent, delivered, bounced, dropped: everything that was ever mailed about it. */
  mails: z.array(mail),
});

export const courseReply = z.strictObject({
  /** The service's clock as it answered. */
  now: instant,
  id: z.uuid(),
  /** Send it along with a change: one about an older version is refused. */
  version: z.int(),
  status: z.enum(COURSE_STATUSES),
  intakeId: z.uuid(),
  client: z.strictObject({
    id: z.uuid(),
    /** The name the client likes to be called by. */
    name: z.string(),
    timeZone: z.string().nullable(),
    remindersOff: z.boolean(),
    /** Whether mails are sent. */
    mayEmail: z.boolean(),
    /** Why they must be called: no mail is sent, or what is sent does not reach them. */
    callInstead: z.enum(CALL_REASONS).nullable(),
    contact: keptContact,
  }),
  counselorId: z.string(),
  timeZone: z.string(),
  plan: coursePlan,
  length: z.int(),
  endDate: date,
  /** What "7 of 14" is made of: sessions attended (and missed, where those count), of the agreed number. */
  held: z.int(),
  phase: z.enum(PHASES),
  ended: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
  tasks: z.array(task),
  sessions: z.array(session),
  /** Mails about the course as a whole. */
  mails: z.array(mail),
});
export type CourseReply = z.output<typeof courseReply>;

export const courseListQuery = z.strictObject({
  status: z.enum(COURSE_STATUSES).default('active'),
});
export const courseList = z.strictObject({
  now: instant,
  courses: z.array(
    z.strictObject({
      id: z.uuid(),
      intakeId: z.uuid(),
      /** The name the client likes to be called by. */
      name: z.string(),
      counselorId: z.string(),
      status: z.enum(COURSE_STATUSES),
      length: z.int(),
      endDate: date,
      tasks: z.array(task),
    }),
  ),
});
