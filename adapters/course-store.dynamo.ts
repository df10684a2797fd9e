import type { CancellationReason, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Session } from '../domain/course/course.ts';
import type { CourseStore, NotWritten } from '../domain/course/course-store.ts';
import { isFinal } from '../domain/mail/mail.ts';
import { courseActions } from './course-writes.ts';
import { toMailRow } from './mail-item.ts';
import { readBatch } from './read-batch.ts';
import { listCourses, mailsOfCourse, readCourse, sessionsBetween } from './read-course.ts';
import { mailKey } from './table.ts';
import { writeInTurn } from './write-together.ts';

/** The courses of the table. Every change is one transaction, decided by conditions on the table itself. */
export function dynamoCourseStore(client: DynamoDBClient, tableName: string): CourseStore {
  return {
    async find(courseId) {
      const read = await readCourse(client, tableName, courseId);
      return read && { ...read, reminders: await liveReminders(client, tableName, read.sessions) };
    },

    async write(writes) {
      const actions = courseActions(tableName, writes);
      const written = await writeInTurn(
        client,
        actions.map(({ action }) => action),
      );
      switch (written.kind) {
        case 'written':
          return { kind: 'written' };
        case 'crowded':
          return { kind: 'stale' };
        case 'condition-failed':
          return whyNot(
            actions.map(({ otherwise }) => otherwise),
            written.reasons,
          );
      }
    },

    list: (status) => listCourses(client, tableName, status),
    sessionsBetween: (from, to) => sessionsBetween(client, tableName, from, to),
    mailsOf: (courseId) => mailsOfCourse(client, tableName, courseId),
  };
}

/** In the sessions' order; a row that has come to an end since they were read is live no more. */
async function liveReminders(
  client: DynamoDBClient,
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

/** Of several conditions that failed the one that is told. */
const WEIGHT: readonly NotWritten['kind'][] = ['stale', 'active-course', 'hours-changed', 'taken'];

function whyNot(
  meanings: readonly NotWritten['kind'][],
  reasons: readonly CancellationReason[],
): NotWritten {
  const failed = meanings.filter((_, at) => reasons[at]?.Code === 'ConditionalCheckFailed');
  const kind = WEIGHT.find((reason) => failed.includes(reason));
  if (!kind) throw new Error('A transaction failed without a reason');
  return { kind };
}
