import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimDataDir, emptyDataDir } from '../../../local/engine/data-dir.ts';
import { startEmbedded } from '../../../local/engine/dynamodb/embedded.ts';
import { makeTables } from '../../../local/engine/dynamodb/tables.ts';
import { makeWire } from '../../../local/engine/dynamodb/wire.ts';
import { runningProcess } from '../../../local/engine/processes.ts';
import { handWritten } from './hand-written.ts';
import { runSample } from './sample/running-sample.ts';
import { sampleAssembly } from './sample/synth.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'engine-crash-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const elsewhere = new Set<ChildProcess>();
afterEach(() => elsewhere.forEach((child) => child.kill('SIGKILL')));

/** The sample in a process of its own. */
async function startElsewhere() {
  await sampleAssembly();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sample/run.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  elsewhere.add(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  return { url: line.toString().trim(), pid: child.pid, kill };
}

describe('an engine that is killed outright', () => {
  test('loses nothing that was answered: the stream goes on where it was', async () => {
    const other = await startElsewhere();
    const body = JSON.stringify({ action: 'put', pk: 'kept', sk: 'row', kind: 'job' });
    const answer = await fetch(`${other.url}/api/store`, { method: 'POST', body });
    await other.kill();
    expect(answer.status).toBe(201);

    const sample = await runSample({ dataDir });
    await sample.engine.settle();
    expect(await sample.counted('pumped kept')).toBe(1);
    await sample.stop();
  });

  test('leaves a database behind, which the next start ends', async () => {
    const other = await startElsewhere();
    await other.kill();
    const orphan = runningProcess(dataDir, 'database');
    expect(orphan).toBeGreaterThan(0);
    const release = await claimDataDir(dataDir);
    expect(runningProcess(dataDir, 'database')).toBeUndefined();
    release();
  });
});

describe('a part of a running engine that is killed', () => {
  test('the database comes back by itself, on its data and with its number noted', async () => {
    const sample = await runSample({ dataDir });
    const put = (pk: string) =>
      sample.post('/api/store', JSON.stringify({ action: 'put', pk, sk: 'row', kind: 'job' }));
    await put('before');
    await sample.engine.settle();
    const killed = runningProcess(dataDir, 'database') ?? 0;
    process.kill(killed, 'SIGKILL');
    await expect
      .poll(() => runningProcess(dataDir, 'database') ?? killed, { timeout: 20_000 })
      .not.toBe(killed);
    await expect.poll(async () => (await put('after')).status, { timeout: 20_000 }).toBe(201);
    await sample.engine.settle();
    expect(await sample.counted('pumped before')).toBe(1);
    expect(await sample.counted('pumped after')).toBe(1);
    await sample.stop();
    expect(runningProcess(dataDir, 'database')).toBeUndefined();
  });

  test('a sandbox at work ends its event, and the next event has another', async () => {
    const sample = await runSample({ dataDir });
    const put = (pk: string) =>
      sample.post('/api/store', JSON.stringify({ action: 'put', pk, sk: 'row', kind: 'job' }));
    await put('first');
    while (sample.engine.lambdas.terminateOne(() => 0));
    expect((await put('second')).status).toBe(201);
    await sample.engine.settle();
    expect(await sample.counted('pumped second')).toBe(1);
    await sample.stop();
  });
});

describe('a data folder', () => {
  test('in use by another process is refused, with its number', async () => {
    const other = await startElsewhere();
    const taken = `the data in ${dataDir} is in use by process ${other.pid}`;
    await expect(claimDataDir(dataDir)).rejects.toThrow(taken);
    await expect(emptyDataDir(dataDir)).rejects.toThrow(taken);
    await other.kill();
    (await claimDataDir(dataDir))();
  });

  test('that holds somebody else’s files is neither used nor emptied', async () => {
    const letter = join(dataDir, 'letter.txt');
    writeFileSync(letter, 'dear diary');
    await expect(claimDataDir(dataDir)).rejects.toThrow('holds other files');
    await expect(emptyDataDir(dataDir)).rejects.toThrow('holds other files');
    expect(readFileSync(letter, 'utf8')).toBe('dear diary');
  });

  test('is kept from one start to the next, and nothing in it happens twice', async () => {
    const first = await runSample({ dataDir });
    const body = JSON.stringify({ action: 'put', pk: 'stays', sk: 'row', kind: 'job' });
    await first.post('/api/store', body);
    await first.engine.settle();
    await first.stop();
    const second = await runSample({ dataDir });
    await second.engine.settle();
    expect(await second.counted('pumped stays')).toBe(1);
    await second.stop();
  });

  test('of another layout than the template’s is refused, not changed', async () => {
    const { stop, url } = await startEmbedded(dataDir, () => undefined);
    const wire = makeWire(url);
    const table = (sortKey: string) =>
      handWritten({
        Table: {
          Type: 'AWS::DynamoDB::Table',
          Properties: {
            BillingMode: 'PAY_PER_REQUEST',
            AttributeDefinitions: ['pk', sortKey].map((AttributeName) => ({
              AttributeName,
              AttributeType: 'S',
            })),
            KeySchema: [
              { AttributeName: 'pk', KeyType: 'HASH' },
              { AttributeName: sortKey, KeyType: 'RANGE' },
            ],
          },
        },
      });
    await makeTables(table('sk'), wire);
    await makeTables(table('sk'), wire);
    await expect(makeTables(table('when'), wire)).rejects.toThrow('start with --fresh');
    await stop();
  });
});
