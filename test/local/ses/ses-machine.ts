import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { openClock, type Clock } from '../../../local/clock.ts';
import { makeSes, type Ses } from '../../../local/ses/ses.ts';
import type { SendingEvent } from '../../../local/ses/sending-events.ts';

export type SesMachine = {
  readonly ses: Ses;
  readonly clock: Clock;
  readonly dataDir: string;
  readonly events: SendingEvent[];
  readonly client: SESClient;
  close(): Promise<void>;
};

type Options = {
  dataDir?: string;
  patienceMs?: number;
  emit?: (event: SendingEvent) => void | Promise<void>;
};

/** The SES of one machine behind a port of its own, and Amazon's client set as the product's. */
export async function aSesMachine(options: Options = {}): Promise<SesMachine> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'ses-'));
  const clock = openClock(dataDir);
  const events: SendingEvent[] = [];
  const emit = options.emit ?? ((event: SendingEvent) => void events.push(event));
  const ses = makeSes({ dataDir, clock, emit, configurationSets: ['practice'] });
  const server = createServer((req, res) => {
    void text(req).then((body) =>
      ses.send({ params: new URLSearchParams(body), from: 'dispatch-mail' }, res),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const client = new SESClient({
    endpoint: `http://127.0.0.1:${String(port)}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
    requestHandler: { requestTimeout: options.patienceMs ?? 25_000, throwOnRequestTimeout: true },
  });
  const close = () =>
    new Promise<void>((done) => {
      client.destroy();
      server.closeAllConnections();
      server.close(() => done());
    });
  return { ses, clock, dataDir, events, client, close };
}

const PLAIN = [
  'From: The front desk <office@example.com>',
  'To: shown@example.com',
  'Subject: Hello',
  '',
  'We have your form.',
  '',
].join('\r\n');

/** A call that SES takes; parts of it replaced. */
export function aMail(
  parts: Partial<ConstructorParameters<typeof SendRawEmailCommand>[0]> & { raw?: string } = {},
): SendRawEmailCommand {
  const { raw = PLAIN, ...input } = parts;
  return new SendRawEmailCommand({
    RawMessage: { Data: Buffer.from(raw) },
    Source: 'office@example.com',
    Destinations: ['client@example.com'],
    ConfigurationSetName: 'practice',
    Tags: [{ Name: 'mail', Value: 'intake-received_1_1' }],
    ...input,
  });
}
