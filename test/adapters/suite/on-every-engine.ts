import { afterAll, beforeAll, describe } from 'vitest';
import { ENGINES, startTable, type TestTable } from '../../support/dynamodb.ts';

/**
 * Runs a suite on each DynamoDB that can run here, and says why not on the others. The table is
 * fresh for each test file; tests keep apart by ids of their own.
 */
export function onEveryEngine(suite: (table: () => TestTable) => void): void {
  for (const engine of ENGINES) {
    if (engine.missing) console.warn(`Not run on ${engine.name}: ${engine.missing}.`);
    describe.skipIf(engine.missing !== undefined)(`on ${engine.name}`, () => {
      let table: TestTable | undefined;
      beforeAll(async () => {
        table = await startTable(engine);
      });
      afterAll(async () => {
        await table?.stop();
      });
      suite(() => {
        if (!table) throw new Error('The table was not started');
        return table;
      });
    });
  }
}
