import type { CourseClient } from '../../domain/course/client-store.ts';
import type { Course } from '../../domain/course/course.ts';
import type { Decided, Refused } from '../../domain/course/decision.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import { problem } from '../shared/problem.ts';
import { type HttpReply, reply } from '../shared/reply.ts';
import type { CourseDeps } from './course-route.ts';
import { courseView } from './course-view.ts';
import { refusalReply } from './refusal-reply.ts';
import type { Unsettled } from './settle-course.ts';

/** Whose course it is. */
export async function itsClient(
  { clients }: CourseDeps,
  { clientId }: Pick<Course, 'clientId'>,
): Promise<CourseClient> {
  const client = await clients.find(clientId);
  if (!client) throw new Error('A course without its client');
  return client;
}

/** The course as it has become, as `show` shows it, or why it stayed as it was. */
export async function courseAnswer(
  deps: CourseDeps,
  settled: Decided | Refused | Unsettled,
  show: (decided: Decided) => Promise<HttpReply> = (decided) => asItBecame(deps, decided),
): Promise<HttpReply> {
  switch (settled.kind) {
    case 'decided':
      return show(settled);
    case 'refused':
      return refusalReply(settled.refusal, deps.practice.timeZone);
    case 'answered':
      return settled.reply;
    case 'not-found':
    case 'try-again':
      return problem(settled.kind);
  }
}

/** The list of mails comes from an index that lags behind: what was just written is put in here. */
async function asItBecame(
  deps: CourseDeps,
  { course, sessions, writes }: Decided,
): Promise<HttpReply> {
  const [client, listed] = await Promise.all([
    itsClient(deps, course),
    deps.courses.mailsOf(course.id),
  ]);
  const written = [...writes.mails.move.map(({ after }) => after), ...writes.mails.plan];
  const mails = new Map<string, MailRow>();
  for (const row of [...listed, ...written]) mails.set(row.id, row);
  const shown = { course, sessions, client, mails: [...mails.values()] };
  return reply(200, courseView(shown, deps.now()));
}
