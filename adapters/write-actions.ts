import type { CancellationReason } from '@aws-sdk/client-dynamodb';
import type { NotWritten } from '../domain/course/course-store.ts';
import type { CourseAction } from './course-action.ts';
import type { DynamoClient } from './dynamo-client.ts';
import { writeInTurn } from './write-together.ts';

/** Writes all actions or none, and says in the domain's words why it was none. */
export async function writeActions(
  client: DynamoClient,
  actions: readonly CourseAction[],
): Promise<{ readonly kind: 'written' } | NotWritten> {
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
