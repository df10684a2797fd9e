import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { NotWritten } from '../domain/course/course-store.ts';

/** One action of a transaction, and what it means when its condition does not hold. */
export type CourseAction = {
  readonly action: TransactWriteItem;
  readonly otherwise: NotWritten['kind'];
};

export const staleUnless = (actions: readonly TransactWriteItem[]): readonly CourseAction[] =>
  actions.map((action) => ({ action, otherwise: 'stale' }));
