import { describe } from 'vitest';
import { memoryMailStore } from '../support/mail.ts';
import { mailsSuite } from './suite/mails.suite.ts';

/** The store that handler tests stand on keeps the same promises as the table. */
describe('in memory', () => {
  const store = memoryMailStore();
  mailsSuite(() => ({
    mails: store,
    put: async (row) => store.put(row),
    setRecord: async (intakeId, record) => store.setRecord(intakeId, record),
  }));
});
