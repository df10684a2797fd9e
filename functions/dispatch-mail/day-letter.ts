import type { DayAtSending } from '../../domain/mail/mail-store.ts';
import { morningDigest } from '../../emails/morning-digest.ts';
import type { Addressed, ToWrite } from './to-write.ts';

/** A letter about a counselor's day, to that counselor. */
export function dayLetter({ row, record, letterhead }: ToWrite<DayAtSending>): Addressed {
  if (row.kind !== 'morning-digest')
    throw new Error(`No letter of kind ${row.kind} is about a day`);
  const { webAddress, practice } = letterhead;
  const { day, counselor } = record;
  return {
    to: [counselor.email],
    ...morningDigest({ webAddress, senderName: practice.mail.senderName, day }),
  };
}
