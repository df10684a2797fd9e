import { isFinal, MAIL_FEEDBACK, type MailRow, type MailState } from '../../../domain/mail/mail.ts';
import type { Invariant } from '../life.ts';
import { isRemoved } from './nothing-lost.ts';

const STAGES: readonly MailState[] = ['claimed', 'unknown', 'pending'];

/** Attempt by attempt, and within one from claimed over unknown to pending; whatever is final is beyond. */
const progress = ({ state, attempts }: MailRow): number =>
  isFinal(state) ? Infinity : attempts * STAGES.length + STAGES.indexOf(state);

export const lattice: Invariant = {
  name: 'I9 a mail only moves forward, and a final one changes in its feedback alone',
  afterStep: ({ changes }, life) => {
    for (const { kind, key, before, after } of changes) {
      if (kind !== 'mails' || !before) continue;
      if (!after) {
        if (!isRemoved(before, life)) return `${key} is gone`;
        continue;
      }
      const [old, row] = [before as MailRow, after as MailRow];
      const isForward = isFinal(old.state)
        ? !isLower(row, old) && isSame({ ...old, feedback: row.feedback }, row)
        : progress(row) > progress(old) || isEnded(old, row) || isSame(old, row);
      if (!isForward) return `${key} went from ${told(old)} to ${told(row)}`;
    }
    return undefined;
  },
};

/** A row that was waiting may be called off, or change its due time, with the course it speaks of. */
const isEnded = (old: MailRow, row: MailRow): boolean =>
  old.state === 'pending' && row.state === 'pending' && old.attempts === row.attempts;

const isSame = (one: MailRow, other: MailRow): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
const isLower = (row: MailRow, old: MailRow): boolean =>
  MAIL_FEEDBACK.indexOf(row.feedback) < MAIL_FEEDBACK.indexOf(old.feedback);
const told = ({ state, attempts, feedback }: MailRow): string =>
  `${state}, attempt ${attempts}, ${feedback}`;
