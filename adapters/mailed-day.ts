import * as z from 'zod';
import { addDays } from '../domain/calendar/local-time.ts';
import { bookedDay, type CourseMails, DAYS_AHEAD } from '../domain/course/booked-day.ts';
import { COURSE_STATUSES } from '../domain/course/course.ts';
import { parseDayRef } from '../domain/course/digest.ts';
import type { DayAtSending } from '../domain/mail/mail-store.ts';
import { readNames } from './client-names.ts';
import { gone } from './counselor-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { listCourses, mailsOfCourse, sessionsBetween } from './read-course.ts';
import { readFields } from './read-now.ts';
import { counselorKey } from './table.ts';

const counselorFields = z.object({ id: z.string(), name: z.string(), email: z.string(), gone });

/** A course that ended longer ago than this many days has no mail that a digest would speak of. */
const LATELY_DAYS = 14;

/** Reads a counselor's day; all but the counselor comes from an index, perhaps a moment behind. */
export async function dayAtSending(
  client: DynamoClient,
  tableName: string,
  ref: string,
): Promise<DayAtSending | undefined> {
  const { counselorId, date } = parseDayRef(ref);
  const [counselor, ahead, courses] = await Promise.all([
    readFields(client, tableName, counselorKey(counselorId), counselorFields),
    sessionsBetween(client, tableName, date, addDays(date, DAYS_AHEAD)),
    coursesOf(client, tableName, counselorId, date),
  ]);
  if (!counselor) return undefined;
  const sessions = ahead.filter((session) => session.counselorId === counselorId);
  const clientIds = [...sessions, ...courses.map(({ course }) => course)].map(
    ({ clientId }) => clientId,
  );
  const clients = await readNames(client, tableName, clientIds);
  return { record: 'counselor', counselor, day: bookedDay({ date, sessions, courses, clients }) };
}

/** The counselor's courses that are running or ended lately, with their mails. */
async function coursesOf(
  client: DynamoClient,
  tableName: string,
  counselorId: string,
  date: string,
): Promise<readonly CourseMails[]> {
  const since = addDays(date, -LATELY_DAYS);
  const lists = COURSE_STATUSES.map((status) =>
    listCourses(client, tableName, status, status === 'active' ? undefined : since),
  );
  const own = (await Promise.all(lists)).flat().filter((it) => it.counselorId === counselorId);
  return Promise.all(
    own.map(async (course) => ({
      course,
      mails: await mailsOfCourse(client, tableName, course.id),
    })),
  );
}
