import type { MailRow } from '../mail/mail.ts';
import type { JobRow } from './job.ts';

export type JobStore = {
  find(jobId: string): Promise<JobRow | undefined>;
  /** Ends a waiting job together with what it plans; `stale` when it was no longer waiting. */
  finish(
    job: JobRow,
    plans: { readonly mails: readonly MailRow[]; readonly jobs: readonly JobRow[] },
  ): Promise<'saved' | 'stale'>;
};
