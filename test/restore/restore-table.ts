import { rmSync, readdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { claimDataDir } from '../../local/engine/data-dir.ts';
import { startEmbedded } from '../../local/engine/dynamodb/embedded.ts';
import { makeTables } from '../../local/engine/dynamodb/tables.ts';
import { makeWire, type Wire } from '../../local/engine/dynamodb/wire.ts';
import { readAssembly } from '../../local/engine/template/assembly.ts';

const databaseOf = (dataDir: string) => join(dataDir, 'dynamodb', 'tables.sqlite');

/** Copies the tables as they are at this moment, while they are written to. */
export async function copyTables(dataDir: string, to: string): Promise<void> {
  const source = new DatabaseSync(databaseOf(dataDir), { readOnly: true });
  try {
    await backup(source, to);
  } finally {
    source.close();
  }
}

type Restore = {
  readonly assemblyFolder: string;
  readonly dataDir: string;
  /** What `copyTables` made. */
  readonly copy: string;
  /** What the table is called that the records go to. */
  readonly restoredTable: string;
};

/**
 * Does on this machine what DynamoDB does to restore a moment: the records of the copy go into a new
 * table of another name, with a stream of its own. What lies outside the table (mailbox, archive, queues,
 * clock) stays as it is. Gives the number of items. The product must not be running.
 */
export async function restoreTable(o: Restore): Promise<number> {
  const { assemblyFolder, dataDir, copy, restoredTable } = o;
  const release = await claimDataDir(dataDir);
  const file = databaseOf(dataDir);
  for (const beside of ['', '-wal', '-shm']) rmSync(file + beside, { force: true });
  copyFileSync(copy, file);
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('stream-')) rmSync(join(dataDir, name));
  }
  const database = await startEmbedded(dataDir, console.error);
  try {
    const wire = makeWire(database.url);
    const deployed = { folder: assemblyFolder, parameters: {}, issuer: 'none' };
    const [from] = readAssembly(deployed).ofType('AWS::DynamoDB::Table');
    if (!from) throw new Error('the template has no table');
    await makeTables(readAssembly({ ...deployed, restoredTable }), wire);
    return await copyItems(wire, from.ref, restoredTable);
  } finally {
    await database.stop();
    release();
  }
}

const page = z.object({
  Items: z.array(z.record(z.string(), z.unknown())),
  LastEvaluatedKey: z.unknown().optional(),
});
const BATCH = 25;

async function copyItems(wire: Wire, from: string, to: string): Promise<number> {
  let count = 0;
  for (let start: unknown; ;) {
    const asked = { TableName: from, ...(start !== undefined && { ExclusiveStartKey: start }) };
    const { Items, LastEvaluatedKey } = await wire('DynamoDB_20120810.Scan', asked, page);
    for (let at = 0; at < Items.length; at += BATCH) {
      const puts = Items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
      const written = { RequestItems: { [to]: puts } };
      await wire('DynamoDB_20120810.BatchWriteItem', written, z.object({}));
    }
    count += Items.length;
    if (LastEvaluatedKey === undefined) return count;
    start = LastEvaluatedKey;
  }
}
