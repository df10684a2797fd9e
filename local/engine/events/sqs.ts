import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Message } from './message-store.ts';
import type { Queues } from './queues.ts';

/** A call that SQS refuses, by its own code. */
export class SqsFault extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Does what a function asks of a queue; what this machine does not know of SQS is refused by name. */
export type Sqs = (operation: string, queueArn: string, body: unknown) => object;

const received = z.object({
  MaxNumberOfMessages: z.int().min(1).max(10),
  VisibilityTimeout: z.int().nonnegative(),
});
const held = z.object({ ReceiptHandle: z.string() });
const shown = held.extend({ VisibilityTimeout: z.int().nonnegative() });
const sent = z.object({ MessageBody: z.string() });

type Held = { readonly queueArn: string; readonly id: string; readonly until: number };

/** SQS for the functions, on the queues of this machine. Nothing is out of sight after a restart. */
export function makeSqs(
  queues: Pick<Queues, 'waiting' | 'send' | 'remove'>,
  nowMs = () => Date.now(),
): Sqs {
  const receipts = new Map<string, Held>();
  const isHidden = (queueArn: string, { id }: Message) =>
    [...receipts.values()].some(
      (one) => one.queueArn === queueArn && one.id === id && one.until > nowMs(),
    );
  const messageOf = (queueArn: string, { ReceiptHandle }: z.output<typeof held>): Held => {
    const found = receipts.get(ReceiptHandle);
    if (found?.queueArn !== queueArn) throw new SqsFault('ReceiptHandleIsInvalid');
    return found;
  };
  const split = (queueArn: string) => {
    const all = queues.waiting(queueArn);
    const hidden = all.filter((message) => isHidden(queueArn, message));
    return { inSight: all.filter((message) => !hidden.includes(message)), hidden };
  };

  const operations: Readonly<Record<string, (queueArn: string, body: unknown) => object>> = {
    GetQueueAttributes: (queueArn) => {
      const { inSight, hidden } = split(queueArn);
      return {
        Attributes: {
          ApproximateNumberOfMessages: String(inSight.length),
          ApproximateNumberOfMessagesNotVisible: String(hidden.length),
        },
      };
    },
    ReceiveMessage: (queueArn, body) => {
      const { MaxNumberOfMessages, VisibilityTimeout } = received.parse(body);
      const taken = split(queueArn).inSight.slice(0, MaxNumberOfMessages);
      if (taken.length === 0) return {};
      const until = nowMs() + VisibilityTimeout * 1000;
      return {
        Messages: taken.map((message) => {
          const ReceiptHandle = randomUUID();
          receipts.set(ReceiptHandle, { queueArn, id: message.id, until });
          return asSqsTells(message, ReceiptHandle);
        }),
      };
    },
    ChangeMessageVisibility: (queueArn, body) => {
      const { VisibilityTimeout, ...asked } = shown.parse(body);
      const until = nowMs() + VisibilityTimeout * 1000;
      receipts.set(asked.ReceiptHandle, { ...messageOf(queueArn, asked), until });
      return {};
    },
    DeleteMessage: (queueArn, body) => {
      queues.remove(queueArn, messageOf(queueArn, held.parse(body)).id);
      return {};
    },
    SendMessage: (queueArn, body) => {
      queues.send(queueArn, asJson(sent.parse(body).MessageBody));
      return { MessageId: randomUUID() };
    },
  };
  return (operation, queueArn, body) => {
    const run = operations[operation];
    if (!run) throw new SqsFault('UnsupportedOperation');
    return run(queueArn, body);
  };
}

const asSqsTells = ({ id, body, sentAt }: Message, ReceiptHandle: string) => ({
  MessageId: id,
  ReceiptHandle,
  Body: body,
  Attributes: { SentTimestamp: String(Date.parse(sentAt)) },
});

/** Everything that the queues of this product hold is JSON. */
function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SqsFault('InvalidMessageContents');
  }
}
