import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ListTablesCommand,
} from '@aws-sdk/client-dynamodb';
import { type DynamoClient, dynamoClient } from '../../adapters/dynamo-client.ts';
import { startEmbedded } from '../../local/engine/dynamodb/embedded.ts';
import { TABLE_DEFINITION } from './table-definition.ts';

/** A DynamoDB that speaks the real protocol on this machine. */
type Engine = {
  readonly name: string;
  /** Why it cannot run here; `undefined` when it can. */
  readonly missing: string | undefined;
  readonly command: (port: number, folder: string) => readonly [string, readonly string[]];
};

export type TestTable = {
  readonly client: DynamoClient;
  /** Amazon's own client, for what the product never asks: making a table, looking at all of it. */
  readonly amazons: DynamoDBClient;
  readonly tableName: string;
  readonly stop: () => Promise<void>;
};

const embedded = findProgram('dynoxide', [
  join(import.meta.dirname, '../../node_modules/@dynoxide/linux-x64'),
]);
const java = findProgram('java', []);
const amazonFolder = process.env['DYNAMODB_LOCAL_DIR'];

/** Both run the same suites: where they agree, AWS has a better chance to agree too. */
export const ENGINES: readonly Engine[] = [
  {
    name: 'the embedded engine',
    missing: embedded ? undefined : 'dynoxide is neither installed (npm ci) nor on the PATH',
    command: (port) => [embedded ?? '', ['serve', '--port', String(port)]],
  },
  {
    name: 'DynamoDB Local',
    missing: whyNoAmazon(),
    command: (port, folder) => [
      java ?? '',
      [
        '-Xmx512m',
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        `-Djava.library.path=${join(amazonFolder ?? '', 'DynamoDBLocal_lib')}`,
        '-jar',
        join(amazonFolder ?? '', 'DynamoDBLocal.jar'),
        ...['-port', String(port), '-dbPath', folder, '-sharedDb', '-disableTelemetry'],
      ],
    ],
  },
];

function whyNoAmazon(): string | undefined {
  if (amazonFolder === undefined) return 'DYNAMODB_LOCAL_DIR is not set';
  if (!existsSync(join(amazonFolder, 'DynamoDBLocal.jar'))) {
    return 'DYNAMODB_LOCAL_DIR holds no DynamoDBLocal.jar';
  }
  return java ? undefined : 'java is not on the PATH';
}

/** Starts the engine and makes an empty table; `stop` ends the one and with it the other. */
export async function startTable(engine: Engine): Promise<TestTable> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-table-'));
  const port = await freePort();
  const [program, options] = engine.command(port, folder);
  const child = spawn(program, [...options], { cwd: folder, stdio: 'ignore' });
  const clients = clientsOf(`http://127.0.0.1:${port}`);
  const stop = async () => {
    closeAll(clients);
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await answering(clients.amazons, child, engine.name);
    return { ...clients, tableName: await makeTable(clients.amazons), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The table on the product's own engine as it runs on one machine: on a file, synced on every write. */
export async function startTableOnFile(): Promise<TestTable> {
  const folder = await mkdtemp(join(tmpdir(), 'intake-table-'));
  const engine = await startEmbedded(folder, () => undefined);
  const clients = clientsOf(engine.url);
  const stop = async () => {
    closeAll(clients);
    await engine.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...clients, tableName: await makeTable(clients.amazons), stop };
}

async function makeTable(client: DynamoDBClient): Promise<string> {
  const TableName = 'intakes';
  await client.send(new CreateTableCommand({ TableName, ...TABLE_DEFINITION }));
  await active(client, TableName);
  return TableName;
}

type Clients = Pick<TestTable, 'client' | 'amazons'>;

/** A test machine may be busy, so both are patient; otherwise one is the product's own client. */
function clientsOf(endpoint: string): Clients {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const place = { endpoint, region: 'us-east-1', credentials };
  const patience = { attempts: 1, connectWithinMs: 20_000, answerWithinMs: 20_000 };
  return {
    client: dynamoClient({ ...place, ...patience }),
    amazons: new DynamoDBClient({ ...place, maxAttempts: 1 }),
  };
}

function closeAll({ client, amazons }: Clients): void {
  client.close();
  amazons.destroy();
}

async function answering(client: DynamoDBClient, child: ChildProcess, name: string) {
  for (let tries = 0; tries < 400 && child.exitCode === null && child.pid; tries += 1) {
    const answered = await client.send(new ListTablesCommand({})).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await tick();
  }
  throw new Error(`${name} did not start`);
}

async function active(client: DynamoDBClient, TableName: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await tick();
  }
  throw new Error('The table did not become active');
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 50));

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill('SIGKILL');
  await closed;
}

function findProgram(name: string, folders: readonly string[]): string | undefined {
  const everywhere = [...folders, ...(process.env['PATH'] ?? '').split(delimiter)];
  return everywhere.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Neither engine picks a port itself; the moment between finding and using one is short. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
