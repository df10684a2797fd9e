import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { CourseRules } from '../../domain/course/decision.ts';
import type { JobRow } from '../../domain/jobs/job.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import { passOn } from '../../domain/offer/pass-on.ts';

type PassOnDeps = {
  readonly jobs: Pick<JobStore, 'finish'>;
  readonly offers: OfferStore;
  readonly counselors: Pick<CounselorStore, 'find' | 'busy'>;
  readonly practice: CourseRules;
  readonly hold: MailHold;
  readonly newId: () => string;
  readonly now: () => Date;
};

/** Whether the job is done with: by us, by somebody else, or because there is nothing to pass on. */
export async function passedOn(deps: PassOnDeps, job: JobRow): Promise<boolean> {
  const { offers, counselors, jobs, practice, hold, newId, now } = deps;
  const offer = await offers.find(job.about);
  const counselor = offer && (await counselors.find(offer.counselorId));
  if (offer && counselor) {
    const { date } = offer.start;
    const at = now();
    const [busy, waiting, ahead, mails] = await Promise.all([
      counselors.busy(counselor.id, date, date),
      offers.waiting(),
      offers.ahead(at),
      offers.mailsOf(offer),
    ]);
    const room = { counselor, busy, waiting, offers: ahead };
    const decision = passOn({ ...room, offer, job, mails, hold, practice, newId, now: at });
    if (decision.kind === 'decided') {
      return (await offers.write(decision.writes)).kind === 'written';
    }
  }
  await jobs.finish(job, { mails: [], jobs: [] });
  return true;
}
