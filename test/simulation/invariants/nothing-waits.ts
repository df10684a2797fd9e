import { isFinal, type MailRow } from '../../../domain/mail/mail.ts';
import { isUrgent } from '../../../domain/mail/urgency.ts';
import type { Invariant, Life } from '../life.ts';

const MOST_LATE_MS = 15 * 60_000;

export const nothingWaits: Invariant = {
  name: 'I8 once the faults have stopped, nothing due waits for more than fifteen minutes',
  inCalm: (life) => waiting(life),
  atEnd: (life) => waiting(life),
};

function waiting({ history, table, timeline, calmSince }: Life): string | undefined {
  const { restore } = history;
  const calm = calmSince();
  if (!calm) return undefined;
  const now = timeline.now().getTime();
  const since = Math.max(calm.getTime(), (restore?.letGoAt ?? restore?.at ?? calm).getTime());
  const isHeld = ({ id, kind }: MailRow) =>
    restore && !restore.letGoAt && !(isUrgent(kind) && restore.origins.get(id) === 'people');
  const open = [
    ...[...table.mails.values()].filter((row) => !isFinal(row.state) && !isHeld(row)),
    ...[...table.jobs.values()].filter(({ state }) => state === 'waiting'),
  ];
  const late = open.find(({ due }) => now - Math.max(due.getTime(), since) > MOST_LATE_MS);
  return late && `${late.id} was due at ${late.due.toISOString()} and is still ${late.state}`;
}
