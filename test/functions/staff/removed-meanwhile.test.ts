import { expect, test } from 'vitest';
import { anIntake } from '../../support/intake-record.ts';
import { intakesIn } from '../../support/memory-intakes.ts';
import { memoryTable } from '../../support/memory-table.ts';
import { DECIDE, LETTER, READ, RELEASE, theDesk, verdict } from '../../support/staff-desk.ts';

test.for([
  { what: 'is not read', asked: { route: READ } },
  { what: 'is written no letter', asked: { route: LETTER, query: { outcome: 'accepted' } } },
  { what: 'is not put among the work', asked: { route: RELEASE } },
  { what: 'is not decided about', asked: { route: DECIDE, json: verdict } },
])(
  'a request removed while somebody opens it $what: it is not there (seed 125790)',
  async ({ asked }) => {
    const { record } = anIntake();
    const table = memoryTable(record);
    const store = intakesIn(table);
    const find: typeof store.desk.find = async (id) => {
      const found = await store.desk.find(id);
      table.intakes.delete(id);
      return found;
    };
    const { as, audits, logged } = theDesk({ ...store, desk: { ...store.desk, find } });
    const reply = await as('counselor')({ ...asked, path: { id: record.intake.id } });
    expect(reply).toMatchObject({ statusCode: 404 });
    expect(audits.map(({ action }) => action)).toEqual(['submitted']);
    expect(logged).toEqual([]);
  },
);
