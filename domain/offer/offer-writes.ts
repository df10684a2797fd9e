import type { AuditEntry } from '../audit.ts';
import { cellsOf } from '../calendar/cells.ts';
import type { BusyCell } from '../calendar/wall-time.ts';
import type { CellChange, CourseWrites } from '../course/course-writes.ts';
import type { Intake } from '../intake/intake.ts';
import type { JobRow } from '../jobs/job.ts';
import type { MailRow } from '../mail/mail.ts';
import { holderOfOffer, nextOfferJob, type Offer } from './offer.ts';

/** Everything that one change of an offer writes, together or not at all, each part as it was read. */
export type OfferWrites = {
  /** `before` absent: a new one. */
  readonly offer: { readonly before?: Offer | undefined; readonly after: Offer };
  readonly cells: readonly CellChange[];
  readonly mails: readonly MailRow[];
  readonly jobs: CourseWrites['jobs'];
  /** The counselor's hours must still be these. */
  readonly hours?: CourseWrites['hours'];
  /** Whom it is offered to, or kept for: nobody may have decided about the intake since. */
  readonly intake?: Pick<Intake, 'id' | 'version'> | undefined;
  readonly audit: AuditEntry;
};

/** The cells that a kept time gives back; of one that is not kept there are none. */
export const cellsToFree = (offer: Offer): readonly CellChange[] =>
  offer.state === 'held'
    ? cellsOfOffer(offer).map(({ holder, ...cell }) => ({ ...cell, from: holder, to: null }))
    : [];

/** The job that waits for the end of the time to answer; a yes has finished it. */
export const pendingJobs = (offer: Offer): readonly JobRow[] =>
  offer.state === 'asking' ? [nextOfferJob(offer, offer.endsAt)] : [];

/** The cells that an offer holds while it is kept for somebody. */
export const cellsOfOffer = (offer: Offer): readonly BusyCell[] =>
  cellsOf(offer).map((cell) => ({ ...cell, holder: holderOfOffer(offer) }));
