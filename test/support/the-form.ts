import { createHash, randomUUID } from 'node:crypto';
import { makeSubmitIntake } from '../../functions/submit-intake/submit-intake.handler.ts';
import { type Asked, behindGateway } from './http-event.ts';
import { aForm } from './intake-form.ts';
import { NOON } from './intake-record.ts';
import { memoryIntakes } from './memory-intakes.ts';
import { aPractice } from './practice.ts';

const route = 'POST /api/intakes';
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The public function on a store in memory; `send` is what the page does. */
export function theForm({ now = NOON, store = memoryIntakes() } = {}) {
  const { ask, logged } = behindGateway(
    makeSubmitIntake({
      inbox: store.inbox,
      practice: aPractice(),
      newId: randomUUID,
      sha256,
      now: () => now,
    }),
  );
  const send = (asked: Partial<Asked> = {}, key = randomUUID() as string) =>
    ask({
      route,
      headers: { 'Idempotency-Key': key },
      ...(asked.body === undefined && { json: aForm() }),
      ...asked,
    });
  return { ...store, ask, send, logged };
}
