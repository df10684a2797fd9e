import { z } from 'zod';
import type { Outcome } from '../functions/sandbox-channel.ts';

const partial = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })).nullish(),
});

/**
 * Which items of a batch a function did not manage, by their ids. As on AWS, an error, a time-out
 * or an id that is not of this batch means all of them.
 */
export function failedItems(
  outcome: Outcome,
  ids: readonly string[],
  reportsItemFailures: boolean,
): readonly string[] {
  if (outcome.kind !== 'answered') return ids;
  if (!reportsItemFailures || outcome.result === null) return [];
  const read = partial.safeParse(outcome.result);
  if (!read.success) return ids;
  const failed = (read.data.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return failed.every((id) => ids.includes(id)) ? failed : ids;
}
