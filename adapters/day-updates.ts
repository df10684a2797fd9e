import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CellChange } from '../domain/course/course-writes.ts';
import { toItem } from './item.ts';
import { cellName, dayKey, type Key } from './table.ts';

/**
 * One update for each counselor's day that changes, on condition that every cell is held as it was
 * read. A cell that stays with its holder needs no word: nobody else can take it.
 */
export function dayUpdates(
  tableName: string,
  cells: readonly CellChange[],
): readonly TransactWriteItem[] {
  const changes = cells.filter(({ from, to }) => from !== to);
  const days = Map.groupBy(changes, ({ counselorId, date }) => `${counselorId}#${date}`);
  return [...days.values()].flatMap((changed) => {
    const [first] = changed;
    return first ? [dayUpdate(tableName, dayKey(first.counselorId, first.date), changed)] : [];
  });
}

function dayUpdate(TableName: string, key: Key, changed: readonly CellChange[]): TransactWriteItem {
  if (new Set(changed.map(({ quarter }) => quarter)).size < changed.length) {
    throw new Error('One cell changes twice');
  }
  const named = changed.map((cell) => ({ ...cell, name: cellName(cell.quarter) }));
  const set = named.filter(({ to }) => to !== null).map(({ name }) => `#${name} = :to_${name}`);
  const remove = named.filter(({ to }) => to === null).map(({ name }) => `#${name}`);
  const seen = named.map(({ name, from }) =>
    from === null ? `attribute_not_exists(#${name})` : `#${name} = :from_${name}`,
  );
  const values = named.flatMap(({ name, from, to }) => [
    [`:from_${name}`, from ?? undefined] as const,
    [`:to_${name}`, to ?? undefined] as const,
  ]);
  return {
    Update: {
      TableName,
      Key: toItem(key),
      UpdateExpression: [
        ...(set.length > 0 ? [`SET ${set.join(', ')}`] : []),
        ...(remove.length > 0 ? [`REMOVE ${remove.join(', ')}`] : []),
      ].join(' '),
      ConditionExpression: seen.join(' AND '),
      ExpressionAttributeNames: Object.fromEntries(named.map(({ name }) => [`#${name}`, name])),
      ExpressionAttributeValues: toItem(Object.fromEntries(values)),
    },
  };
}
