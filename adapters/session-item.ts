import * as z from 'zod';
import { CANCELLED_BY, SESSION_STATES, type Session } from '../domain/course/course.ts';
import { place, wallTime } from './course-attributes.ts';
import { instant } from './instant.ts';
import { sessionKey, sessionWorkKeys } from './table.ts';

const sessionAttributes = z.lazy(() =>
  z.object({
    courseId: z.string(),
    number: z.int(),
    clientId: z.string(),
    counselorId: z.string(),
    state: z.enum(SESSION_STATES),
    start: wallTime,
    timeZone: z.string(),
    minutes: z.int(),
    bufferMinutes: z.int(),
    startsAt: instant,
    endsAt: instant,
    place,
    startVersion: z.int(),
    uid: z.string(),
    sequence: z.int(),
    makesUpFor: z.int().optional(),
    confirmedAt: instant.optional(),
    undo: z.object({ until: instant, jobId: z.string() }).optional(),
    cancelledBy: z.enum(CANCELLED_BY).optional(),
    reminder: z.string().optional(),
  }),
);

/** A session as the table holds it, keys included. */
export const sessionItem = (session: Session): Record<string, unknown> => ({
  ...sessionKey(session.courseId, session.number),
  ...sessionWorkKeys(session),
  ...session,
  startsAt: session.startsAt.toISOString(),
  endsAt: session.endsAt.toISOString(),
  confirmedAt: session.confirmedAt?.toISOString(),
  undo: session.undo && { ...session.undo, until: session.undo.until.toISOString() },
});

/** Reads a session back; an item of another shape is a fault and throws. */
export const toSession = (item: unknown): Session => sessionAttributes.parse(item);
