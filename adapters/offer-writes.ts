import type { OfferWrites } from '../domain/offer/offer-writes.ts';
import { staleUnless, type CourseAction } from './course-action.ts';
import { hoursCheck, versionCheck } from './course-conditions.ts';
import { dayUpdates } from './day-updates.ts';
import { jobItem } from './job-item.ts';
import { finishJob } from './job-writes.ts';
import { mailItem } from './mail-item.ts';
import { putOffer } from './offer-item.ts';
import { putAudit, putNew } from './put-new.ts';
import { intakeKey } from './table.ts';

/** Everything that one change of an offer writes. */
export const offerActions = (tableName: string, writes: OfferWrites): readonly CourseAction[] => [
  ...staleUnless([
    putOffer(tableName, writes.offer),
    ...writes.mails.map((row) => putNew(tableName, mailItem(row))),
    ...writes.jobs.plan.map((job) => putNew(tableName, jobItem(job))),
    ...writes.jobs.finish.map((job) => finishJob(tableName, job)),
    ...(writes.intake
      ? [versionCheck(tableName, intakeKey(writes.intake.id), writes.intake.version)]
      : []),
    putAudit(tableName, writes.audit),
  ]),
  ...dayUpdates(tableName, writes.cells).map((action) => ({ action, otherwise: 'taken' }) as const),
  ...hoursCheck(tableName, writes),
];
