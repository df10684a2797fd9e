import { insist } from './aws/insist.ts';
import type { Answer, Patience } from './aws/post.ts';
import { refusalIn } from './aws/refusal.ts';
import { callService, type Caller, type Place } from './aws/service.ts';
import { reach } from './reach.ts';

export type SqsOperation =
  | 'ChangeMessageVisibility'
  | 'DeleteMessage'
  | 'GetQueueAttributes'
  | 'ReceiveMessage'
  | 'SendMessage';

export type SqsClient = {
  /**
   * Asks SQS, and once more when that may help; gives its answer as it came. Rejects with
   * `Unavailable` after a fault of the moment, and with an error named by SQS's code otherwise.
   */
  readonly send: (operation: SqsOperation, input: object) => Promise<unknown>;
  readonly close: () => void;
};

const SERVICE = {
  name: 'sqs',
  host: 'sqs',
  endpointVariable: 'AWS_ENDPOINT_URL_SQS',
  idleAtMostMs: 30_000,
};

const PATIENCE: Patience & { readonly attempts: number } = {
  connectWithinMs: 800,
  answerWithinMs: 2_500,
  attempts: 2,
};

/** SQS by its JSON protocol over Node's own HTTPS, like the table. */
export function sqsClient(options: Place & Partial<typeof PATIENCE> = {}): SqsClient {
  const patience = { ...PATIENCE, ...options };
  const caller = callService(SERVICE, options);
  return {
    send: async (operation, input) => {
      const asking = () => ask(caller, operation, JSON.stringify(input), patience);
      const { body } = await reach(insist(patience.attempts, asking));
      return body === '' ? {} : (JSON.parse(body) as unknown);
    },
    close: caller.close,
  };
}

async function ask(
  caller: Caller,
  operation: SqsOperation,
  body: string,
  patience: Patience,
): Promise<Answer> {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `AmazonSQS.${operation}`,
  };
  const answer = await caller.post(headers, body, patience);
  if (answer.status !== 200) throw sqsError(answer);
  return answer;
}

/** An error that bears SQS's code as its name, and nothing of the message. */
function sqsError(answer: Answer): Error {
  const { name, $fault } = refusalIn(answer);
  return Object.assign(new Error(name), { name, $fault });
}
