import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aForm } from '../support/intake-form.ts';
import { spawnLocalProduct, type StartedProcess } from '../support/local-product.ts';

let dataDir: string;
let running: StartedProcess;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'killed-'));
});
afterEach(async () => {
  running.kill('SIGTERM');
  await running.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<string> {
  running = spawnLocalProduct({ DATA_DIR: dataDir });
  return running.ready;
}

const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('what was answered with 201 outlives a kill -9, and both its mails arrive once', async () => {
  const before = await start();
  const reply = await post(`${before}/api/intakes`, aForm(), { 'idempotency-key': randomUUID() });
  running.kill('SIGKILL');
  expect(reply.status).toBe(201);
  const { intakeId } = (await reply.json()) as { intakeId: string };
  await running.ended;

  const after = await start();
  // A mail whose sending was cut off waits for word from SES before it is sent again.
  await post(`${after}/local/clock`, { advance: 'PT30M' });
  const mails = (await (await fetch(`${after}/local/mail`)).json()) as { subject: string }[];
  expect(mails.map(({ subject }) => subject).sort()).toEqual([
    'A new form is waiting',
    'We have your form',
  ]);
  const token = await post(`${after}/local/token`, { role: 'counselor' });
  const { accessToken } = (await token.json()) as { accessToken: string };
  const detail = await fetch(`${after}/api/staff/intakes/${intakeId}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(detail.status).toBe(200);
});
