import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { Lambdas } from '../functions/lambdas.ts';
import { REGION } from '../template/account.ts';
import { failedItems } from './item-failures.ts';
import { matches } from './pattern.ts';
import { pause } from './pause.ts';
import type { Queues } from './queues.ts';
import type { StreamMapping } from './source-mappings.ts';
import type { StreamReader, StreamRecord } from './stream-reader.ts';
import { type WorkerLoop, startWorkerLoop } from './worker-loop.ts';

/** So that a row written past the engine's own door is seen as well. */
const IDLE_POLL_MS = 1_000;

/** AWS Lambda looks at a stream four times a second. */
const AFTER_WRITE_MS = 250;

/** Brings the changes of a table to a function, as an event source mapping does. */
export function startStreamPump(o: {
  mapping: StreamMapping;
  reader: StreamReader;
  lambdas: Lambdas;
  queues: Queues;
  clock: Clock;
  failed: (fault: unknown) => void;
}): WorkerLoop {
  const { mapping, reader, lambdas } = o;

  const deliver = async (
    records: readonly StreamRecord[],
    failures: number,
    signal: AbortSignal,
  ): Promise<void> => {
    const event = { Records: records.map((record) => asAwsTells(record, mapping, o.clock)) };
    const outcome = await lambdas.invoke(mapping.functionArn, event);
    signal.throwIfAborted();
    const ids = records.map(sequenceOf);
    const failed = failedItems(outcome, ids, mapping.reportsItemFailures);
    if (failed.length === 0) return;
    const left = records.slice(Math.min(...failed.map((id) => ids.indexOf(id))));
    if (left.length < records.length) return deliver(left, 0, signal);
    if (failures >= mapping.retries) return giveUp(left);
    await pause(failures, signal);
    if (!mapping.bisects || left.length === 1) return deliver(left, failures + 1, signal);
    const half = Math.ceil(left.length / 2);
    await deliver(left.slice(0, half), failures, signal);
    await deliver(left.slice(half), failures, signal);
  };
  const giveUp = (records: readonly StreamRecord[]) => {
    if (mapping.deadLettersArn) o.queues.send(mapping.deadLettersArn, obituary(mapping, records));
  };

  const step = async (signal: AbortSignal) => {
    const records = await reader.next(mapping.batchSize);
    const last = records.at(-1);
    if (!last) return 'nothing left';
    const wanted = records.filter(
      (record) =>
        mapping.filters.length === 0 || mapping.filters.some((filter) => matches(filter, record)),
    );
    if (wanted.length > 0) await deliver(wanted, 0, signal);
    reader.passed(last);
    return 'more';
  };
  return startWorkerLoop({
    step,
    everyMs: IDLE_POLL_MS,
    afterMs: AFTER_WRITE_MS,
    failed: o.failed,
  });
}

const sequenceOf = ({ dynamodb }: StreamRecord) => dynamodb.SequenceNumber;

function asAwsTells(record: StreamRecord, { sourceArn }: StreamMapping, clock: Clock): object {
  const movedSeconds = (clock.now().getTime() - Date.now()) / 1000;
  const ApproximateCreationDateTime = record.dynamodb.ApproximateCreationDateTime + movedSeconds;
  return {
    ...record,
    awsRegion: REGION,
    eventSourceARN: sourceArn,
    dynamodb: { ...record.dynamodb, ApproximateCreationDateTime },
  };
}

/** What AWS sends to the queue for dead letters: where the lost changes stand, not what they say. */
function obituary(
  { functionArn, sourceArn, retries }: StreamMapping,
  records: readonly StreamRecord[],
): object {
  return {
    version: '1.0',
    requestContext: {
      requestId: randomUUID(),
      functionArn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: retries + 1,
    },
    DDBStreamBatchInfo: {
      streamArn: sourceArn,
      batchSize: records.length,
      startSequenceNumber: records[0] && sequenceOf(records[0]),
      endSequenceNumber: records.at(-1)?.dynamodb.SequenceNumber,
    },
  };
}
