import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { SenderLimits } from '../../../domain/guards/sender-limits.ts';
import { later, NOON } from '../../support/intake-record.ts';

const HOUR = 60 * 60_000;

/** What everything that counts senders owes. */
export function senderLimitsSuite(port: () => SenderLimits): void {
  const counter = () => ({ name: randomUUID(), withinMs: HOUR });
  /** Asks for permits at these minutes after noon, each for a request of its own. */
  const askAt = async (minutes: readonly number[], address = randomUUID() as string) => {
    const answers: string[] = [];
    for (const minute of minutes) {
      const permit = { address, holder: randomUUID() };
      answers.push(await port().takeMailPermit(permit, later(minute)));
    }
    return answers;
  };

  describe('counting', () => {
    test('gives each of many at once a number of its own', async () => {
      const counted = counter();
      const numbers = await Promise.all(
        Array.from({ length: 10 }, () => port().count(counted, NOON)),
      );
      expect(numbers.toSorted((one, other) => one - other)).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
      ]);
    });

    test('begins anew with each stretch of time, and apart for each name', async () => {
      const counted = counter();
      await port().count(counted, NOON);
      expect(await port().count(counted, later(59))).toBe(2);
      expect(await port().count(counted, later(60))).toBe(1);
      expect(await port().count(counter(), NOON)).toBe(1);
    });
  });

  describe('leave to mail an address', () => {
    test('is given once in ten minutes', async () => {
      expect(await askAt([0, 1, 9, 10])).toEqual(['taken', 'over', 'over', 'taken']);
    });

    test('is given three times in a day, counted from each mail and not by the calendar', async () => {
      const day = 24 * 60;
      expect(await askAt([0, 60, 120, 180, day - 1, day, day + 11, day + 60])).toEqual([
        ...['taken', 'taken', 'taken', 'over', 'over'],
        ...['taken', 'over', 'taken'],
      ]);
    });

    test('of many at once is given to one', async () => {
      const address = randomUUID();
      const answers = await Promise.all(Array.from({ length: 20 }, () => askAt([0], address)));
      expect(answers.flat().filter((answer) => answer === 'taken')).toHaveLength(1);
    });

    test('is given again to the request that has it, and to no other', async () => {
      const permit = { address: randomUUID(), holder: 'one request' };
      expect(await port().takeMailPermit(permit, NOON)).toBe('taken');
      expect(await port().takeMailPermit(permit, later(1))).toBe('taken');
      const other = { ...permit, holder: 'another request' };
      expect(await port().takeMailPermit(other, later(2))).toBe('over');
    });

    test('is given to each address apart', async () => {
      expect([await askAt([0]), await askAt([0])]).toEqual([['taken'], ['taken']]);
    });
  });
}
