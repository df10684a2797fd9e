import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { ClientStore } from '../../domain/course/client-store.ts';
import type { CourseStore } from '../../domain/course/course-store.ts';
import type { DraftStore } from '../../domain/draft/draft-store.ts';
import type { IntakeRecord } from '../../domain/intake/intake.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import type { LinkStore } from '../../domain/links/link-store.ts';
import { clientStoreIn } from './memory-clients.ts';
import { counselorStoreIn } from './memory-counselors.ts';
import { courseStoreIn, jobAction } from './memory-course-store.ts';
import { draftStoreIn } from './memory-drafts.ts';
import { intakesIn, type MemoryIntakes } from './memory-intakes.ts';
import type { DeletionList, RecordRemoval, RecordStore } from '../../domain/record/record-store.ts';
import { recordStoreIn } from './memory-records.ts';
import { mailHoldsIn, replayLogIn } from './memory-mail-hold.ts';
import type { MailHoldStore } from '../../domain/mail/mail-hold-store.ts';
import type { ReplayLog } from '../../domain/mail/replay.ts';
import { mailStoreIn, type MemoryMails } from './memory-mails.ts';
import { memoryTable, type MemoryTable, putMissing, saved, together } from './memory-table.ts';

export type MemoryCourses = MemoryIntakes & {
  readonly courses: CourseStore;
  readonly counselors: CounselorStore;
  readonly clients: ClientStore;
  readonly drafts: DraftStore;
  readonly links: LinkStore;
  readonly jobs: JobStore;
  readonly mails: MemoryMails;
  readonly holds: MailHoldStore;
  readonly replays: ReplayLog;
  readonly personRecords: RecordStore & DeletionList;
  readonly removal: RecordRemoval;
  /** What lies in it, for a test to look at. */
  readonly table: MemoryTable;
};

/** One table in memory behind every port, intakes included, with the conditions of the real one. */
export const memoryCourses = (...seed: readonly IntakeRecord[]): MemoryCourses =>
  portsOn(memoryTable(...seed));

/** The same ports on a table that somebody else made. */
export function portsOn(table: MemoryTable): MemoryCourses {
  return {
    ...intakesIn(table),
    courses: courseStoreIn(table),
    counselors: counselorStoreIn(table),
    clients: clientStoreIn(table),
    drafts: draftStoreIn(table),
    links: linkStoreIn(table),
    jobs: jobStoreIn(table),
    mails: mailStoreIn(table),
    holds: mailHoldsIn(table),
    replays: replayLogIn(table),
    personRecords: recordStoreIn(table),
    removal: recordStoreIn(table),
    table,
  };
}

const linkStoreIn = ({ links }: MemoryTable): LinkStore => ({
  find: async (hash, now) => {
    const link = links.get(hash);
    return link && link.expiresAt > now ? link : undefined;
  },
});

const jobStoreIn = (table: MemoryTable): JobStore => ({
  find: async (id) => table.jobs.get(id),
  finish: async (job, plans) =>
    saved(
      together([
        jobAction(table, job.id),
        ...putMissing(table.mails, 'mail', plans.mails),
        ...putMissing(table.jobs, 'job', plans.jobs),
      ]),
    ),
});
