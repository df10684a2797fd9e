import { type AttributeValue, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { fromItem } from '../../adapters/item.ts';
import { dynamoPorts } from '../adapters/suite/course-ports.ts';
import type { TestTable } from '../support/dynamodb.ts';
import { fillTable } from './fill-table.ts';
import { kindOf } from './readers.ts';

/** In DynamoDB's notation, as the table gives it. */
export type Kept = Record<string, AttributeValue>;
export type KeptByKind = Readonly<Record<string, readonly Kept[]>>;

/** What this version of the product writes into a fresh table, by kind. */
export async function itemsByKind(table: TestTable): Promise<KeptByKind> {
  await fillTable(dynamoPorts(table));
  const byKind: Record<string, Kept[]> = {};
  let after: Kept | undefined;
  do {
    const page: ScanCommandOutput = await table.amazons.send(
      new ScanCommand({ TableName: table.tableName, ExclusiveStartKey: after }),
    );
    for (const item of page.Items ?? []) {
      const kind = kindOf(fromItem(item));
      if (kind !== undefined) (byKind[kind] ??= []).push(item);
    }
    after = page.LastEvaluatedKey;
  } while (after !== undefined);
  return byKind;
}
