import type { Clock } from '../../clock.ts';
import type { DynamoProxy } from '../dynamodb/proxy.ts';
import type { Wire } from '../dynamodb/wire.ts';
import type { Lambdas } from '../functions/lambdas.ts';
import type { Plan } from '../plan.ts';
import { makeInvokeAsync } from './invoke-async.ts';
import { startQueuePump } from './queue-pump.ts';
import type { Queues } from './queues.ts';
import { startScheduleRunner } from './schedule-runner.ts';
import { makeStreamDelivery } from './stream-delivery.ts';
import { startStreamPump } from './stream-pump.ts';
import { openStreamReader } from './stream-reader.ts';

/** Everything that wakes functions by itself: streams, queues and schedules. */
export type Sources = {
  readonly tick: () => Promise<void>;
  /** Somebody waits: no pauses now. */
  readonly hurry: () => void;
  readonly idle: () => boolean;
  readonly stop: () => Promise<void>;
};

export function startSources(o: {
  plan: Plan;
  wire: Wire;
  dynamodb: Pick<DynamoProxy, 'onWrite'>;
  lambdas: Lambdas;
  queues: Queues;
  clock: Clock;
  dataDir: string;
  say: (line: string) => void;
}): Sources {
  const { plan, wire, dataDir } = o;
  const stopping = new AbortController();
  const failed = (id: string) => (fault: unknown) =>
    o.say(`${id}: ${fault instanceof Error ? fault.message : String(fault)}`);

  const streams = plan.streams.map((mapping) => {
    const table = plan.tableOf(mapping.sourceArn);
    const reader = openStreamReader({ wire, table, dataDir, name: mapping.id });
    const deliver = makeStreamDelivery({ ...o, mapping });
    return startStreamPump({ mapping, reader, deliver, failed: failed(mapping.id) });
  });
  o.dynamodb.onWrite(() => streams.forEach((stream) => stream.wake()));
  const queues = plan.queueMappings.map((mapping) =>
    startQueuePump({ ...o, mapping, failed: failed(mapping.id) }),
  );
  const invoke = makeInvokeAsync({ ...o, functions: plan.functions, signal: stopping.signal });
  const schedules = startScheduleRunner({
    schedules: plan.schedules,
    clock: o.clock,
    invoke,
    failed: failed('the schedule'),
  });

  return {
    tick: schedules.tick,
    hurry: () => streams.forEach((stream) => stream.hurry()),
    idle: () => [...streams, ...queues, schedules].every((part) => part.idle()),
    stop: async () => {
      stopping.abort();
      schedules.stop();
      await Promise.all([...streams, ...queues].map((part) => part.stop()));
    },
  };
}
