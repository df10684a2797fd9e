import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ConditionalCheckFailedException,
  type GetItemCommandInput,
  type GetItemCommandOutput,
  TransactionCanceledException,
  type TransactWriteItemsCommandInput,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readSignature } from '../../support/signature-v4.ts';

/** What the suite asks of a client: some operations of DynamoDB. */
export type AskDynamo = {
  readonly get: (input: GetItemCommandInput) => Promise<Pick<GetItemCommandOutput, 'Item'>>;
  readonly update: (input: UpdateItemCommandInput) => Promise<unknown>;
  readonly transact: (input: TransactWriteItemsCommandInput) => Promise<unknown>;
  readonly close: () => void;
};
type Place = {
  readonly endpoint: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly answerWithinMs: number;
};

type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string };
type Answer = { readonly status: number; readonly body: object | string } | 'hangs' | 'breaks';

const KEY = { TableName: 'intakes', Key: { pk: { S: 'A' }, sk: { S: 'B' } } };
const PUTS = { TransactItems: [{ Put: { TableName: 'intakes', Item: { pk: { S: 'é – 日' } } } }] };
const CREDENTIALS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG' };
const done = { status: 200, body: {} };
const refused = (name: string, status = 400, more: object = {}) => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'No.', ...more },
});

/** How a client of DynamoDB behaves, ours and Amazon's alike. */
export function dynamoClientSuite(name: string, clientAt: (place: Place) => AskDynamo): void {
  const meets = async (...answers: readonly Answer[]) => {
    const service = await startService(answers);
    const client = clientAt({
      endpoint: service.endpoint,
      credentials: CREDENTIALS,
      answerWithinMs: 400,
    });
    onTestFinished(client.close);
    return { ...service, client };
  };
  const failureOf = async (asked: Promise<unknown>): Promise<unknown> =>
    asked.then(
      () => expect.fail('it did not fail'),
      (error: unknown) => error,
    );

  describe(name, () => {
    test('asks in the JSON protocol and gives what was answered', async () => {
      const Item = {
        pk: { S: 'é' },
        hits: { N: '3' },
        list: { L: [{ NULL: true }, { BOOL: false }] },
      };
      const { client, heard } = await meets({ status: 200, body: { Item } });

      expect(await client.get({ ...KEY, ConsistentRead: true })).toMatchObject({ Item });
      expect(heard[0]?.headers).toMatchObject({
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.GetItem',
      });
      expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ ...KEY, ConsistentRead: true });
    });

    test('signs what it sends, so that no part of it can be changed on the way', async () => {
      const { client, heard } = await meets(done);
      await client.transact(PUTS);

      const { headers = {}, body = '' } = heard[0] ?? {};
      const read = readSignature(headers, body, CREDENTIALS.secretAccessKey);
      expect(read).toMatchObject({
        scope: expect.stringMatching(/^\d{8}\/eu-west-1\/dynamodb\/aws4_request$/) as string,
        signedHeaders: expect.arrayContaining([
          'content-type',
          'host',
          'x-amz-date',
          'x-amz-target',
        ]) as string[],
      });
      expect(readSignature(headers, `${body} `, CREDENTIALS.secretAccessKey)).toBe('forged');
      expect(readSignature(headers, body, 'another')).toBe('forged');
    });

    test('signs the token of credentials that pass', async () => {
      const { endpoint, heard } = await meets(done);
      const credentials = { ...CREDENTIALS, sessionToken: 'a-token' };
      const client = clientAt({ endpoint, credentials, answerWithinMs: 400 });
      onTestFinished(client.close);
      await client.get(KEY);

      const { headers = {}, body = '' } = heard[0] ?? {};
      expect(headers['x-amz-security-token']).toBe('a-token');
      expect(readSignature(headers, body, CREDENTIALS.secretAccessKey)).toMatchObject({
        signedHeaders: expect.arrayContaining(['x-amz-security-token']) as string[],
      });
    });

    test('uses one connection for one call after the other', async () => {
      const { client, connections } = await meets(done);
      for (let calls = 0; calls < 3; calls += 1) await client.get(KEY);
      expect(connections()).toBe(1);
    });

    test.for([
      ['a throttled table', refused('ProvisionedThroughputExceededException')],
      ['a throttled account', refused('RequestLimitExceeded')],
      ['a throttled caller', refused('ThrottlingException')],
      ['the same transaction on its way', refused('TransactionInProgressException')],
      ['an error inside', refused('InternalServerError', 500)],
      ['a server too busy', refused('ServiceUnavailable', 503)],
      ['a connection that breaks', 'breaks'],
      ['an answer that does not come', 'hangs'],
    ] as const)('after %s asks once more', async ([, fault]) => {
      const { client, heard } = await meets(fault, done);
      await client.get(KEY);
      expect(heard).toHaveLength(2);
      expect(heard[1]?.body).toBe(heard[0]?.body);
    });

    test('asks no more than twice, and says what the fault was', async () => {
      const { client, heard } = await meets(refused('ThrottlingException'));
      expect(await failureOf(client.get(KEY))).toMatchObject({ name: 'ThrottlingException' });
      expect(heard).toHaveLength(2);
    });

    test('calls an answer that does not come a timeout', async () => {
      const { client } = await meets('hangs');
      expect(await failureOf(client.get(KEY))).toMatchObject({ name: 'TimeoutError' });
    });

    test('gives a transaction one name for both attempts, and the next another', async () => {
      const { client, heard } = await meets('breaks', done);
      await client.transact(PUTS);
      await client.transact(PUTS);

      const names = heard.map(({ body }) => nameIn(body));
      expect(names).toHaveLength(3);
      expect(names[0]).toMatch(/^[\w-]{32,36}$/);
      expect(names[1]).toBe(names[0]);
      expect(names[2]).not.toBe(names[0]);
    });

    test.for(['AccessDeniedException', 'ResourceNotFoundException', 'ValidationException'])(
      'leaves %s at one attempt, under its own name',
      async (fault) => {
        const { client, heard } = await meets(refused(fault));
        expect(await failureOf(client.get(KEY))).toMatchObject({
          name: fault,
          $metadata: { httpStatusCode: 400 },
        });
        expect(heard).toHaveLength(1);
      },
    );

    test('says of a condition that did not hold what stands there instead', async () => {
      const Item = { pk: { S: 'A' }, version: { N: '2' } };
      const { client, heard } = await meets(
        refused('ConditionalCheckFailedException', 400, { Item }),
      );
      const error = await failureOf(client.update(KEY));

      expect(error).toBeInstanceOf(ConditionalCheckFailedException);
      expect(error).toMatchObject({ name: 'ConditionalCheckFailedException', Item });
      expect(heard).toHaveLength(1);
    });

    test('says of a transaction that was cancelled the reason of each action', async () => {
      const CancellationReasons = [
        { Code: 'None' },
        { Code: 'ConditionalCheckFailed', Message: 'No.', Item: { pk: { S: 'A' } } },
      ];
      const { client, heard } = await meets(
        refused('TransactionCanceledException', 400, { CancellationReasons }),
      );
      const error = await failureOf(client.transact(PUTS));

      expect(error).toBeInstanceOf(TransactionCanceledException);
      expect(error).toMatchObject({ CancellationReasons });
      expect(heard).toHaveLength(1);
    });
  });
}

const nameIn = (body: string): unknown =>
  (JSON.parse(body) as { ClientRequestToken?: unknown }).ClientRequestToken;

/** A service that answers in turn what the test says, the last answer again and again. */
async function startService(answers: readonly Answer[]) {
  const heard: Heard[] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const answer = answers[Math.min(heard.length, answers.length - 1)];
      heard.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      play(answer, response);
    });
  });
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}`, heard, connections: () => connections };
}

function play(answer: Answer | undefined, response: ServerResponse): void {
  if (answer === undefined || answer === 'hangs') return;
  if (answer === 'breaks') {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(answer.body));
}
