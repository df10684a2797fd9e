import { newKey, ok, practiceClient } from '../../local/demo/practice-client.ts';
import { arn } from '../../local/engine/template/account.ts';
import {
  DEAD_LETTER_QUEUES,
  type DeadLetterQueue,
  type LetterFate,
} from '../../domain/dead-letters/dead-letter.ts';
import { deadLettersReply, letterFateReply } from '../../schemas/dead-letters.ts';
import { aFormBy } from '../support/intake-form.ts';
import type { LocalProduct } from '../support/local-product.ts';

/** What lies in a queue for dead letters, and what becomes of it. */
const FATES = {
  'mail-dispatch-dead': 'taken-away',
  'mail-events-told-dead': 'sent-again',
  'words-dead': 'sent-again',
} as const satisfies Record<DeadLetterQueue, LetterFate>;
const VARIABLES = {
  'mail-dispatch-dead': 'MAIL_DISPATCH_DEAD',
  'mail-events-told-dead': 'MAIL_EVENTS_TOLD_DEAD',
  'words-dead': 'WORDS_DEAD',
} as const satisfies Record<DeadLetterQueue, string>;

/**
 * What an administrator does about work that was given up, over HTTP alone: sees it, has it sent again
 * or takes it away. Throws at the first answer that is not as it should be.
 */
export async function walkTheDeadLettersWay(product: LocalProduct): Promise<void> {
  const { engine } = product;
  const client = practiceClient(product.origin);
  const administrator = client.as('administrator');
  const { intakeId } = ok<{ intakeId: string }>(
    await client.ask('POST', '/api/intakes', aFormBy('ana@example.org'), newKey()),
    201,
  );
  await engine.settle();
  const bodies = {
    'mail-dispatch-dead': { source: 'schedule' },
    'mail-events-told-dead': toldOf(`intake-received_${intakeId}_1`),
    'words-dead': { intakeId },
  } as const;
  for (const queue of DEAD_LETTER_QUEUES) {
    const fate = FATES[queue];
    engine.queues.send(arnOf(product, VARIABLES[queue]), bodies[queue]);
    const { letters } = await queueOf(queue);
    if (letters.length !== 1) throw new Error(`${queue} shows ${letters.length} letters`);
    const ids = letters.map(({ id }) => id);
    const path = `/api/staff/dead-letters/${queue}`;
    const { done } = letterFateReply.parse(
      ok(await administrator('POST', path, { fate, ids }), 200),
    );
    if (done !== 1) throw new Error(`${queue}: ${done} of one was dealt with`);
    await engine.settle();
    if ((await queueOf(queue)).waiting > 0) throw new Error(`${queue} is not empty`);
  }

  async function queueOf(wanted: DeadLetterQueue) {
    const answer = ok(await administrator('GET', '/api/staff/dead-letters'), 200);
    const found = deadLettersReply.parse(answer).queues.find(({ queue }) => queue === wanted);
    if (!found) throw new Error(`${wanted} is not shown`);
    return found;
  }
}

/** The queue that a variable of the function names by its URL. */
function arnOf({ engine }: LocalProduct, variable: string): string {
  const url = engine.functions.map(({ environment }) => environment[variable]).find(Boolean);
  if (!url) throw new Error(`no function is told of ${variable}`);
  return arn('sqs', url.split('/').at(-1) ?? '');
}

const toldOf = (mail: string) => ({
  detail: { eventType: 'Delivery', mail: { tags: { mail: [mail] } } },
});
