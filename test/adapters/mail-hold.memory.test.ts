import { describe } from 'vitest';
import { trailIn } from '../support/memory-audits.ts';
import { mailHoldsIn, replayLogIn } from '../support/memory-mail-hold.ts';
import { memoryTable } from '../support/memory-table.ts';
import { mailHoldSuite } from './suite/mail-hold.suite.ts';

describe('in memory', () => {
  const table = memoryTable();
  const trail = trailIn(table.audits);
  mailHoldSuite(() => ({ holds: mailHoldsIn(table), replays: replayLogIn(table), trail }));
});
