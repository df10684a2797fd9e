import type { Course, CourseStatus, Session } from '../domain/course/course.ts';
import type { CourseFile } from '../domain/course/course-store.ts';
import type { MailRow } from '../domain/mail/mail.ts';
import { toCourse } from './course-item.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toMailRow } from './stored-mail.ts';
import { listWork, readPartition } from './query-all.ts';
import { toSession } from './session-item.ts';
import {
  courseKey,
  mailPartition,
  courseWorkPartition,
  endingFrom,
  sessionWorkPartition,
  sessionWorkRange,
} from './table.ts';

/** A course and its sessions by number: one partition, in which the course sorts first. */
export async function readCourse(
  client: DynamoClient,
  tableName: string,
  courseId: string,
): Promise<Pick<CourseFile, 'course' | 'sessions'> | undefined> {
  const [course, ...sessions] = await readPartition(client, tableName, courseKey(courseId).pk);
  if (course === undefined) return undefined;
  return { course: toCourse(course), sessions: sessions.map(toSession) };
}

/** Courses of one status by their end, from one local date on or all of them; from the index. */
export async function listCourses(
  client: DynamoClient,
  tableName: string,
  status: CourseStatus,
  since?: string,
): Promise<readonly Course[]> {
  const range = since === undefined ? undefined : endingFrom(since);
  const items = await listWork(client, tableName, courseWorkPartition(status), range);
  return items.map(toCourse);
}

/** Every mail about a course and its sessions, as they were planned; from the index. */
export async function mailsOfCourse(
  client: DynamoClient,
  tableName: string,
  courseId: string,
): Promise<readonly MailRow[]> {
  const items = await listWork(client, tableName, mailPartition(courseId));
  return items.map(toMailRow);
}

/** One query for each month of the range. */
export async function sessionsBetween(
  client: DynamoClient,
  tableName: string,
  from: string,
  to: string,
): Promise<readonly Session[]> {
  const range = sessionWorkRange(from, to);
  const months = await Promise.all(
    monthsBetween(from, to).map((month) =>
      listWork(client, tableName, sessionWorkPartition(month), range),
    ),
  );
  return months.flat().map(toSession);
}

/** The months, `YYYY-MM`, that two local dates and all between them lie in. */
function monthsBetween(from: string, to: string): readonly string[] {
  const count = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
  const [first, last] = [count(from), count(to)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}
