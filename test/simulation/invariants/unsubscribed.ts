import { isReminder } from '../../../domain/mail/mail.ts';
import type { Invariant } from '../life.ts';

/** A function runs no longer: what it read before the answer it has sent by then. */
const LONGEST_RUN_MS = 60_000;

export const unsubscribed: Invariant = {
  name: 'I16 nobody is reminded who was told that there will be no more reminders',
  whenTaken: ({ mailId }, _attempt, { history, table, timeline }) => {
    const row = table.mails.get(mailId);
    if (!row || !isReminder(row.kind)) return undefined;
    const clientId = table.courses.get(row.about.id.slice(0, -3))?.clientId ?? '';
    const since = history.unsubscribed.get(clientId);
    return since && timeline.now().getTime() - since.getTime() > LONGEST_RUN_MS
      ? `${mailId} went, and there were to be none since ${since.toISOString()}`
      : undefined;
  },
};
