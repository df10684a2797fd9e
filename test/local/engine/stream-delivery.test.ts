import { describe, expect, test } from 'vitest';
import { makeStreamDelivery } from '../../../local/engine/events/stream-delivery.ts';
import type { Outcome } from '../../../local/engine/functions/sandbox-channel.ts';

// Half a second in: the clock may tick while it is compared with the machine's.
const record = (number: string) => ({
  dynamodb: { SequenceNumber: number, ApproximateCreationDateTime: 1_700_000_000.5 },
});
type Told = { Records: ReturnType<typeof record>[] };

const threw: Outcome = { kind: 'failed', error: { errorType: 'Error', errorMessage: '' } };
const done: Outcome = { kind: 'answered', result: { batchItemFailures: [] } };
const failedAt = (itemIdentifier: string): Outcome => ({
  kind: 'answered',
  result: { batchItemFailures: [{ itemIdentifier }] },
});

/** Delivers rows 1 to 4, and tells which batches were tried and what was given up. */
async function deliver(answer: (numbers: string[]) => Outcome, bisects: boolean) {
  const tried: string[] = [];
  const givenUp: unknown[] = [];
  const deliverAll = makeStreamDelivery({
    mapping: {
      id: 'mapping',
      sourceArn: 'stream',
      functionArn: 'function',
      batchSize: 10,
      reportsItemFailures: true,
      filters: [],
      retries: 1,
      bisects,
      deadLettersArn: 'dead',
    },
    lambdas: {
      invoke: (_, event) => {
        const numbers = (event as Told).Records.map(({ dynamodb }) => dynamodb.SequenceNumber);
        tried.push(numbers.join(''));
        return Promise.resolve(answer(numbers));
      },
    },
    queues: { send: (_, body) => void givenUp.push(body) },
    clock: {
      now: () => new Date(),
      shared: new SharedArrayBuffer(8),
      setTo: () => undefined,
    },
  });
  await deliverAll(['1', '2', '3', '4'].map(record), new AbortController().signal);
  return { tried, givenUp };
}

describe('a batch that fails', () => {
  test('goes on from the row that failed', async () => {
    const answer = (numbers: string[]) =>
      numbers.length > 2 ? failedAt('3') : numbers[0] === '3' ? done : threw;
    expect(await deliver(answer, false)).toEqual({ tried: ['1234', '34'], givenUp: [] });
  });

  test('is given up as a whole after its retries', async () => {
    const { tried, givenUp } = await deliver(() => threw, false);
    expect(tried).toEqual(['1234', '1234']);
    expect(givenUp).toMatchObject([
      { DDBStreamBatchInfo: { batchSize: 4, startSequenceNumber: '1', endSequenceNumber: '4' } },
    ]);
  });

  test('leaves behind when its rows came, to the second, and nothing of what they say', async () => {
    const { givenUp } = await deliver(() => threw, false);
    const [{ DDBStreamBatchInfo }] = givenUp as [{ DDBStreamBatchInfo: Record<string, string> }];
    expect(DDBStreamBatchInfo['approximateArrivalOfFirstRecord']).toBe('2023-11-14T22:13:20Z');
    expect(DDBStreamBatchInfo['approximateArrivalOfLastRecord']).toBe(
      DDBStreamBatchInfo['approximateArrivalOfFirstRecord'],
    );
  });

  test('is halved until the bad row stands alone, where the mapping asks for that', async () => {
    const { tried, givenUp } = await deliver(
      (numbers) => (numbers.includes('3') ? threw : done),
      true,
    );
    expect(tried).toEqual(['1234', '12', '34', '3', '3', '4']);
    expect(givenUp).toMatchObject([{ DDBStreamBatchInfo: { batchSize: 1 } }]);
  });

  test('fails as a whole when it names a row that it was not given', async () => {
    expect((await deliver(() => failedAt('9'), false)).tried).toEqual(['1234', '1234']);
  });
});
