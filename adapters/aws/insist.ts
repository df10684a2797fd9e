/** Faults that pass, by the names that AWS and Node give them. */
const PASSING: ReadonlySet<unknown> = new Set([
  'TimeoutError',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** The same, where whoever asks again at once is refused again. */
const THROTTLED: ReadonlySet<unknown> = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

const PAUSE_MS = 100;
const THROTTLED_PAUSE_MS = 500;

/**
 * Tries so often at most, and again only after a fault of the moment. The pauses are drawn by lot,
 * so that many who failed together do not come back together.
 */
export async function insist<Result>(
  attempts: number,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const most = tries < attempts ? pauseAfter(error) : undefined;
      if (most === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, most * Math.random()));
    }
  }
}

function pauseAfter(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if (THROTTLED.has(error.name)) return THROTTLED_PAUSE_MS;
  const passing = [error.name, Reflect.get(error, 'code')].some((name) => PASSING.has(name));
  return passing || Reflect.get(error, '$fault') === 'server' ? PAUSE_MS : undefined;
}
