import { describe, expect, test } from 'vitest';
import type {
  DeadLetterDesk,
  DeadLetterQueue,
  WorkQueue,
} from '../../../domain/dead-letters/dead-letter.ts';
import { NOON, after } from '../../support/mail.ts';

export type DeadLetterPorts = {
  readonly desk: DeadLetterDesk;
  /** Puts a message into a queue, and gives the id it has there. */
  readonly put: (queue: DeadLetterQueue, body: unknown, since: Date) => string;
  /** The bodies that were sent to a queue of work. */
  readonly sentTo: (queue: WorkQueue) => readonly string[];
};

const QUEUE = 'words-dead';

/** What queues for dead letters owe to those who look into them; each test begins with empty ones. */
export function deadLettersSuite(open: () => DeadLetterPorts | Promise<DeadLetterPorts>): void {
  const withLetters = async (count: number) => {
    const ports = await open();
    const ids = Array.from({ length: count }, (_, number) =>
      ports.put(QUEUE, { number }, after(NOON, number)),
    );
    return { ...ports, ids };
  };
  const idsOf = (letters: readonly { readonly id: string }[]) => letters.map(({ id }) => id).sort();

  describe('dead letters', () => {
    test('are told whole, with when they were sent', async () => {
      const { desk, ids } = await withLetters(1);
      expect(await desk.take(QUEUE, 50)).toEqual([
        { id: ids[0], body: '{"number":0}', since: NOON, receipt: expect.any(String) as string },
      ]);
    });

    test('lie in their own queue alone', async () => {
      const { desk } = await withLetters(1);
      expect(await desk.count('mail-dispatch-dead')).toBe(0);
      expect(await desk.take('mail-dispatch-dead', 50)).toEqual([]);
    });

    test('are taken all together, also where there are more than SQS hands over at once', async () => {
      const { desk, ids } = await withLetters(23);
      expect(idsOf(await desk.take(QUEUE, 50))).toEqual(ids.toSorted());
    });

    test('are taken as many as asked for', async () => {
      const { desk } = await withLetters(3);
      expect(await desk.take(QUEUE, 2)).toHaveLength(2);
    });

    test('are handed to nobody else while they are taken, and still counted', async () => {
      const { desk } = await withLetters(3);
      await desk.take(QUEUE, 2);
      expect(await desk.count(QUEUE)).toBe(3);
      expect(await desk.take(QUEUE, 50)).toHaveLength(1);
    });

    test('are there again once put back', async () => {
      const { desk, ids } = await withLetters(2);
      await desk.putBack(QUEUE, await desk.take(QUEUE, 50));
      expect(idsOf(await desk.take(QUEUE, 50))).toEqual(ids.toSorted());
    });

    test('are gone for good once removed, and only those', async () => {
      const { desk, ids } = await withLetters(2);
      const taken = await desk.take(QUEUE, 50);
      const first = taken.find(({ id }) => id === ids[0]);
      if (!first) throw new Error('it was not handed over');
      await desk.remove(QUEUE, first);
      await desk.putBack(
        QUEUE,
        taken.filter((letter) => letter !== first),
      );
      expect(await desk.count(QUEUE)).toBe(1);
      expect(idsOf(await desk.take(QUEUE, 50))).toEqual([ids[1]]);
    });

    test('send their work to the queue that is named', async () => {
      const { desk, sentTo } = await withLetters(0);
      await desk.send('words-again', '{"intakeId":"one"}');
      expect(sentTo('words-again')).toEqual(['{"intakeId":"one"}']);
      expect(sentTo('mail-events-told')).toEqual([]);
    });
  });
}
