import type { MintedLink } from '../../domain/links/link.ts';
import type { MailRow } from '../../domain/mail/mail.ts';
import type { RecordAtSending } from '../../domain/mail/mail-store.ts';
import type { Letter } from '../../domain/mail/mailer.ts';
import { senderNameIn } from '../../emails/sender-name.ts';
import { courseLetter } from './course-letter.ts';
import { dayLetter } from './day-letter.ts';
import { draftLetter } from './draft-letter.ts';
import { intakeLetter } from './intake-letter.ts';
import { offerLetter } from './offer-letter.ts';
import type { Addressed, Letterhead, ToWrite } from './to-write.ts';

/**
 * Writes the letter that a row stands for, from the record as it is now. `links` are those minted
 * with the claim; their tokens are in no other place.
 */
export function writeLetter(
  row: Pick<MailRow, 'kind' | 'about'>,
  record: RecordAtSending,
  letterhead: Letterhead,
  links: readonly MintedLink[],
  now: Date,
): Letter {
  const { practice } = letterhead;
  const { sender, replyTo } = practice.mail;
  const { language, ...letter } = addressed({ row, record, letterhead, links, now });
  const from = { name: senderNameIn(practice, language), address: sender };
  return { from, replyTo, ...letter };
}

function addressed({ record, ...rest }: ToWrite): Addressed {
  switch (record.record) {
    case 'intake':
      return intakeLetter({ record, ...rest });
    case 'course':
      return courseLetter({ record, ...rest });
    case 'counselor':
      return dayLetter({ record, ...rest });
    case 'offer':
      return offerLetter({ record, ...rest });
    case 'draft':
      return draftLetter({ record, ...rest });
  }
}
