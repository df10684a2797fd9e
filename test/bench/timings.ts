/** How long something may take at p95, and how long it took, in milliseconds. */
export type Timings = {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly limit: number;
  /** p95 as a share of the limit: below 1 is within it. */
  readonly ratio: number;
};

/** Does a thing once for each of its subjects, one after the other, and says how long each took. */
export async function timed<Subject>(
  limit: number,
  subjects: readonly Subject[],
  run: (subject: Subject) => Promise<void>,
): Promise<Timings> {
  const took: number[] = [];
  for (const subject of subjects) {
    const began = performance.now();
    await run(subject);
    took.push(performance.now() - began);
  }
  const sorted = took.sort((one, other) => one - other);
  const [p50, p95] = [percentile(sorted, 0.5), percentile(sorted, 0.95)];
  return {
    count: sorted.length,
    p50: round(p50),
    p95: round(p95),
    limit,
    ratio: round(p95 / limit),
  };
}

/** The smallest time that so large a share of all does not exceed. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;

const round = (value: number): number => Math.round(value * 1000) / 1000;
