import { isFinal } from '../../../domain/mail/mail.ts';
import type { Invariant, Life } from '../life.ts';
import { heldSince, waitsBehind } from './held-back.ts';

const MOST_LATE_MS = 15 * 60_000;

export const nothingWaits: Invariant = {
  name: 'I8 once the faults have stopped, nothing due waits for more than fifteen minutes',
  inCalm: (life) => waiting(life),
  atEnd: (life) => waiting(life),
};

function waiting(life: Life): string | undefined {
  const { table, timeline, calmSince } = life;
  const { restore } = life.history;
  const calm = calmSince();
  if (!calm) return undefined;
  const now = timeline.now().getTime();
  const hold = table.holds.get('hold');
  const since = Math.max(
    ...[calm, restore?.letGoAt ?? restore?.at ?? calm, hold?.since ?? calm].map(Number),
  );
  const held = heldSince(life);
  const open = [
    ...[...table.mails.values()].filter((row) => !isFinal(row.state) && !waitsBehind(held, row)),
    ...[...table.jobs.values()].filter(({ state }) => state === 'waiting'),
  ];
  const late = open.find(({ due }) => now - Math.max(due.getTime(), since) > MOST_LATE_MS);
  return late && `${late.id} was due at ${late.due.toISOString()} and is still ${late.state}`;
}
