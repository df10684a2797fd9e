import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeDurably } from '../../write-durably.ts';

const message = z.strictObject({
  id: z.string(),
  body: z.string(),
  sentAt: z.string(),
  receiveCount: z.int(),
});
export type Message = z.output<typeof message>;
const kept = z.record(z.string(), z.array(message));

/** The messages of every queue, oldest first, in one file. */
export type MessageStore = {
  readonly of: (queueArn: string) => readonly Message[];
  /** Replaces the messages of some queues, all or none; once this returns they are on disk. */
  readonly set: (changed: Readonly<Record<string, readonly Message[]>>) => void;
};

export function openMessageStore(path: string): MessageStore {
  let messages: Record<string, readonly Message[]> = existsSync(path)
    ? kept.parse(JSON.parse(readFileSync(path, 'utf8')))
    : {};
  return {
    of: (queueArn) => messages[queueArn] ?? [],
    set: (changed) => {
      messages = { ...messages, ...changed };
      writeDurably(path, JSON.stringify(messages));
    },
  };
}
