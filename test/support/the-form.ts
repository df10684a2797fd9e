import { createHash, randomUUID } from 'node:crypto';
import { makeSenderGuard } from '../../functions/shared/sender-guard.ts';
import { makeSeal } from '../../functions/shared/seal.ts';
import { makeIntakeDoor } from '../../functions/submit-intake/intake-door.ts';
import type { LogLine } from '../../functions/shared/log.ts';
import { type Asked, behindGateway } from './http-event.ts';
import { aForm } from './intake-form.ts';
import { NOON } from './intake-record.ts';
import { memoryIntakes } from './memory-intakes.ts';
import { memoryLimits } from './memory-limits.ts';
import { aPractice } from './practice.ts';

const route = 'POST /api/intakes';
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The guards on counts in memory. */
export const aGuard = (limits = memoryLimits()) =>
  makeSenderGuard({ limits, seal: () => Promise.resolve(makeSeal('a secret of the tests')) });

/** The public function on a store in memory; `send` is what the page does, `moveTo` sets its clock. */
export function theForm({ now = NOON, store = memoryIntakes(), guard = aGuard() } = {}) {
  const lines: LogLine[] = [];
  let time = now;
  const { ask, logged } = behindGateway(
    makeIntakeDoor({
      inbox: store.inbox,
      guard,
      practice: aPractice(),
      newId: randomUUID,
      sha256,
      now: () => time,
      log: (line) => lines.push(line),
    }),
  );
  const send = (asked: Partial<Asked> = {}, key = randomUUID() as string) =>
    ask({
      route,
      headers: { 'Idempotency-Key': key },
      ...(asked.body === undefined && { json: aForm() }),
      ...asked,
    });
  const moveTo = (next: Date) => {
    time = next;
  };
  return { ...store, ask, send, moveTo, logged, lines };
}
