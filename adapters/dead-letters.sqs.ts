import * as z from 'zod';
import type {
  DeadLetterDesk,
  DeadLetterQueue,
  TakenLetter,
  WorkQueue,
} from '../domain/dead-letters/dead-letter.ts';
import type { SqsClient } from './sqs-client.ts';

/** Where each queue is, by its URL. */
export type QueueUrls = Readonly<Record<DeadLetterQueue | WorkQueue, string>>;

/** Longer than the function may run that took the letters: one that broke off gives them back by itself. */
const OUT_OF_SIGHT_SECONDS = 30;
/** SQS hands over no more at once. */
const AT_ONCE = 10;
/** So long SQS may look on all its machines: asked for less, it may say that nothing is there. */
const LOOK_SECONDS = 1;

const COUNTS = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;

const attributes = z.object({
  Attributes: z.object({
    ApproximateNumberOfMessages: z.coerce.number(),
    ApproximateNumberOfMessagesNotVisible: z.coerce.number(),
  }),
});
const received = z.object({
  Messages: z
    .array(
      z.object({
        MessageId: z.string(),
        ReceiptHandle: z.string(),
        Body: z.string(),
        Attributes: z.object({ SentTimestamp: z.coerce.number() }),
      }),
    )
    .nullish(),
});

/** Dead letters in SQS. */
export function sqsDeadLetters(client: SqsClient, urls: QueueUrls): DeadLetterDesk {
  const counts = async (queue: DeadLetterQueue) => {
    const asked = { QueueUrl: urls[queue], AttributeNames: COUNTS };
    const { Attributes } = attributes.parse(await client.send('GetQueueAttributes', asked));
    return {
      inSight: Attributes.ApproximateNumberOfMessages,
      all:
        Attributes.ApproximateNumberOfMessages + Attributes.ApproximateNumberOfMessagesNotVisible,
    };
  };
  const receive = async (queue: DeadLetterQueue, atMost: number) => {
    const answer = await client.send('ReceiveMessage', {
      QueueUrl: urls[queue],
      MaxNumberOfMessages: Math.min(atMost, AT_ONCE),
      VisibilityTimeout: OUT_OF_SIGHT_SECONDS,
      WaitTimeSeconds: LOOK_SECONDS,
      MessageSystemAttributeNames: ['SentTimestamp'],
    });
    return (received.parse(answer).Messages ?? []).map(letterOf);
  };
  return {
    count: async (queue) => (await counts(queue)).all,

    async take(queue, atMost) {
      const { inSight } = await counts(queue);
      const wanted = Math.min(atMost, inSight);
      const taken: TakenLetter[] = [];
      while (taken.length < wanted) {
        const letters = await receive(queue, wanted - taken.length);
        if (letters.length === 0) break;
        taken.push(...letters);
      }
      return taken;
    },

    async putBack(queue, letters) {
      const QueueUrl = urls[queue];
      await Promise.all(
        letters.map(({ receipt: ReceiptHandle }) =>
          client.send('ChangeMessageVisibility', { QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }),
        ),
      );
    },

    async remove(queue, { receipt: ReceiptHandle }) {
      await client.send('DeleteMessage', { QueueUrl: urls[queue], ReceiptHandle });
    },

    async send(queue, MessageBody) {
      await client.send('SendMessage', { QueueUrl: urls[queue], MessageBody });
    },
  };
}

type Message = NonNullable<z.output<typeof received>['Messages']>[number];

const letterOf = ({ MessageId, ReceiptHandle, Body, Attributes }: Message): TakenLetter => ({
  id: MessageId,
  body: Body,
  since: new Date(Attributes.SentTimestamp),
  receipt: ReceiptHandle,
});
