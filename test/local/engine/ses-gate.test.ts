import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeIam } from '../../../local/engine/permissions/iam.ts';
import { readPolicies } from '../../../local/engine/permissions/policies.ts';
import { makeSesGate } from '../../../local/engine/permissions/ses-gate.ts';
import { handWritten } from './hand-written.ts';

const CALLER = {
  id: 'hand/Function',
  arn: 'arn:aws:lambda:us-east-1:123456789012:function:send',
  name: 'send',
  bundle: '',
  exportName: 'handler',
  role: 'arn:aws:iam::123456789012:role/hand-Role',
  timeoutMs: 1000,
  memoryMb: 128,
  environment: {},
  deadLettersArn: undefined,
};
const arn = (resource: string) => `arn:aws:ses:us-east-1:123456789012:${resource}`;

const assembly = handWritten({
  Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.org' } },
  Role: {
    Type: 'AWS::IAM::Role',
    Properties: {
      Policies: [
        {
          PolicyName: 'p',
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Action: 'ses:SendRawEmail',
                Resource: [arn('identity/example.org'), arn('configuration-set/letters')],
              },
            ],
          },
        },
      ],
    },
  },
});

const said: string[] = [];
const gate = makeSesGate(assembly, makeIam(readPolicies(assembly)), (line) => void said.push(line));
let server: Server;
beforeAll(async () => {
  server = createServer((req, res) => {
    const params = new URLSearchParams(req.url?.slice(2));
    void gate.admits(CALLER, params, res).then((admitted) => admitted && res.end('admitted'));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
});
afterAll(() => void server.close());

async function ask(params: Record<string, string>) {
  const { port } = server.address() as AddressInfo;
  const query = new URLSearchParams({ Action: 'SendRawEmail', ...params }).toString();
  const answer = await fetch(`http://127.0.0.1:${port}/?${query}`);
  return { status: answer.status, text: await answer.text() };
}
const raw = (from: string) =>
  Buffer.from(`Subject: x\r\nFrom: ${from}\r\n\r\nHello`).toString('base64');

describe('before SES takes a mail', () => {
  test('the sender named by Source, or else by the From header, must be verified', async () => {
    const verified = { ConfigurationSetName: 'letters' };
    const admitted = { status: 200, text: 'admitted' };
    expect(await ask({ ...verified, Source: 'office@example.org' })).toEqual(admitted);
    expect(
      await ask({ ...verified, 'RawMessage.Data': raw('"Desk" <office@example.org>') }),
    ).toEqual(admitted);
    const refused = await ask({ ...verified, Source: 'office@example.org.evil.net' });
    expect(refused).toMatchObject({
      status: 400,
      text: expect.stringContaining('MessageRejected') as string,
    });
  });

  test('the function’s role must allow both the sender and the configuration set', async () => {
    const { status, text } = await ask({
      Source: 'office@example.org',
      ConfigurationSetName: 'others',
    });
    expect(status).toBe(403);
    expect(text).toContain('AccessDenied');
    expect(text).toContain(arn('configuration-set/others'));
    expect(said.at(-1)).toContain('hand/Function may not ses:SendRawEmail');
  });

  test('any other call is judged by its own action', async () => {
    const { status, text } = await ask({ Action: 'SendEmail', Source: 'office@example.org' });
    expect(status).toBe(403);
    expect(text).toContain('ses:SendEmail');
  });
});
