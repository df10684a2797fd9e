import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type AwsFront, SECRET_KEY } from './aws-front.ts';

/** Milliseconds of processor time, user and system together, and by the clock. */
export type Cost = { readonly cpu: number; readonly wall: number };

/** What a fresh process came to, that handled some events one after the other. */
export type Lived = {
  /** Until the bundle was loaded, without Node's own start. */
  readonly load: Cost;
  /** The same and the first event. */
  readonly cold: Cost;
  /** All further events together. */
  readonly warm: Cost;
  /** Whether Node's own `fetch` was loaded by then. */
  readonly undici: boolean;
  readonly answers: readonly unknown[];
};

/** Runs a bundled function in a process of its own, with what Lambda puts into its environment. */
export async function liveOnce(o: {
  readonly bundle: string;
  readonly front: Pick<AwsFront, 'endpoint' | 'certificate'>;
  readonly environment: Readonly<Record<string, string>>;
  readonly events: readonly unknown[];
}): Promise<Lived> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const [trusted, events] = ['trusted.pem', 'events.json'].map((name) => path.join(folder, name));
  writeFileSync(trusted ?? '', o.front.certificate);
  writeFileSync(events ?? '', JSON.stringify(o.events));
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'one-sandbox.cjs'), o.bundle, events ?? ''],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...o.environment,
        AWS_ACCESS_KEY_ID: 'BENCH',
        AWS_SECRET_ACCESS_KEY: SECRET_KEY,
        AWS_REGION: 'us-east-1',
        AWS_ENDPOINT_URL_DYNAMODB: o.front.endpoint,
        AWS_ENDPOINT_URL_SES: o.front.endpoint,
        NODE_EXTRA_CA_CERTS: trusted,
        NODE_OPTIONS: '--disable-proto=throw',
        TZ: ':UTC',
      },
    },
  );
  try {
    const [told, complained] = await Promise.all([text(child.stdout), text(child.stderr)]);
    if (told === '') throw new Error(complained);
    return JSON.parse(told) as Lived;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
