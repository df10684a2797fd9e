import type { MailKind } from './mail.ts';

const URGENT: ReadonlySet<string> = new Set<MailKind>(['urgent-intake', 'urgent-intake-backup']);

/** Alerts that somebody may be in danger: a second copy does no harm, a late one may. */
export const isUrgent = (kind: MailKind): boolean => URGENT.has(kind);

/** Decides the order of a backlog: alerts before everything else, and each group as it came. */
export function urgentFirst(mailIds: readonly string[]): readonly string[] {
  const urgent = (id: string) => URGENT.has(id.slice(0, id.indexOf('_')));
  return [...mailIds.filter(urgent), ...mailIds.filter((id) => !urgent(id))];
}
