import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Message } from '../../local/engine/events/message-store.ts';
import { makeSqs, SqsFault } from '../../local/engine/events/sqs.ts';
import { readSignature } from './signature-v4.ts';

/** SQS on queues in memory, for whoever signs with this secret; `fault` answers instead while it is set. */
export async function startSqs(secret: string) {
  const messages = new Map<string, Message[]>();
  const of = (queue: string) => messages.get(queue) ?? [];
  const put = (queue: string, body: unknown, since: Date): string => {
    const id = randomUUID();
    const message = { id, body: JSON.stringify(body), sentAt: since.toISOString() };
    messages.set(queue, [...of(queue), { ...message, receiveCount: 0 }]);
    return id;
  };
  const sqs = makeSqs({
    waiting: of,
    send: (queue, body) => void put(queue, body, new Date()),
    remove: (queue, id) =>
      void messages.set(
        queue,
        of(queue).filter((message) => message.id !== id),
      ),
  });
  const asked: string[] = [];
  const state: { fault?: { readonly status: number; readonly code: string } } = {};
  const answer = (operation: string, body: { readonly QueueUrl: string }) => {
    asked.push(operation);
    if (state.fault) return { status: state.fault.status, said: { __type: state.fault.code } };
    try {
      return { status: 200, said: sqs(operation, body.QueueUrl, body) };
    } catch (fault) {
      if (!(fault instanceof SqsFault)) throw fault;
      return { status: 400, said: { __type: `com.amazonaws.sqs#${fault.code}` } };
    }
  };
  const server = createServer((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => (text += chunk.toString()));
    req.on('end', () => {
      const isSigned = readSignature(req.headers, text, secret) !== 'forged';
      const operation = /^AmazonSQS\.(\w+)$/.exec(String(req.headers['x-amz-target']))?.[1] ?? '';
      const { status, said } = isSigned
        ? answer(operation, JSON.parse(text) as { QueueUrl: string })
        : { status: 403, said: {} };
      res.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' });
      res.end(JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { endpoint: `http://127.0.0.1:${port}/`, messages, put, asked, state, stop };
}
