import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import type { Assembly } from '../template/assembly.ts';
import { readProperties, unplayed } from '../template/properties.ts';
import { type Message, openMessageStore } from './message-store.ts';

const sqsQueue = z.strictObject({
  KmsMasterKeyId: unplayed,
  MessageRetentionPeriod: unplayed,
  QueueName: unplayed,
  RedrivePolicy: z
    .strictObject({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() })
    .optional(),
  SqsManagedSseEnabled: unplayed,
  Tags: unplayed,
  // One reader per queue: nobody else could take what it is working on.
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
  const { of, set } = openMessageStore(join(dataDir, 'queues.json'));
  const rules = readRedriveRules(assembly);
  const callbacks: ((queueArn: string) => void)[] = [];
  const without = (queueArn: string, id: string) => of(queueArn).filter((each) => each.id !== id);

  return {
    send: (queueArn, body) => {
      if (!rules.has(queueArn)) throw new Error(`there is no queue ${queueArn}`);
      const text = JSON.stringify(body);
      const sentAt = now().toISOString();
      const added = { id: randomUUID(), body: text, sentAt, receiveCount: 0 };
      set({ [queueArn]: [...of(queueArn), added] });
      callbacks.forEach((call) => call(queueArn));
    },
    waiting: of,
    receive: (queueArn, atMost) => {
      const all = of(queueArn);
      const taken = all.slice(0, atMost).map(receivedOnceMore);
      set({ [queueArn]: [...taken, ...all.slice(taken.length)] });
      return taken;
    },
    remove: (queueArn, id) => set({ [queueArn]: without(queueArn, id) }),
    giveUp: (queueArn, id) => {
      const rule = rules.get(queueArn);
      const found = of(queueArn).find((each) => each.id === id);
      if (!rule || !found || found.receiveCount < rule.maxReceiveCount) return;
      const { deadLetterTargetArn: dead } = rule;
      set({ [queueArn]: without(queueArn, id), [dead]: [...of(dead), found] });
    },
    onSend: (call) => void callbacks.push(call),
  };
}

const receivedOnceMore = (message: Message): Message => ({
  ...message,
  receiveCount: message.receiveCount + 1,
});

const readRedriveRules = (assembly: Assembly) =>
  new Map(
    assembly
      .ofType('AWS::SQS::Queue')
      .map((queue) => [queue.arn, readProperties(queue, sqsQueue).RedrivePolicy]),
  );
