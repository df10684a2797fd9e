import type { Session } from '../domain/course/course.ts';
import type { CourseStore } from '../domain/course/course-store.ts';
import { isFinal } from '../domain/mail/mail.ts';
import { courseActions } from './course-writes.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { toMailRow } from './stored-mail.ts';
import { readBatch } from './read-batch.ts';
import { listCourses, mailsOfCourse, readCourse, sessionsBetween } from './read-course.ts';
import { mailKey } from './table.ts';
import { writeActions } from './write-actions.ts';

/** The courses of the table. Every change is one transaction, decided by conditions on the table itself. */
export function dynamoCourseStore(client: DynamoClient, tableName: string): CourseStore {
  return {
    async find(courseId) {
      const read = await readCourse(client, tableName, courseId);
      return read && { ...read, reminders: await liveReminders(client, tableName, read.sessions) };
    },

    write: async (writes) => writeActions(client, courseActions(tableName, writes)),

    list: (status) => listCourses(client, tableName, status),
    sessionsBetween: (from, to) => sessionsBetween(client, tableName, from, to),
    mailsOf: (courseId) => mailsOfCourse(client, tableName, courseId),
  };
}

/** In the sessions' order; a row that has come to an end since they were read is live no more. */
async function liveReminders(
  client: DynamoClient,
  tableName: string,
  sessions: readonly Session[],
) {
  const ids = sessions.flatMap(({ reminder }) => (reminder === undefined ? [] : [reminder]));
  const items = await readBatch(client, tableName, ids.map(mailKey));
  const rows = new Map(items.map(toMailRow).map((row) => [row.id, row]));
  return ids
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined)
    .filter(({ state }) => !isFinal(state));
}
