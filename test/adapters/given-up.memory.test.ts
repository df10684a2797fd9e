import { describe } from 'vitest';
import { givenUpDeskIn } from '../support/memory-given-up.ts';
import { mailStoreIn } from '../support/memory-mails.ts';
import { memoryTable } from '../support/memory-table.ts';
import { givenUpSuite } from './suite/given-up.suite.ts';

describe('in memory', () => {
  givenUpSuite(() => ports);
  const table = memoryTable();
  const mails = mailStoreIn(table);
  const ports = { desk: givenUpDeskIn(table), mails, put: async (row: Row) => mails.put(row) };
});

type Row = Parameters<ReturnType<typeof mailStoreIn>['put']>[0];
