import type { CounselorStore } from '../../domain/counselor/counselor-store.ts';
import type { CourseRules } from '../../domain/course/decision.ts';
import type { JobRow } from '../../domain/jobs/job.ts';
import type { JobStore } from '../../domain/jobs/job-store.ts';
import type { MailHold } from '../../domain/mail/mail-hold.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { MailStore } from '../../domain/mail/mail-store.ts';
import { idOnceMore } from '../../domain/mail/given-up.ts';
import { offerMailId } from '../../domain/mail/plan-offer-mails.ts';
import { offeredTo, type Offer } from '../../domain/offer/offer.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';
import { passOn } from '../../domain/offer/pass-on.ts';

type PassOnDeps = {
  readonly jobs: Pick<JobStore, 'finish'>;
  readonly mails: Pick<MailStore, 'find'>;
  readonly offers: Pick<OfferStore, 'find' | 'waiting' | 'ahead' | 'write'>;
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
    const [busy, waiting, ahead, mail] = await Promise.all([
      counselors.busy(counselor.id, date, date),
      offers.waiting(),
      offers.ahead(at),
      lastMailTo(deps, offer),
    ]);
    const room = { counselor, busy, waiting, offers: ahead };
    const decision = passOn({ ...room, offer, job, mail, hold, practice, newId, now: at });
    if (decision.kind === 'decided') {
      return (await offers.write(decision.writes)).kind === 'written';
    }
  }
  await jobs.finish(job, { mails: [], jobs: [] });
  return true;
}

/** The last mail that was planned to whoever is asked: one that came back may have been sent once more. */
async function lastMailTo(
  { mails }: Pick<PassOnDeps, 'mails'>,
  offer: Offer,
): Promise<MailRow | undefined> {
  const ask = offeredTo(offer);
  let last: MailRow | undefined;
  let id = ask && offerMailId(offer, ask);
  while (id !== undefined) {
    const row: MailRow | undefined = await mails.find(id);
    last = row ?? last;
    id = row && idOnceMore(row.id);
  }
  return last;
}
