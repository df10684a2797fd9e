import { percentile } from '../bench/timings.ts';

/** What became of one request: its status, 0 where no answer came, and milliseconds. */
export type Answered = { readonly status: number; readonly ms: number };

type AtRate = {
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Gives the status of the answer. */
  readonly send: () => Promise<number>;
  readonly now?: () => number;
  readonly pause?: (milliseconds: number) => Promise<void>;
};

/** More than these unanswered at once, and nothing is sent any more: the product is past its limit. */
const MOST_UNDER_WAY = 1_000;

/**
 * Sends so many requests a second whatever becomes of those before. Each is timed from the moment
 * when it was to be sent: a product that falls behind cannot hide it by slowing its callers down.
 */
export async function atRate({
  rate,
  seconds,
  send,
  now = () => performance.now(),
  pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: AtRate): Promise<readonly Answered[]> {
  const startedAt = now();
  const answers: Answered[] = [];
  const underWay = new Set<Promise<void>>();
  const count = Math.round(rate * seconds);
  for (let sent = 0; sent < count; sent += 1) {
    const due = startedAt + (sent * 1000) / rate;
    const early = due - now();
    if (early > 0) await pause(early);
    if (underWay.size >= MOST_UNDER_WAY) {
      answers.push({ status: 0, ms: Infinity });
      break;
    }
    const one = send()
      .catch(() => 0)
      .then((status) => {
        answers.push({ status, ms: now() - due });
        underWay.delete(one);
      });
    underWay.add(one);
  }
  await Promise.all(underWay);
  return answers;
}

export type Summary = {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly statuses: Readonly<Record<string, number>>;
};

export function summed(answers: readonly Answered[]): Summary {
  const times = answers.map(({ ms }) => ms).sort((one, other) => one - other);
  const statuses: Record<string, number> = {};
  for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
  const rounded = (share: number) => Math.round(percentile(times, share));
  return { count: answers.length, p50: rounded(0.5), p99: rounded(0.99), statuses };
}
