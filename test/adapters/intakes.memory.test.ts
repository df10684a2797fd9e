import { describe } from 'vitest';
import { memoryIntakes } from '../support/memory-intakes.ts';
import { deskSuite } from './suite/staff-desk.suite.ts';
import { wordsSuite } from './suite/words-desk.suite.ts';
import { receivingSuite } from './suite/receive-intakes.suite.ts';

/** The store that handler tests stand on keeps the same promises as the table. */
describe('in memory', () => {
  const store = memoryIntakes();
  receivingSuite(() => store);
  deskSuite(() => store);
  wordsSuite(() => store);
});
