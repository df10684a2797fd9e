import type { DraftAtSending } from '../../domain/mail/mail-store.ts';
import { draftLink } from '../../emails/draft-link.ts';
import { pageAddress } from '../../emails/page-address.ts';
import type { Addressed, ToWrite } from './to-write.ts';

/** The one letter about a form that is not sent: the link that leads back to it. */
export function draftLetter({
  record: { draft },
  letterhead: { practice, webAddress },
  links,
}: ToWrite<DraftAtSending>): Addressed {
  const token = links.find(({ link }) => link.purpose === 'draft')?.token;
  if (token === undefined) throw new Error('A way back without its link');
  const page = pageAddress(webAddress, `#${token}`);
  return { to: [draft.mailTo], ...draftLink({ practice, draft, page }) };
}
