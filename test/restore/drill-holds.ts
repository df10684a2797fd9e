import type { DrillResult } from './run-drill.ts';

/** Whether a drill kept every promise, and had something to keep: mails that looked unsent, and a loss. */
export const holds = ({
  lost,
  unlisted,
  twice,
  mails,
  sentWhileHeld,
  passes,
  traces,
}: DrillResult): boolean =>
  [lost, unlisted, twice].every((faults) => faults.length === 0) &&
  mails.due === 0 &&
  sentWhileHeld.others === 0 &&
  sentWhileHeld.alerts > 0 &&
  (passes[0] ?? 0) > 0 &&
  traces > 0;
