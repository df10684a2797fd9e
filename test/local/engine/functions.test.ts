import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningSample, runSample } from './sample/running-sample.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'engine-functions-'));
let sample: RunningSample;
beforeAll(async () => {
  sample = await runSample({ dataDir });
});
afterAll(async () => {
  await sample.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('a sandbox', () => {
  test('finds in its environment what the template and AWS give it, and nothing of ours', async () => {
    process.env['SECRET_OF_THIS_MACHINE'] = 'x';
    const { environment } = (await (await sample.get('/api/echo')).json()) as {
      environment: Record<string, string>;
    };
    expect(Object.keys(environment).sort()).toEqual([
      'AWS_ACCESS_KEY_ID',
      'AWS_CONFIG_FILE',
      'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER',
      'AWS_ENDPOINT_URL_DYNAMODB',
      'AWS_ENDPOINT_URL_SES',
      'AWS_ENDPOINT_URL_SQS',
      'AWS_LAMBDA_FUNCTION_MEMORY_SIZE',
      'AWS_LAMBDA_FUNCTION_NAME',
      'AWS_REGION',
      'AWS_SECRET_ACCESS_KEY',
      'AWS_SHARED_CREDENTIALS_FILE',
      'TABLE_NAME',
      'TZ',
    ]);
    expect(environment['TABLE_NAME']).toBe('data-TableCD117FA1');
  });

  test('lives in the moved time, a sandbox that was started before the move too', async () => {
    const told = async () => {
      const { now } = (await (await sample.get('/api/echo')).json()) as { now: string };
      return new Date(now).getTime();
    };
    await told();
    const target = new Date(sample.clock.now().getTime() + 3 * 24 * 60 * 60 * 1000);
    sample.clock.setTo(target);
    expect((await told()) - target.getTime()).toBeLessThan(10_000);
    expect(await told()).toBeGreaterThanOrEqual(target.getTime());
  });

  test('leaves what a function wrote, and the error it threw, in a log of its own', async () => {
    await sample.get('/api/echo?answer=throw');
    const log = join(dataDir, 'logs', 'service-echofunctionA19F29E3.log');
    await expect.poll(() => readFileSync(log, 'utf8')).toContain('Error: asked to fail');
    expect(sample.said).toContain('service-echofunctionA19F29E3: failed with Error');
  });

  test('works on one event at a time, so that many at once still all get their answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => sample.get(`/api/echo/${index}`)),
    );
    const ids = await Promise.all(
      answers.map(async (answer) => {
        const { event } = (await answer.json()) as { event: { pathParameters: { id: string } } };
        return event.pathParameters.id;
      }),
    );
    expect(ids).toEqual(Array.from({ length: 20 }, (_, index) => String(index)));
  });
});

describe('what a role does not allow', () => {
  const store = async (ask: object) => {
    const answer = await sample.post('/api/store', JSON.stringify({ pk: 'a', sk: 'b', ...ask }));
    const text = await answer.text();
    return text === '' ? undefined : (JSON.parse(text) as { name: string; message: string });
  };

  test('fails as on AWS, naming function, action and resource, and writes nothing', async () => {
    const denied = await store({ action: 'transact-delete', kind: 'quiet' });
    expect(denied?.name).toBe('AccessDeniedException');
    expect(denied?.message).toContain('service-storefunction');
    expect(denied?.message).toContain('dynamodb:DeleteItem');
    expect(denied?.message).toContain('table/data-TableCD117FA1');
    expect(sample.said.at(-1)).toMatch(/service\/storefunction\S+ may not dynamodb:DeleteItem on/);
  });

  test('is judged for an index apart from its table', async () => {
    const denied = await store({ action: 'query-index' });
    expect(denied?.message).toContain('dynamodb:Query');
    expect(denied?.message).toContain('index/byOwner');
  });

  test('is told from what it allows, which is noted when used', async () => {
    expect(await store({ action: 'put', kind: 'quiet' })).toBeUndefined();
    const uses = sample.engine.iam.usage().filter(({ role }) => role.includes('storefunction'));
    expect(uses).toEqual([
      {
        role: expect.stringContaining('storefunction') as string,
        action: 'dynamodb:PutItem',
        resource: 'arn:aws:dynamodb:us-east-1:123456789012:table/data-TableCD117FA1',
        leadingKey: 'a',
      },
    ]);
  });

  test('does not stand in for a table that is asked too much', async () => {
    sample.engine.throttleDynamo(true);
    const throttled = await store({ action: 'put', kind: 'quiet' });
    sample.engine.throttleDynamo(false);
    expect(throttled?.name).toBe('ProvisionedThroughputExceededException');
    expect(await store({ action: 'put', kind: 'quiet' })).toBeUndefined();
  });
});
