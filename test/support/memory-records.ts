import { changeCells } from '../../domain/course/change-cells.ts';
import { sessionRef } from '../../domain/course/course.ts';
import type { Client } from '../../domain/intake/intake.ts';
import { historyOf } from '../../domain/mail/mail-course.ts';
import { inPlannedOrder } from '../../domain/mail/planned-order.ts';
import type { Deletion } from '../../domain/record/deletion.ts';
import {
  CORRECTABLE,
  type PersonRecord,
  type RecordOutline,
} from '../../domain/record/person-record.ts';
import type { DeletionList, RecordRemoval, RecordStore } from '../../domain/record/record-store.ts';
import { clientStoreIn, contactAction } from './memory-clients.ts';
import { courseStoreIn, dayActions, jobAction } from './memory-course-store.ts';
import {
  type Action,
  type MemoryTable,
  putAudit,
  putNew,
  saved,
  together,
} from './memory-table.ts';

/** Whole records in memory, under the conditions of the table. */
export function recordStoreIn(table: MemoryTable): RecordStore & RecordRemoval & DeletionList {
  const clients = clientStoreIn(table);
  const courses = courseStoreIn(table);

  const find = async (intakeId: string): Promise<PersonRecord | undefined> => {
    const stored = table.intakes.get(intakeId);
    const client = stored && (await clients.find(stored.intake.clientId));
    if (!stored || !client) return undefined;
    const theirs = [...table.courses.values()].filter(({ clientId }) => clientId === client.id);
    const kept = table.kept.get(client.id);
    return {
      intake: stored.intake,
      client,
      answered: stored.answered,
      review: stored.review,
      mails: inPlannedOrder(mailsOf(table, intakeId)),
      courses: await Promise.all(
        theirs.map(async (course) => ({
          course,
          sessions: (await courses.find(course.id))?.sessions ?? [],
          mails: await courses.mailsOf(course.id),
        })),
      ),
      corrections: kept?.corrections ?? [],
      holds: kept?.holds ?? [],
      deletion: table.deletions.get(intakeId),
    };
  };

  const keptOf = (clientId: string) => table.kept.get(clientId) ?? { holds: [], corrections: [] };
  const onClient = (
    { client, holds }: Pick<RecordOutline, 'client' | 'holds'>,
    write: () => void,
    more: { readonly free?: boolean; readonly same?: boolean } = {},
  ): Action => ({
    item: `client ${client.id}`,
    holds:
      table.clients.has(client.id) &&
      keptOf(client.id).holds.length === holds.length &&
      keptOf(client.id).holds.every((hold, at) => hold.lifted?.at === holds[at]?.lifted?.at) &&
      (!more.free || table.gained.get(client.id)?.activeCourse === undefined) &&
      (!more.same || isSame(table.clients.get(client.id), client)),
    write,
    otherwise: 'stale',
  });
  const moveOn = (deletion: Deletion, from: Deletion['state'] | 'none'): Action => {
    const stored = table.deletions.get(deletion.recordId);
    return {
      item: `deletion ${deletion.recordId}`,
      holds:
        from === 'none'
          ? stored === undefined || stored.state === 'stopped'
          : stored?.state === from && stored.attempt === deletion.attempt,
      write: () => void table.deletions.set(deletion.recordId, deletion),
      otherwise: 'stale',
    };
  };

  return {
    find,
    async *olderThan(moment) {
      const date = moment.toISOString().slice(0, 10);
      const later = [...table.courses.values()].filter(({ endDate }) => endDate >= date);
      const older = [...table.intakes.values()]
        .map(({ intake }) => intake)
        .filter(({ submittedAt }) => submittedAt < moment)
        .filter(({ id }) => !later.some(({ intakeId }) => intakeId === id))
        .sort((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime());
      for (const { id } of older) {
        const record = await find(id);
        if (record) yield record;
      }
    },
    correct: async (record, after, correction, audit) => {
      const { id } = record.client;
      const { person, contact, personKeys } = after;
      const reach = contact && contactAction(table, record.client, contact, audit.at);
      const stored = table.intakes.get(record.intake.id);
      const write = () => {
        reach?.write?.();
        table.clients.set(id, { ...(table.clients.get(id) as Client), ...person });
        if (stored) {
          const intake = { ...stored.intake, personKeys };
          table.intakes.set(intake.id, { ...stored, intake });
        }
        const kept = keptOf(id);
        table.kept.set(id, { ...kept, corrections: [...kept.corrections, correction] });
      };
      const holds = keptOf(id).holds;
      const change = onClient({ ...record, holds }, write, { same: true });
      const holdsAll = change.holds && (reach?.holds ?? true) && stored !== undefined;
      return saved(together([{ ...change, holds: holdsAll }, putAudit(table, audit)]));
    },
    setHolds: async (record, holds, audit) => {
      const { id } = record.client;
      const write = () => void table.kept.set(id, { ...keptOf(id), holds });
      return saved(together([onClient(record, write), putAudit(table, audit)]));
    },
    orderDeletion: async (record, deletion, job, audit) =>
      saved(
        together([
          onClient(record, () => undefined, { free: true }),
          moveOn(deletion, 'none'),
          putNew(table.jobs, 'job', job),
          putAudit(table, audit),
        ]),
      ),
    deletions: async () =>
      [...table.deletions.values()].sort(
        (one, other) => other.orderedAt.getTime() - one.orderedAt.getTime(),
      ),

    deletion: async (intakeId) => table.deletions.get(intakeId),
    stop: async (deletion, job) =>
      saved(together([moveOn(deletion, 'ordered'), jobAction(table, job.id)])),
    begin: async (record, deletion) => {
      const { client, intake } = record;
      const remove = () => {
        if (client.feed !== undefined) table.links.delete(client.feed);
        table.clients.delete(client.id);
        table.gained.delete(client.id);
        table.intakes.delete(intake.id);
      };
      return saved(
        together([onClient(record, remove, { free: true }), moveOn(deletion, 'ordered')]),
      );
    },
    removeRest: async ({ recordId, left }) => {
      if (!left) return 0;
      const mails = [recordId, ...left.courseIds].flatMap((id) => mailsOf(table, id));
      for (const { id } of mails) table.mails.delete(id);
      let found = mails.length + keptOf(left.clientId).corrections.length;
      table.kept.delete(left.clientId);
      for (const courseId of left.courseIds) {
        const file = await courses.find(courseId);
        for (const session of file?.sessions ?? []) {
          for (const day of dayActions(table, changeCells([session], []))) together([day]);
          found += Number(table.sessions.delete(sessionRef(session)));
        }
        found += Number(table.courses.delete(courseId));
      }
      return found;
    },
    finish: async (certificate, job, audit) =>
      saved(
        together([moveOn(certificate, 'begun'), jobAction(table, job.id), putAudit(table, audit)]),
      ),
  };
}

const isSame = (stored: Client | undefined, seen: Client) =>
  CORRECTABLE.every((field) => JSON.stringify(stored?.[field]) === JSON.stringify(seen[field]));

const mailsOf = ({ mails }: MemoryTable, recordId: string) =>
  [...mails.values()]
    .filter(({ about }) => historyOf(about) === recordId)
    .sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
