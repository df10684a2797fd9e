import { isFinal } from '../../../domain/mail/mail.ts';
import type { Invariant, Life } from '../life.ts';

const MOST_LATE_MS = 15 * 60_000;

export const nothingWaits: Invariant = {
  name: 'I8 once the faults have stopped, nothing due waits for more than fifteen minutes',
  inCalm: (life) => waiting(life),
  atEnd: (life) => waiting(life),
};

function waiting({ table, timeline, calmSince }: Life): string | undefined {
  const since = calmSince();
  if (!since) return undefined;
  const now = timeline.now().getTime();
  const open = [
    ...[...table.mails.values()].filter(({ state }) => !isFinal(state)),
    ...[...table.jobs.values()].filter(({ state }) => state === 'waiting'),
  ];
  const late = open.find(
    ({ due }) => now - Math.max(due.getTime(), since.getTime()) > MOST_LATE_MS,
  );
  return late && `${late.id} was due at ${late.due.toISOString()} and is still ${late.state}`;
}
