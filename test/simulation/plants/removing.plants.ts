import { thisSandbox } from '../engine/sandbox.ts';
import { otherwise, type Plant } from './plant.ts';

const deleteUnderHold: Plant = {
  name: 'delete-under-hold',
  breaks: 'I12',
  does: 'deletes a record though a legal hold came after the order',
  on: (ports) =>
    otherwise(ports, 'removal', {
      find: async (intakeId) => {
        const record = await ports.removal.find(intakeId);
        return record && { ...record, holds: [] };
      },
      begin: async (record, deletion) => {
        const { kept } = thisSandbox().life.table;
        const holds = kept.get(record.client.id)?.holds ?? [];
        return ports.removal.begin({ ...record, holds }, deletion);
      },
    }),
};

const leaveTheRest: Plant = {
  name: 'leave-the-rest',
  breaks: 'I12',
  does: 'certifies a deletion once the person is gone, whatever still hangs on them',
  on: (ports) => otherwise(ports, 'removal', { removeRest: async () => 0 }),
};

const endTheJobFirst: Plant = {
  name: 'end-the-job-first',
  breaks: 'I12',
  does: 'ends the job of a deletion when it begins, so that a crash leaves it half done',
  on: (ports) =>
    otherwise(ports, 'removal', {
      begin: async (record, deletion) => {
        const begun = await ports.removal.begin(record, deletion);
        const job = await ports.jobs.find(`delete-record_${deletion.recordId}_${deletion.attempt}`);
        if (begun === 'saved' && job) await ports.jobs.finish(job, { mails: [], jobs: [] });
        return begun;
      },
      finish: async (certificate, job, audit) => {
        const { table } = thisSandbox().life;
        const stored = table.jobs.get(job.id);
        if (stored) table.jobs.set(job.id, { ...stored, state: 'waiting' });
        return ports.removal.finish(certificate, job, audit);
      },
    }),
};

export const REMOVING_PLANTS: readonly Plant[] = [deleteUnderHold, leaveTheRest, endTheJobFirst];
