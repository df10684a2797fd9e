import { setTimeout as delay } from 'node:timers/promises';

const FIRST_MS = 100;
const LONGEST_MS = 5_000;

/** Waits before a retry: AWS's own pauses, shortened because somebody is watching here. */
export async function pause(failures: number, signal: AbortSignal): Promise<void> {
  await delay(Math.min(FIRST_MS * 2 ** failures, LONGEST_MS), undefined, { signal });
}
