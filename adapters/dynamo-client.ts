import { randomUUID } from 'node:crypto';
import type {
  BatchGetItemCommandInput,
  BatchGetItemCommandOutput,
  GetItemCommandInput,
  GetItemCommandOutput,
  PutItemCommandInput,
  PutItemCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
  TransactWriteItemsCommandInput,
  TransactWriteItemsCommandOutput,
  UpdateItemCommandInput,
  UpdateItemCommandOutput,
} from '@aws-sdk/client-dynamodb';
import type { Answer, Patience } from './aws/post.ts';
import { insist } from './aws/insist.ts';
import { callService, type Caller, type Place } from './aws/service.ts';
import { dynamoError } from './dynamo-error.ts';

/** What is asked of DynamoDB here, in the SDK's own words. No attribute of ours is binary. */
type Operations = {
  readonly BatchGetItem: [BatchGetItemCommandInput, BatchGetItemCommandOutput];
  readonly GetItem: [GetItemCommandInput, GetItemCommandOutput];
  readonly PutItem: [PutItemCommandInput, PutItemCommandOutput];
  readonly Query: [QueryCommandInput, QueryCommandOutput];
  readonly TransactWriteItems: [TransactWriteItemsCommandInput, TransactWriteItemsCommandOutput];
  readonly UpdateItem: [UpdateItemCommandInput, UpdateItemCommandOutput];
};
type Operation = keyof Operations;

export type DynamoClient = {
  /**
   * Asks DynamoDB, and once more when that may help. Rejects with the SDK's errors: by their own
   * class where a condition failed, by their `name` otherwise; with Node's when the line fails.
   */
  readonly send: <Name extends Operation>(
    operation: Name,
    input: Operations[Name][0],
  ) => Promise<Omit<Operations[Name][1], '$metadata'>>;
  readonly close: () => void;
};

const SERVICE = {
  name: 'dynamodb',
  host: 'dynamodb',
  endpointVariable: 'AWS_ENDPOINT_URL_DYNAMODB',
  idleAtMostMs: 30_000,
};

/**
 * Two attempts give up within three seconds together, so that a person who presses "send" is told
 * to try again while still looking at the page.
 */
const PATIENCE: Patience & { readonly attempts: number } = {
  connectWithinMs: 800,
  answerWithinMs: 1200,
  attempts: 2,
};

/**
 * DynamoDB by its JSON protocol over Node's own HTTPS. The SDK's client does the same and takes
 * far longer to load, which the first visitor after a quiet hour
 * would wait for; a shared suite holds the two to the same behaviour.
 */
export function dynamoClient(options: Place & Partial<typeof PATIENCE> = {}): DynamoClient {
  const patience = { ...PATIENCE, ...options };
  const caller = callService(SERVICE, options);
  return {
    send: async (operation, input) => {
      const body = JSON.stringify(named(operation, input));
      const { body: answer } = await insist(patience.attempts, () =>
        ask(caller, operation, body, patience),
      );
      return JSON.parse(answer) as Omit<Operations[typeof operation][1], '$metadata'>;
    },
    close: caller.close,
  };
}

/** A transaction bears a name, so that it happens once although it may be asked for twice. */
const named = (operation: Operation, input: object): object =>
  operation === 'TransactWriteItems' ? { ClientRequestToken: randomUUID(), ...input } : input;

async function ask(
  caller: Caller,
  operation: Operation,
  body: string,
  patience: Patience,
): Promise<Answer> {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
  };
  const answer = await caller.post(headers, body, patience);
  if (answer.status !== 200) throw dynamoError(answer);
  return answer;
}
