import type { CourseRules } from '../../domain/course/decision.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import { timeFromMail } from '../../domain/offer/more-time.ts';
import type { OfferStore } from '../../domain/offer/offer-store.ts';

export type CountFromMailDeps = {
  readonly offers: Pick<OfferStore, 'find' | 'write'>;
  readonly practice: CourseRules;
  readonly newId: () => string;
  readonly now: () => Date;
};

/**
 * Lets the time to answer begin with the mail that asks, before that mail is claimed: what it names is
 * so by then, also where it goes out after a crash. Where others were quicker, what they have made of
 * the offer is what the mail is judged by.
 */
export async function countFromMail(
  { offers, practice, newId, now }: CountFromMailDeps,
  { kind, about }: Pick<MailRow, 'kind' | 'about'>,
): Promise<void> {
  if (kind !== 'opening-offer') return;
  const offer = await offers.find(about.id);
  const facts = { number: about.version, practice, newId, now: now() };
  const decision = offer && timeFromMail({ offer, ...facts });
  if (decision) await offers.write(decision.writes);
}
