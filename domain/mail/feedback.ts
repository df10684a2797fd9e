import { MAIL_FEEDBACK, isFinal, type MailFeedback, type MailRow } from './mail.ts';
import { sent } from './moves.ts';

/** One thing the mail service tells about a mail it took; `none` says only that it took it. */
export type Word = { readonly feedback: MailFeedback; readonly messageId?: string | undefined };

/**
 * Decides what a row becomes when the mail service speaks of it; `undefined` when that is no news.
 *
 * Every word proves that the mail was taken, so a row still open is sent, whichever attempt it
 * was. Feedback only rises, in the order of `MAIL_FEEDBACK`, so words may repeat and overtake
 * each other: any order of the same words ends in the same row.
 */
export function heard(row: MailRow, word: Word, now: Date): MailRow | undefined {
  const isOpen = !isFinal(row.state);
  const isHigher = rank(word.feedback) > rank(row.feedback);
  if (!isOpen && !isHigher) return undefined;
  return {
    ...(isOpen ? sent(row, word.messageId, now) : row),
    feedback: isHigher ? word.feedback : row.feedback,
  };
}

const rank = (feedback: MailFeedback) => MAIL_FEEDBACK.indexOf(feedback);
