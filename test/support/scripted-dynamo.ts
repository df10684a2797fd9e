import { createServer, type Server, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { type DynamoClient, dynamoClient } from '../../adapters/dynamo-client.ts';

type Scripted = { readonly status: number; readonly body: object } | 'hangs' | 'breaks';

/**
 * The product's own client against a DynamoDB that answers what the test says, the last answer
 * again and again: for the faults that no engine on this machine can be made to show.
 */
export async function scriptedDynamo(...answers: readonly Scripted[]): Promise<{
  readonly client: DynamoClient;
  readonly asked: readonly unknown[];
}> {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const answer = answers[Math.min(asked.length, answers.length - 1)];
      asked.push(JSON.parse(Buffer.concat(parts).toString()));
      play(answer, response);
    });
  });
  const port = await listening(server);
  const client = dynamoClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    attempts: 1,
    answerWithinMs: 1_500,
  });
  onTestFinished(() => {
    client.close();
    server.closeAllConnections();
    server.close();
  });
  return { client, asked };
}

const listening = (server: Server) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

function play(answer: Scripted | undefined, response: ServerResponse): void {
  if (answer === undefined || answer === 'hangs') return;
  if (answer === 'breaks') {
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(answer.body));
}
