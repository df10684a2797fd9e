import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { startEmbedded } from '../../../local/engine/dynamodb/embedded.ts';

describe('the engine’s record of its streams', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'stream-index-'));
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  test('finds the next sequence number without looking through every record, from the first start on', async () => {
    const engine = await startEmbedded(dataDir, () => undefined);
    await engine.stop();
    expect(howTheNextNumberIsFound()).toMatch(/USING (COVERING )?INDEX stream_records_in_order/);
  });

  test('is left as it is by a second start', async () => {
    for (const start of [startEmbedded, startEmbedded]) {
      await (await start(dataDir, () => undefined)).stop();
    }
    expect(howTheNextNumberIsFound()).toContain('stream_records_in_order');
  });

  /** What the engine itself asks at each write, explained by SQLite. */
  function howTheNextNumberIsFound(): string {
    const file = new DatabaseSync(join(dataDir, 'dynamodb', 'tables.sqlite'), { readOnly: true });
    try {
      const rows = file
        .prepare(
          'EXPLAIN QUERY PLAN SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1 FROM _stream_records WHERE table_name = ?',
        )
        .all('intakes');
      return rows.map((row) => String(row['detail'])).join('\n');
    } finally {
      file.close();
    }
  }
});
