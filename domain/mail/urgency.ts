import { isReminder, MAIL_KINDS, type MailKind } from './mail.ts';
import type { DueId } from './mail-store.ts';

const URGENT: ReadonlySet<MailKind> = new Set(['urgent-intake', 'urgent-intake-backup']);

/** Alerts that somebody may be in danger: a second copy does no harm, a late one may. */
export const isUrgent = (kind: MailKind): boolean => URGENT.has(kind);

/**
 * Decides the order of a backlog: alerts before everything else; then jobs, because they cost
 * little and mails follow from them; then what tells of a change, before mere reminders. Each group
 * stays in the order in which it came.
 */
export const inBacklogOrder = (due: readonly DueId[]): readonly DueId[] =>
  due.toSorted((one, other) => rank(one) - rank(other));

function rank({ kind, id }: DueId): number {
  if (kind === 'job') return 1;
  const mail = MAIL_KINDS.find((known) => id.startsWith(`${known}_`));
  if (mail && isUrgent(mail)) return 0;
  return mail && isReminder(mail) ? 3 : 2;
}
