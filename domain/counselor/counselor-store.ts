import type { AuditEntry } from '../audit.ts';
import type { BusyCell } from '../calendar/wall-time.ts';
import type { JobRow } from '../jobs/job.ts';
import type { Link } from '../links/link.ts';
import type { Counselor } from './counselor.ts';

/** Where counselors, their hours and their days are kept. */
export type CounselorStore = {
  /** All of them, by name. */
  list(): Promise<readonly Counselor[]>;
  find(counselorId: string): Promise<Counselor | undefined>;
  /**
   * Writes a counselor where the stored version is still `seenVersion` (0: there is none yet).
   * `jobs` are put unless a job of that id is there already.
   */
  save(
    counselor: Counselor,
    seenVersion: number,
    jobs: readonly JobRow[],
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  /** The cells that are taken, from one local date to another, both included; read consistently. */
  busy(counselorId: string, from: string, to: string): Promise<readonly BusyCell[]>;
  /** Replaces the private feed's link, or takes it away, together with the counselor's record of it. */
  setFeed(
    counselor: Counselor,
    link: Link | undefined,
    audit: AuditEntry,
  ): Promise<'saved' | 'stale'>;
  /**
   * Marks a counselor as gone, and takes the private feed away; or as back. It raises the version,
   * so that no booking goes through that was decided before.
   */
  setGone(counselor: Counselor, gone: boolean, audit: AuditEntry): Promise<'saved' | 'stale'>;
};
