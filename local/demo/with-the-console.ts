import type { CourseReply } from '../../schemas/course.ts';
import { daysLater, type Wall } from './clock-arithmetic.ts';
import type { CourseHistory } from './history.ts';
import { courseOf, type Practice } from './practice-day.ts';
import { ok } from './practice-client.ts';

/** Staff move one session to the first opening on one of the three days after it. */
export async function moveByStaff(
  practice: Practice,
  history: CourseHistory,
  number: number,
): Promise<void> {
  const course = await courseOf(practice, history);
  const session = course.sessions.find((each) => each.number === number);
  if (!session) return;
  const to = await openingAfter(practice, course, session.start.date, 3);
  if (!to) return;
  const path = `/api/staff/courses/${course.id}/sessions/${number}/move`;
  await changeOpenly(practice, path, { version: course.version, to });
}

/** Staff make up for a missed session in the days before the next one, if there is room. */
export async function addMakeUp(
  practice: Practice,
  history: CourseHistory,
  missed: number,
): Promise<void> {
  const course = await courseOf(practice, history);
  const session = course.sessions.find(({ number }) => number === missed);
  if (!session || course.status !== 'active') return;
  const at = await openingAfter(practice, course, daysLater(session.start.date, 1), 3);
  if (!at) return;
  const body = { version: course.version, for: missed, at };
  const path = `/api/staff/courses/${course.id}/make-up`;
  await changeOpenly(practice, path, body);
}

/** Where a change moves the end of the course, staff see the new date and say so. */
async function changeOpenly({ client }: Practice, path: string, body: object): Promise<void> {
  const staff = client.as('administrator');
  const first = await staff('POST', path, body);
  if (first.status !== 409) return void ok(first, 200);
  const { endDate } = first.body as { endDate?: string };
  ok(await staff('POST', path, { ...body, endDate }), 200);
}

/** The first opening after this date, within so many days, on a day without a session of the course. */
async function openingAfter(
  { client }: Practice,
  course: CourseReply,
  date: string,
  days: number,
): Promise<Wall | undefined> {
  const query = `from=${daysLater(date, 1)}&to=${daysLater(date, days)}&minutes=50`;
  const path = `/api/staff/counselors/${course.counselorId}/openings?${query}`;
  const answer = await client.as('administrator')('GET', path);
  const { openings } = ok<{ openings: Wall[] }>(answer, 200);
  const taken = new Set(course.sessions.map(({ start }) => start.date));
  return openings.find((opening) => !taken.has(opening.date));
}
