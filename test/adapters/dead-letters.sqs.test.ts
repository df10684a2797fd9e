import { describe, expect, onTestFinished, test } from 'vitest';
import { sqsDeadLetters } from '../../adapters/dead-letters.sqs.ts';
import { sqsClient } from '../../adapters/sqs-client.ts';
import { Unavailable } from '../../domain/unavailable.ts';
import { NOON } from '../support/mail.ts';
import { startSqs } from '../support/sqs-server.ts';
import { deadLettersSuite } from './suite/dead-letters.suite.ts';

const SECRET = 'a-secret';
const URLS = {
  'mail-dispatch-dead': 'https://sqs.example.org/1/mail-dispatch-dead',
  'mail-events-told-dead': 'https://sqs.example.org/1/mail-events-told-dead',
  'words-dead': 'https://sqs.example.org/1/words-dead',
  'mail-events-told': 'https://sqs.example.org/1/mail-events-told',
  'words-again': 'https://sqs.example.org/1/words-again',
} as const;

async function open() {
  const sqs = await startSqs(SECRET);
  const client = sqsClient({
    endpoint: sqs.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: SECRET },
  });
  onTestFinished(async () => {
    client.close();
    await sqs.stop();
  });
  return {
    sqs,
    desk: sqsDeadLetters(client, URLS),
    put: (queue: keyof typeof URLS, body: unknown, since: Date) =>
      sqs.put(URLS[queue], body, since),
    sentTo: (queue: keyof typeof URLS) =>
      (sqs.messages.get(URLS[queue]) ?? []).map(({ body }) => body),
  };
}

describe('in SQS', () => {
  deadLettersSuite(open);

  test('nothing is received from a queue that says it is empty', async () => {
    const { desk, sqs } = await open();
    expect(await desk.take('words-dead', 50)).toEqual([]);
    expect(sqs.asked).toEqual(['GetQueueAttributes']);
  });

  test.each([
    ['has too much to do', 400, 'com.amazonaws.sqs#RequestThrottled'],
    ['fails', 503, 'ServiceUnavailable'],
  ])('a service that %s is worth another try later', async (_what, status, code) => {
    const { desk, sqs, put } = await open();
    put('words-dead', {}, NOON);
    sqs.state.fault = { status, code };
    await expect(desk.count('words-dead')).rejects.toThrow(Unavailable);
  });

  test('what is refused is a fault, named by its code and by nothing of the message', async () => {
    const { desk, sqs } = await open();
    sqs.state.fault = { status: 400, code: 'com.amazonaws.sqs#QueueDoesNotExist' };
    await expect(desk.count('words-dead')).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
      message: 'QueueDoesNotExist',
    });
  });
});
