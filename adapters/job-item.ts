import * as z from 'zod';
import { JOB_KINDS, type JobRow } from '../domain/jobs/job.ts';
import { instant } from './instant.ts';
import { dueKeys, jobKey } from './table.ts';

const jobAttributes = z.lazy(() =>
  z.object({
    id: z.string(),
    kind: z.enum(JOB_KINDS),
    about: z.string(),
    version: z.int(),
    due: instant,
    state: z.enum(['waiting', 'done']),
  }),
);

/** A job as the table holds it, keys included; one that is done is due no more. */
export const jobItem = (job: JobRow): Record<string, unknown> => ({
  ...jobKey(job.id),
  ...(job.state === 'waiting' ? dueKeys(job.id, job.due) : {}),
  ...job,
  due: job.due.toISOString(),
});

/** Reads a job back; an item of another shape is a fault and throws. */
export const toJob = (item: unknown): JobRow => jobAttributes.parse(item);
