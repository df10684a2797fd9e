import { describe, expect, test } from 'vitest';
import { orderDeletion } from '../../../domain/record/decide-deletion.ts';
import type { RecordRemoval } from '../../../domain/record/record-store.ts';
import { aClock, aDispatcher } from '../../support/dispatching.ts';
import { anIntake } from '../../support/intake-record.ts';
import { memoryCourses } from '../../support/memory-courses.ts';
import { byAdministrator, RETENTION } from '../../support/person-record.ts';
import { scriptedMailer } from '../../support/mail.ts';

async function ordered() {
  const { record } = anIntake();
  const store = memoryCourses(record);
  const person = await store.personRecords.find(record.intake.id);
  if (!person) throw new Error('No record in this test');
  const order = orderDeletion({
    ...{ record: person, basis: 'request', offers: [], rule: RETENTION },
    ...byAdministrator(),
  });
  if (order.kind === 'refused') throw new Error(order.reason);
  await store.personRecords.orderDeletion(person, order.deletion, order.job, order.audit);
  const swept = async (meanwhile: Partial<RecordRemoval> = {}) => {
    const removal = { ...store.removal, ...meanwhile };
    const dispatcher = aDispatcher({
      ...store,
      removal,
      mailer: scriptedMailer(),
      clock: aClock(),
    });
    await dispatcher.sweep();
    return dispatcher.logged.filter(({ level }) => level === 'error');
  };
  const state = () => store.table.deletions.get(record.intake.id)?.state;
  return { ...store, swept, state };
}

describe('a deletion that another sweep carries out at the same time', () => {
  // Seed 515 of the simulation: both had come to the certificate.
  test('is left to whoever wrote the certificate first, and rings no alarm', async () => {
    const { removal, swept, state } = await ordered();
    const finish: RecordRemoval['finish'] = async (...certificate) => {
      await removal.finish(...certificate);
      return removal.finish(...certificate);
    };
    expect(await swept({ finish })).toEqual([]);
    expect(state()).toBe('done');
  });

  test('is left alone where the person went between two readings, and finished later', async () => {
    const { removal, swept, state } = await ordered();
    const find: RecordRemoval['find'] = async (intakeId) => {
      const record = await removal.find(intakeId);
      const deletion = await removal.deletion(intakeId);
      const left = { clientId: record?.client.id ?? '', courseIds: [] };
      if (record && deletion) await removal.begin(record, { ...deletion, state: 'begun', left });
      return undefined;
    };
    expect(await swept({ find })).toEqual([]);
    expect(state()).toBe('begun');
    expect(await swept()).toEqual([]);
    expect(state()).toBe('done');
  });
});
