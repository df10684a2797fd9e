import { describe } from 'vitest';
import { memoryDeadLetters } from '../support/memory-dead-letters.ts';
import { deadLettersSuite } from './suite/dead-letters.suite.ts';

describe('in memory', () => {
  deadLettersSuite(() => {
    const { desk, put, sent } = memoryDeadLetters();
    const sentTo = (to: string) => sent.filter(({ queue }) => queue === to).map(({ body }) => body);
    return { desk, put, sentTo };
  });
});
