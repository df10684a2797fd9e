import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import type { Lambdas } from '../functions/lambdas.ts';
import { REGION } from '../template/account.ts';
import { failedItems } from './item-failures.ts';
import { pause } from './pause.ts';
import type { Queues } from './queues.ts';
import type { StreamMapping } from './source-mappings.ts';
import type { StreamRecord } from './stream-reader.ts';

/** Brings a batch of changes to its function, until it is done or given up. */
export type Deliver = (records: readonly StreamRecord[], signal: AbortSignal) => Promise<void>;

export function makeStreamDelivery(o: {
  mapping: StreamMapping;
  lambdas: Pick<Lambdas, 'invoke'>;
  queues: Pick<Queues, 'send'>;
  clock: Clock;
}): Deliver {
  const { mapping } = o;
  const invoke = (records: readonly StreamRecord[]) => {
    const Records = records.map((record) => asAwsTells(record, mapping, o.clock));
    return o.lambdas.invoke(mapping.functionArn, { Records });
  };
  const giveUp = (records: readonly StreamRecord[]) => {
    if (mapping.deadLettersArn) {
      const told = records.map((record) => asAwsTells(record, mapping, o.clock));
      o.queues.send(mapping.deadLettersArn, obituary(mapping, told));
    }
  };
  const attempt = async (
    records: readonly StreamRecord[],
    failures: number,
    signal: AbortSignal,
  ): Promise<void> => {
    const outcome = await invoke(records);
    signal.throwIfAborted();
    const ids = records.map(sequenceOf);
    const failed = failedItems(outcome, ids, mapping.reportsItemFailures);
    if (failed.length === 0) return;
    // Everything from the first failure on is tried again, in its order.
    const left = records.slice(Math.min(...failed.map((id) => ids.indexOf(id))));
    if (left.length < records.length) return attempt(left, 0, signal);
    if (failures >= mapping.retries) return giveUp(left);
    await pause(failures, signal);
    if (!mapping.bisects || left.length === 1) return attempt(left, failures + 1, signal);
    const half = Math.ceil(left.length / 2);
    await attempt(left.slice(0, half), failures, signal);
    await attempt(left.slice(half), failures, signal);
  };
  return (records, signal) => attempt(records, 0, signal);
}

const sequenceOf = ({ dynamodb }: StreamRecord) => dynamodb.SequenceNumber;

function asAwsTells(
  record: StreamRecord,
  { sourceArn }: StreamMapping,
  clock: Clock,
): StreamRecord {
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
  const ids = records.map(sequenceOf);
  const arrivals = records.map(({ dynamodb }) => arrivalOf(dynamodb.ApproximateCreationDateTime));
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
      startSequenceNumber: ids[0],
      endSequenceNumber: ids.at(-1),
      approximateArrivalOfFirstRecord: arrivals[0],
      approximateArrivalOfLastRecord: arrivals.at(-1),
    },
  };
}

/** AWS tells it to the second. */
const arrivalOf = (seconds: number) =>
  new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
