import { GUARD_LIMITS } from '../../domain/guards/limits.ts';
import type { SenderLimits } from '../../domain/guards/sender-limits.ts';

/** Counts in memory under the conditions of the table. */
export function memoryLimits(): SenderLimits {
  const hits = new Map<string, number>();
  const mailed = new Map<string, { readonly times: readonly number[]; readonly holder: string }>();
  return {
    count: async ({ name, withinMs }, now) => {
      const key = `${name}-${Math.floor(now.getTime() / withinMs)}`;
      const count = (hits.get(key) ?? 0) + 1;
      hits.set(key, count);
      return count;
    },
    takeMailPermit: async ({ address, holder }, now) => {
      const { gapMs, most, withinMs } = GUARD_LIMITS.mailsToAddress;
      const { times, holder: last } = mailed.get(address) ?? { times: [], holder: '' };
      const recent = times.filter((time) => time > now.getTime() - withinMs);
      const free = recent.length < most && recent.every((time) => time <= now.getTime() - gapMs);
      if (!free && holder !== last) return 'over';
      mailed.set(address, { times: [now.getTime(), ...times].slice(0, most), holder });
      return 'taken';
    },
  };
}
