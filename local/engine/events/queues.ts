import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../../write-durably.ts';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';

const message = z.strictObject({
  id: z.string(),
  body: z.string(),
  sentAt: z.string(),
  receiveCount: z.int(),
});
export type Message = z.output<typeof message>;
const kept = z.record(z.string(), z.array(message));

const sqsQueue = z.strictObject({
  KmsMasterKeyId: unplayed,
  MessageRetentionPeriod: unplayed,
  QueueName: unplayed,
  RedrivePolicy: z
    .strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() })
    .optional(),
  SqsManagedSseEnabled: unplayed,
  Tags: unplayed,
  VisibilityTimeout: unplayed,
});

/** The queues of the template, kept on disk until a message is dealt with. */
export type Queues = {
  /** Keeps a message; once this returns it is not lost. */
  readonly send: (queueArn: string, body: unknown) => void;
  readonly waiting: (queueArn: string) => readonly Message[];
  /** The oldest messages, each now received once more. */
  readonly receive: (queueArn: string, atMost: number) => readonly Message[];
  readonly remove: (queueArn: string, id: string) => void;
  /** Moves a message that was received too often to the queue for dead letters, if there is one. */
  readonly giveUp: (queueArn: string, id: string) => void;
  /** Calls back after each message sent. */
  readonly onSend: (call: (queueArn: string) => void) => void;
};

export function openQueues(assembly: Assembly, dataDir: string, now: () => Date): Queues {
  const path = join(dataDir, 'queues.json');
  const rules = new Map(
    assembly
      .ofType('AWS::SQS::Queue')
      .map((queue) => [queue.arn, readProperties(queue, sqsQueue).RedrivePolicy]),
  );
  const messages = new Map(
    existsSync(path) ? Object.entries(kept.parse(JSON.parse(readFileSync(path, 'utf8')))) : [],
  );
  const callbacks: ((queueArn: string) => void)[] = [];
  const of = (queueArn: string) => messages.get(queueArn) ?? [];
  const set = (queueArn: string, next: readonly Message[]) => messages.set(queueArn, [...next]);
  const save = () => writeDurably(path, JSON.stringify(Object.fromEntries(messages)));
  const put = (queueArn: string, added: Message) => {
    if (!rules.has(queueArn)) throw new Error(`there is no queue ${queueArn}`);
    set(queueArn, [...of(queueArn), added]);
  };

  const send: Queues['send'] = (queueArn, body) => {
    const sentAt = now().toISOString();
    put(queueArn, { id: randomUUID(), body: JSON.stringify(body), sentAt, receiveCount: 0 });
    save();
    callbacks.forEach((call) => call(queueArn));
  };
  const receive: Queues['receive'] = (queueArn, atMost) => {
    const all = of(queueArn);
    const taken = all
      .slice(0, atMost)
      .map((each) => ({ ...each, receiveCount: each.receiveCount + 1 }));
    set(queueArn, [...taken, ...all.slice(taken.length)]);
    save();
    return taken;
  };
  const remove: Queues['remove'] = (queueArn, id) => {
    set(
      queueArn,
      of(queueArn).filter((each) => each.id !== id),
    );
    save();
  };
  const giveUp: Queues['giveUp'] = (queueArn, id) => {
    const rule = rules.get(queueArn);
    const found = of(queueArn).find((each) => each.id === id);
    if (!rule || !found || found.receiveCount < rule.maxReceiveCount) return;
    put(rule.deadLetterTargetArn, found);
    remove(queueArn, id);
  };
  return { send, waiting: of, receive, remove, giveUp, onSend: (call) => callbacks.push(call) };
}
