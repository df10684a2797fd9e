import type { MailRow } from './mail.ts';
import { abandoned, leftUnknown, missed, retried } from './moves.ts';
import { isUrgent } from './urgency.ts';

/** What to do with a row now. `move` only writes the row; `claim` is the one way to a sending. */
export type NextStep =
  | { readonly kind: 'wait' }
  | { readonly kind: 'move'; readonly to: MailRow }
  | { readonly kind: 'claim' };

const WAIT: NextStep = { kind: 'wait' };
const move = (to: MailRow): NextStep => ({ kind: 'move', to });

/**
 * Attempts that may end in doubt or in an error of ours before a person must look. An alert gets
 * more, because giving one up after ten bad minutes at the mail service could cost too much.
 */
const MOST_FAULTS = 5;
const MOST_FAULTS_OF_AN_ALERT = 20;

/**
 * Decides what a row asks for at the moment `now`.
 *
 * A claim whose lease has ended is never simply taken over: whoever held it may have sent the
 * mail, so the row first becomes `unknown`. An unknown row that is due again has waited for word
 * from the mail service in vain, and goes back to be sent once more.
 */
export function nextStep(row: MailRow, now: Date): NextStep {
  switch (row.state) {
    case 'sent':
    case 'dropped':
    case 'missed':
    case 'failed':
    case 'dead':
      return WAIT;
    case 'claimed':
      return isDue(row, now) ? move(leftUnknown(row, now)) : WAIT;
    case 'unknown':
    case 'pending':
      return isDue(row, now) ? stillWorthSending(row, now) : WAIT;
  }
}

function stillWorthSending(row: MailRow, now: Date): NextStep {
  if (row.faults >= (isUrgent(row.kind) ? MOST_FAULTS_OF_AN_ALERT : MOST_FAULTS)) {
    return move(abandoned(row, now));
  }
  if (now >= row.usefulUntil) return move(missed(row, now));
  return row.state === 'unknown' ? move(retried(row, now)) : { kind: 'claim' };
}

const isDue = (row: MailRow, now: Date) => row.due <= now;
