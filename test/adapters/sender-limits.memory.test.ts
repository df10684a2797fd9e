import { describe } from 'vitest';
import { memoryLimits } from '../support/memory-limits.ts';
import { senderLimitsSuite } from './suite/sender-limits.suite.ts';

describe('in memory', () => {
  const limits = memoryLimits();
  senderLimitsSuite(() => limits);
});
