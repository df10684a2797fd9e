import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { type Clock, openClock } from '../../../../local/clock.ts';
import { claimDataDir } from '../../../../local/engine/data-dir.ts';
import { type Engine, startEngine } from '../../../../local/engine/engine.ts';
import { readAssembly } from '../../../../local/engine/template/assembly.ts';
import { sampleAssembly } from './synth.ts';

/** The sample, running: what its tests need to see and to touch. */
export type RunningSample = {
  readonly url: string;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly said: readonly string[];
  /** Tells the bus what SES would tell it of a mail. */
  readonly emit: (event: { eventType: string; mail: object; about: string }) => void;
  /** How often a function of the sample says that something happened. */
  readonly counted: (what: string) => Promise<number>;
  readonly token: (claims: Record<string, unknown>) => Promise<string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly post: (
    path: string,
    body: string,
    headers?: Record<string, string>,
  ) => Promise<Response>;
  readonly stop: () => Promise<void>;
};

const ISSUER = 'http://127.0.0.1/local/issuer';
const TABLE = 'data-TableCD117FA1';
export const CLIENT_ID = 'service-StaffConsoleD7ADED80';

export async function runSample(
  given: { dataDir?: string; stack?: string } = {},
): Promise<RunningSample> {
  const dataDir = given.dataDir ?? mkdtempSync(join(tmpdir(), 'engine-sample-'));
  const assembly = readAssembly({ folder: await sampleAssembly(), parameters: {}, issuer: ISSUER });
  const release = await claimDataDir(dataDir);
  const clock = openClock(dataDir);
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'key', alg: 'RS256' };
  const said: string[] = [];
  let emit: RunningSample['emit'] = () => {};
  const engine = await startEngine({
    assembly,
    dataDir,
    clock,
    jwks: () => ({ keys: [jwk] }),
    cognito: () => ({}),
    makeSes: (told) => {
      emit = told;
      return { send: () => Promise.resolve(), replay: () => Promise.resolve() };
    },
    say: (line) => void said.push(line),
  });
  const server = createServer((req, res) => void engine.handle(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    engine,
    clock,
    said,
    emit: (event) => emit(event),
    counted: (what) => readCount(engine, what),
    token: (claims) =>
      new SignJWT({ client_id: CLIENT_ID, iss: ISSUER, ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'key' })
        .setExpirationTime(Math.floor(clock.now().getTime() / 1000) + 600)
        .sign(privateKey),
    get: (path, headers = {}) => fetch(url + path, { headers }),
    post: (path, body, headers = {}) => fetch(url + path, { method: 'POST', body, headers }),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await engine.stop();
      release();
      if (!given.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const countRow = z.object({ Item: z.object({ times: z.object({ N: z.string() }) }).optional() });

async function readCount({ wire }: Engine, what: string): Promise<number> {
  const Key = { pk: { S: 'count' }, sk: { S: what } };
  const asked = { TableName: TABLE, Key, ConsistentRead: true };
  const { Item } = await wire('DynamoDB_20120810.GetItem', asked, countRow);
  return Number(Item?.times.N ?? 0);
}
