import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { readSignature } from '../../support/signature-v4.ts';
import { makeCertificate } from './certificate.ts';

/** DynamoDB and SES as a function meets them: over TLS, with signed calls. */
export type AwsFront = {
  readonly endpoint: string;
  /** The certificate that the caller must trust. */
  readonly certificate: string;
  /** What was asked since the last time, in order: DynamoDB's operations and `SendRawEmail`. */
  readonly heard: () => readonly string[];
  readonly stop: () => Promise<void>;
};

export const SECRET_KEY = 'bench';

/** Puts TLS and the check of signatures before an engine, and takes mails without sending them. */
export async function startFront(engine: string): Promise<AwsFront> {
  const { key, certificate } = makeCertificate();
  const agent = new Agent({ keepAlive: true });
  let heard: string[] = [];
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const body = await buffer(req);
    if (readSignature(req.headers, body.toString(), SECRET_KEY) === 'forged') {
      res.writeHead(403).end('{}');
      return;
    }
    const target = req.headers['x-amz-target'];
    heard.push(typeof target === 'string' ? (target.split('.')[1] ?? '') : 'SendRawEmail');
    if (target === undefined) res.end(ACCEPTED.replace('ID', randomUUID()));
    else passOn(engine, agent, req, body, res);
  };
  const server = createServer({ key, cert: certificate }, (req, res) => {
    answer(req, res).catch(() => res.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `https://127.0.0.1:${port}`,
    certificate,
    heard: () => {
      const all = heard;
      heard = [];
      return all;
    },
    stop: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const ACCEPTED =
  '<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>ID</MessageId></SendRawEmailResult></SendRawEmailResponse>';

function passOn(
  engine: string,
  agent: Agent,
  { headers }: IncomingMessage,
  body: Buffer,
  res: ServerResponse,
): void {
  const passed = request(engine, { agent, method: 'POST', headers }, (answer) => {
    res.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(res);
  });
  passed.on('error', () => res.destroy());
  passed.end(body);
}
