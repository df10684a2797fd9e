import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CourseWrites } from '../domain/course/course-writes.ts';
import { clientUpdates, hoursCheck } from './course-conditions.ts';
import { type CourseAction, staleUnless } from './course-action.ts';
import { courseItem } from './course-item.ts';
import { dayUpdates } from './day-updates.ts';
import { toItem } from './item.ts';
import { jobItem } from './job-item.ts';
import { finishJob } from './job-writes.ts';
import { mailItem } from './mail-item.ts';
import { mailUpdate } from './mail-update.ts';
import { putAudit, putNew } from './put-new.ts';
import { putOffer } from './offer-item.ts';
import { sessionItem } from './session-item.ts';

/** The limit of one transaction, by DynamoDB's own count. */
const MOST_ACTIONS = 100;

/** Everything that a change of a course asks of the table; more than it can take is a fault. */
export function courseActions(tableName: string, writes: CourseWrites): readonly CourseAction[] {
  const actions = allActions(tableName, writes);
  if (actions.length > MOST_ACTIONS) {
    throw new Error(`A change of a course needs ${actions.length} actions`);
  }
  if (new Set(actions.map(({ action }) => itemOf(action))).size < actions.length) {
    throw new Error('A change of a course touches one item twice');
  }
  return actions;
}

function itemOf({ Put, Update, ConditionCheck }: TransactWriteItem): string {
  const { pk, sk } = { ...Put?.Item, ...Update?.Key, ...ConditionCheck?.Key };
  return `${pk?.S} ${sk?.S}`;
}

function allActions(tableName: string, writes: CourseWrites): readonly CourseAction[] {
  return [
    ...staleUnless([
      putCourse(tableName, writes),
      ...writes.sessions.map((change) => putSession(tableName, change)),
      ...writes.mails.plan.map((row) => putNew(tableName, mailItem(row))),
      ...writes.mails.move.map(({ before, after }) => ({
        Update: { TableName: tableName, ...mailUpdate(before, after) },
      })),
      ...writes.jobs.plan.map((job) => putNew(tableName, jobItem(job))),
      ...writes.jobs.finish.map((job) => finishJob(tableName, job)),
      ...(writes.offer ? [putOffer(tableName, writes.offer)] : []),
      putAudit(tableName, writes.audit),
    ]),
    ...dayUpdates(tableName, writes.cells).map(
      (action) => ({ action, otherwise: 'taken' }) as const,
    ),
    ...hoursCheck(tableName, writes),
    ...clientUpdates(tableName, writes),
  ];
}

function putCourse(TableName: string, { course }: CourseWrites): TransactWriteItem {
  const { before, after } = course;
  if (!before) return putNew(TableName, courseItem(after));
  return {
    Put: {
      TableName,
      Item: toItem(courseItem(after)),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: toItem({ ':seen': before.version }),
    },
  };
}

/** The course's version speaks for everything but the dispatcher's bookkeeping of reminders. */
function putSession(
  TableName: string,
  { before, after }: CourseWrites['sessions'][number],
): TransactWriteItem {
  if (!before) return putNew(TableName, sessionItem(after));
  const Item = toItem(sessionItem(after));
  const there = 'attribute_exists(pk) AND';
  if (before.reminder === undefined) {
    const ConditionExpression = `${there} attribute_not_exists(reminder)`;
    return { Put: { TableName, Item, ConditionExpression } };
  }
  return {
    Put: {
      TableName,
      Item,
      ConditionExpression: `${there} reminder = :seen`,
      ExpressionAttributeValues: toItem({ ':seen': before.reminder }),
    },
  };
}
