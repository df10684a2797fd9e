import type { Course, Session, Task } from '../../domain/course/course.ts';
import { parseSessionRef } from '../../domain/course/course.ts';
import { courseStanding } from '../../domain/course/course-standing.ts';
import type { CourseClient } from '../../domain/course/client-store.ts';
import { callInstead } from '../../domain/intake/call-instead.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import { type CourseReply, courseReply } from '../../schemas/course.ts';
import { bookedView } from './session-view.ts';

/** All that is shown of a course. */
export type ShownCourse = {
  readonly course: Course;
  readonly sessions: readonly Session[];
  readonly mails: readonly MailRow[];
  readonly client: CourseClient;
};

/** A course as staff see it. */
export function courseView(
  { course, sessions, mails, client }: ShownCourse,
  now: Date,
): CourseReply {
  const { held, phase, places } = courseStanding(course, sessions);
  return courseReply.parse({
    ...factsOf(course),
    now: now.toISOString(),
    client: {
      id: client.id,
      name: client.preferredName || client.name,
      timeZone: course.clientTimeZone ?? null,
      remindersOff: client.remindersOff,
      mayEmail: client.consents.email && client.safeToUse.email,
      callInstead: callInstead(client),
      contact: contactOf(client),
    },
    held,
    phase,
    sessions: sessions.map((session) => ({
      ...bookedView(session),
      position: places.get(session.number)?.position ?? null,
      phase: places.get(session.number)?.phase ?? null,
      mails: mails.filter((row) => sessionOf(row) === session.number).map(mailView),
    })),
    mails: mails.filter((row) => sessionOf(row) === null).map(mailView),
  });
}

const contactOf = ({ email, phone, safeToUse }: CourseClient) => ({
  email,
  phone: phone ?? null,
  safeToUse,
});

const factsOf = (course: Course) => ({
  id: course.id,
  version: course.version,
  status: course.status,
  intakeId: course.intakeId,
  counselorId: course.counselorId,
  timeZone: course.timeZone,
  plan: course.plan,
  length: course.length,
  endDate: course.endDate,
  ended: course.ended ? { ...course.ended, at: course.ended.at.toISOString() } : null,
  tasks: course.tasks.map(taskView),
});

export const taskView = ({ id, kind, at, session, done }: Task) => ({
  id,
  kind,
  at: at.toISOString(),
  session: session ?? null,
  done: done ? { by: done.by, at: done.at.toISOString() } : null,
});

/** The number of the session that a mail is about; `null` for one about the whole course. */
const sessionOf = ({ about }: MailRow): number | null =>
  about.record === 'session' ? parseSessionRef(about.id).number : null;

const mailView = ({ kind, state, feedback, due, finishedAt, reason }: MailRow) => ({
  kind,
  state,
  feedback,
  due: due.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
  reason: reason ?? null,
});
