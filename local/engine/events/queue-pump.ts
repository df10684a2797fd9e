import type { Lambdas } from '../functions/lambdas.ts';
import { REGION } from '../template/account.ts';
import { failedItems } from './item-failures.ts';
import { pause } from './pause.ts';
import type { Message } from './message-store.ts';
import type { Queues } from './queues.ts';
import type { SourceMapping } from './source-mappings.ts';
import { type WorkerLoop, startWorkerLoop } from './worker-loop.ts';

/** Brings the messages of a queue to a function, as an event source mapping does. */
export function startQueuePump(o: {
  mapping: SourceMapping;
  lambdas: Lambdas;
  queues: Queues;
  failed: (fault: unknown) => void;
}): WorkerLoop {
  const { mapping, queues } = o;
  let failures = 0;

  const step = async (signal: AbortSignal) => {
    if (queues.waiting(mapping.sourceArn).length === 0) return 'nothing left';
    const messages = queues.receive(mapping.sourceArn, mapping.batchSize);
    const event = { Records: messages.map((message) => asAwsTells(message, mapping)) };
    const outcome = await o.lambdas.invoke(mapping.functionArn, event);
    signal.throwIfAborted();
    const ids = messages.map(({ id }) => id);
    const failed = failedItems(outcome, ids, mapping.reportsItemFailures);
    for (const id of ids) {
      if (failed.includes(id)) queues.giveUp(mapping.sourceArn, id);
      else queues.remove(mapping.sourceArn, id);
    }
    failures = failed.length === 0 ? 0 : failures + 1;
    if (failed.length > 0) await pause(failures, signal);
    return 'more';
  };
  const loop = startWorkerLoop({ step, failed: o.failed });
  queues.onSend((queueArn) => {
    if (queueArn === mapping.sourceArn) loop.wake();
  });
  return loop;
}

function asAwsTells(message: Message, { sourceArn }: SourceMapping): object {
  const sent = String(Date.parse(message.sentAt));
  return {
    messageId: message.id,
    receiptHandle: message.id,
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      ApproximateFirstReceiveTimestamp: sent,
      SentTimestamp: sent,
      SenderId: 'local',
    },
    messageAttributes: {},
    eventSource: 'aws:sqs',
    eventSourceARN: sourceArn,
    awsRegion: REGION,
  };
}
