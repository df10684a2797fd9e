import { randomUUID } from 'node:crypto';
import type {
  DeadLetter,
  DeadLetterDesk,
  DeadLetterQueue,
  TakenLetter,
  WorkQueue,
} from '../../domain/dead-letters/dead-letter.ts';

/** Queues for dead letters in memory; `sent` is what was sent again. */
export function memoryDeadLetters() {
  const letters = new Map<DeadLetterQueue, DeadLetter[]>();
  const receipts = new Map<string, string>();
  const sent: { readonly queue: WorkQueue; readonly body: string }[] = [];
  const of = (queue: DeadLetterQueue) => letters.get(queue) ?? [];
  const isInSight = ({ id }: DeadLetter) => !receipts.has(id);
  const isHeld = ({ id, receipt }: TakenLetter) => receipts.get(id) === receipt;

  const desk: DeadLetterDesk = {
    count: async (queue) => of(queue).length,
    take: async (queue, atMost) =>
      of(queue)
        .filter(isInSight)
        .slice(0, atMost)
        .map((letter) => {
          const receipt = randomUUID();
          receipts.set(letter.id, receipt);
          return { ...letter, receipt };
        }),
    putBack: async (_queue, taken) => {
      for (const letter of taken) if (isHeld(letter)) receipts.delete(letter.id);
    },
    remove: async (queue, taken) => {
      letters.set(
        queue,
        of(queue).filter(({ id }) => id !== taken.id),
      );
    },
    send: async (queue, body) => void sent.push({ queue, body }),
  };
  const put = (queue: DeadLetterQueue, body: unknown, since: Date): string => {
    const id = randomUUID();
    letters.set(queue, [...of(queue), { id, body: JSON.stringify(body), since }]);
    return id;
  };
  return { desk, put, sent };
}
