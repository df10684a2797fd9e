import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSample, runSample } from './sample/running-sample.ts';

let sample: RunningSample;
beforeAll(async () => {
  sample = await runSample();
});
afterAll(() => sample.stop());

const POISONED = 'arn:aws:sqs:us-east-1:123456789012:service-Poisoned1F52B3CA';
const LOST = 'arn:aws:sqs:us-east-1:123456789012:service-LostDF84CB6B';

const put = async (pk: string, kind: string) => {
  const ask = JSON.stringify({ action: 'put', pk, sk: 'row', kind });
  expect((await sample.post('/api/store', ask)).status).toBe(201);
};

describe('a stream', () => {
  test('wakes its function for what the filter asks for, and for nothing else', async () => {
    await put('wanted', 'job');
    await put('unwanted', 'other');
    await put('wanted', 'job');
    await sample.engine.settle();
    // The second put of the same row is a MODIFY, which the filter leaves out.
    expect(await sample.counted('pumped wanted')).toBe(1);
    expect(await sample.counted('pumped unwanted')).toBe(0);
  });

  test('tries a failing row again, then tells its place to the dead letters and goes on', async () => {
    await put('bad', 'poison');
    await sample.engine.settle();
    await put('good', 'job');
    await sample.engine.settle();
    expect(await sample.counted('tried bad')).toBe(3);
    expect(await sample.counted('pumped good')).toBe(1);
    const letters = sample.engine.queues
      .waiting(POISONED)
      .map(({ body }) => JSON.parse(body) as unknown);
    expect(letters).toMatchObject([
      {
        requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
        DDBStreamBatchInfo: { batchSize: 1 },
      },
    ]);
    expect(JSON.stringify(letters)).not.toContain('bad');
  });
});

describe('the bus', () => {
  const event = (eventType: string, about: string, set = 'service-LettersDC1467AC') => ({
    eventType,
    about,
    mail: { tags: { 'ses:configuration-set': [set] } },
  });

  test('brings an event of SES to the queue, and the queue to its function', async () => {
    sample.emit(event('Send', 'one'));
    sample.emit(event('Delivery', 'one'));
    await sample.engine.settle();
    expect(await sample.counted('heard Send of one')).toBe(1);
    expect(await sample.counted('heard Delivery of one')).toBe(1);
  });

  test('hears nothing of a type or of a configuration set that nobody asked for', async () => {
    sample.emit(event('Bounce', 'two'));
    sample.emit(event('Send', 'two', 'another-set'));
    await sample.engine.settle();
    expect(await sample.counted('heard Bounce of two')).toBe(0);
    expect(await sample.counted('heard Send of two')).toBe(0);
  });

  test('gives a message up after three receipts, and keeps it with the dead letters', async () => {
    sample.emit(event('Send', 'deaf'));
    await sample.engine.settle();
    expect(await sample.counted('heard Send of deaf')).toBe(3);
    expect(sample.engine.queues.waiting(LOST)).toMatchObject([{ receiveCount: 3 }]);
  });
});

describe('the schedule', () => {
  test('wakes its target at every tick, and by the moved clock without one', async () => {
    await sample.engine.tick();
    await sample.engine.settle();
    const before = await sample.counted('ticked by schedule');
    await sample.engine.tick();
    expect(await sample.counted('ticked by schedule')).toBe(before + 1);
    sample.clock.setTo(new Date(sample.clock.now().getTime() + 61_000));
    await expect
      .poll(() => sample.counted('ticked by schedule'), { timeout: 5_000 })
      .toBe(before + 2);
  });
});
