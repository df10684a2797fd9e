import { matches } from './pattern.ts';
import type { StreamMapping } from './source-mappings.ts';
import type { Deliver } from './stream-delivery.ts';
import type { StreamReader } from './stream-reader.ts';
import { type WorkerLoop, startWorkerLoop } from './worker-loop.ts';

/** So that a row written past the engine's own door is seen as well. */
const IDLE_POLL_MS = 1_000;

/** AWS Lambda looks at a stream four times a second. */
const AFTER_WRITE_MS = 250;

/** Brings the changes of a table to a function, as an event source mapping does. */
export function startStreamPump(o: {
  mapping: StreamMapping;
  reader: StreamReader;
  deliver: Deliver;
  failed: (fault: unknown) => void;
}): WorkerLoop {
  const { filters, batchSize } = o.mapping;
  const step = async (signal: AbortSignal) => {
    const records = await o.reader.next(batchSize);
    const last = records.at(-1);
    if (!last) return 'nothing left';
    const wanted = records.filter(
      (record) => filters.length === 0 || filters.some((filter) => matches(filter, record)),
    );
    if (wanted.length > 0) await o.deliver(wanted, signal);
    o.reader.passed(last);
    return 'more';
  };
  return startWorkerLoop({
    step,
    everyMs: IDLE_POLL_MS,
    afterMs: AFTER_WRITE_MS,
    failed: o.failed,
  });
}
