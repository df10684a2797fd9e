import * as z from 'zod';
import { SESSION_STATES } from '../domain/course/course.ts';
import { LANGUAGES } from '../domain/practice/languages.ts';
import { wallTime } from './wall-time.ts';

const instant = z.iso.datetime();

/** A client's appointment as their own page shows it: no number of it, no phase, no name. */
const appointment = z.strictObject({
  /** Names it in the actions. */
  session: z.int(),
  /** Raised by every change, an undo among them: an action about an older one is refused. */
  version: z.int(),
  start: wallTime,
  startsAt: instant,
  endsAt: instant,
  state: z.enum(SESSION_STATES),
  confirmed: z.boolean(),
  undoUntil: instant.nullable(),
  /** What the link may still do with it now. */
  may: z.strictObject({
    confirm: z.boolean(),
    move: z.boolean(),
    cancel: z.boolean(),
    undo: z.boolean(),
  }),
  /** Shown where the client agreed to it. */
  place: z
    .strictObject({ kind: z.enum(['office', 'video']), link: z.string().nullable() })
    .nullable(),
});

export const visitReply = z.strictObject({
  now: instant,
  language: z.enum(LANGUAGES),
  timeZone: z.string(),
  /** The client's own zone, where it differs. */
  clientTimeZone: z.string().nullable(),
  phone: z.string(),
  noticeHours: z.int(),
  /** The appointment the link speaks of; `null` for the link of a whole schedule. */
  chosen: z.int().nullable(),
  /** The link is of an earlier time of that appointment: it shows, and never acts. */
  changed: z.boolean(),
  /** For a session's link that one; for a course's link all, by start. */
  appointments: z.array(appointment),
  remindersOff: z.boolean(),
  feed: z.boolean(),
});
export type VisitReply = z.output<typeof visitReply>;

export const visitAction = z.strictObject({
  session: z.int().min(1).max(99),
  version: z.int().min(1),
});
export const visitMove = visitAction.extend({ to: wallTime });
export const visitOpeningsQuery = z.strictObject({
  session: z.coerce.number().int().min(1).max(99),
});
export const visitOpenings = z.strictObject({
  openings: z.array(wallTime.extend({ startsAt: instant })),
});
export const visitReminders = z.strictObject({ on: z.boolean() });
export const visitFeed = z.strictObject({ on: z.boolean() });
/** The answer to one click in a mail program (RFC 8058). */
export const unsubscribed = z.strictObject({ remindersOff: z.literal(true) });
