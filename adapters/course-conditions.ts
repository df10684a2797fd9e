import type { TransactWriteItem, Update } from '@aws-sdk/client-dynamodb';
import type { CourseWrites } from '../domain/course/course-writes.ts';
import { type CourseAction, staleUnless } from './course-action.ts';
import { toItem } from './item.ts';
import { personBooking } from './person-item.ts';
import { clientKey, counselorKey, intakeKey, type Key } from './table.ts';

/** The counselor's hours must be those that the change was planned on. */
export const hoursCheck = (
  tableName: string,
  { hours }: Pick<CourseWrites, 'hours'>,
): readonly CourseAction[] =>
  hours
    ? [
        {
          action: versionCheck(tableName, counselorKey(hours.counselorId), hours.version),
          otherwise: 'hours-changed',
        },
      ]
    : [];

/** A client, and a person, has one active course at most; the client gives it back when it is over. */
export function clientUpdates(tableName: string, writes: CourseWrites): readonly CourseAction[] {
  const { booking, releaseClient, course } = writes;
  return [
    ...(booking ? bookClient(tableName, booking, course.after.id) : []),
    ...(releaseClient === undefined
      ? []
      : staleUnless([
          clientUpdate(tableName, releaseClient, {
            UpdateExpression: 'REMOVE activeCourse',
            ConditionExpression: 'activeCourse = :course',
            ExpressionAttributeValues: toItem({ ':course': course.after.id }),
          }),
        ])),
  ];
}

const bookClient = (
  tableName: string,
  { clientId, intakeId, intakeVersion, marks }: NonNullable<CourseWrites['booking']>,
  courseId: string,
): readonly CourseAction[] => [
  ...staleUnless(marks.map((mark) => personBooking(tableName, mark, intakeId))),
  {
    action: clientUpdate(tableName, clientId, {
      // The list stays when the course is over: a request's history finds its courses by it.
      UpdateExpression:
        'SET activeCourse = :course, courses = list_append(if_not_exists(courses, :none), :one)',
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(activeCourse)',
      ExpressionAttributeValues: toItem({ ':course': courseId, ':one': [courseId], ':none': [] }),
    }),
    otherwise: 'active-course',
  },
  {
    action: versionCheck(tableName, intakeKey(intakeId), intakeVersion),
    otherwise: 'stale',
  },
];

const clientUpdate = (
  TableName: string,
  clientId: string,
  update: Omit<Update, 'TableName' | 'Key'>,
): TransactWriteItem => ({
  Update: { TableName, Key: toItem(clientKey(clientId)), ...update },
});

export const versionCheck = (TableName: string, key: Key, version: number): TransactWriteItem => ({
  ConditionCheck: {
    TableName,
    Key: toItem(key),
    ConditionExpression: 'version = :version',
    ExpressionAttributeValues: toItem({ ':version': version }),
  },
});
