import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runningProcess } from '../../local/engine/processes.ts';
import { type StartedProcess, spawnLocalProduct } from '../support/local-product.ts';

/** A start builds pages and functions first, on a machine that may be busy. */
const PATIENT = 240_000;

let folder: string;
let dataDir: string;
let started: StartedProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  dataDir = join(folder, 'data');
  started = [];
});
afterEach(async () => {
  for (const one of started) {
    one.kill('SIGTERM');
    await one.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}, words: string[] = []): StartedProcess {
  const one = spawnLocalProduct({ DATA_DIR: dataDir, ...environment }, words);
  started.push(one);
  return one;
}

const { body } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../events/aws/submit-intake.json'), 'utf8'),
) as { body: string };

const sendIntake = (origin: string) =>
  fetch(`${origin}/api/intakes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'the-only-intake' },
    body,
  });

type Mail = { readonly to: readonly string[]; readonly subject: string };
const mailsOf = async (origin: string) =>
  (await (await fetch(`${origin}/local/mail`)).json()) as Mail[];

describe('npm start', () => {
  test(
    'loses nothing when it is killed right after an answer, and stops all it started on Ctrl-C',
    async () => {
      const first = start();
      const answer = await sendIntake(await first.ready);
      first.kill('SIGKILL');
      await first.ended;
      expect(answer.status).toBe(201);

      const second = start();
      const origin = await second.ready;
      await expect.poll(() => mailsOf(origin), { timeout: 20_000 }).toHaveLength(2);
      const again = await sendIntake(origin);
      expect(await again.json()).toEqual(await answer.json());
      const moved = await fetch(`${origin}/local/clock`, {
        method: 'POST',
        body: JSON.stringify({ advance: 'P1D' }),
      });
      expect(moved.status).toBe(200);
      expect(await mailsOf(origin)).toHaveLength(2);
      const state = (await (await fetch(`${origin}/local/state`)).json()) as object;
      expect(state).toEqual({ due: 0, sent: 2, failed: 0, dropped: 0 });

      second.kill('SIGINT');
      expect((await second.ended).code).toBe(0);
      expect(runningProcess(dataDir, 'database')).toBeUndefined();
      await expect(fetch(origin)).rejects.toThrow();
    },
    PATIENT,
  );
});

describe('npm start says in one line what is in its way', () => {
  const complaint = async (one: StartedProcess) => {
    const { code, stderr } = await one.ended;
    expect(code).toBe(1);
    return stderr.trimEnd().split('\n');
  };

  test('a port in use', async () => {
    const server: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    const { port } = server.address() as AddressInfo;
    expect(await complaint(start({ PORT: String(port) }))).toEqual([
      `port ${port} is in use: stop what uses it, or choose another with PORT=8081 npm start`,
    ]);
    server.close();
  });

  test.for([
    [{ PORT: 'eighty' }, [], 'PORT must be a whole number from 0 to 65535, and is "eighty"'],
    [{}, ['--clean'], '--clean is not an option of npm start: there is only --fresh'],
  ] as const)('%j %j', async ([environment, words, line]) => {
    expect(await complaint(start(environment, [...words]))).toEqual([line]);
  });

  test('each setting that is broken', async () => {
    const practiceFile = join(folder, 'practice.json');
    const settings = JSON.parse(
      readFileSync(resolve(import.meta.dirname, '../../practice.json'), 'utf8'),
    ) as Record<string, unknown>;
    writeFileSync(
      practiceFile,
      JSON.stringify({ ...settings, timeZone: 'Mars/Olympus', phone: undefined }),
    );
    const lines = await complaint(start({ PRACTICE_FILE: practiceFile }));
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toMatch(/practice\.json: phone .*\n.*practice\.json: timeZone /);
  });

  test('a folder that holds something else', async () => {
    writeFileSync(join(folder, 'letter.txt'), '');
    expect(await complaint(start({ DATA_DIR: folder }))).toEqual([
      `${folder} holds other files: name another folder with DATA_DIR`,
    ]);
  });
});
