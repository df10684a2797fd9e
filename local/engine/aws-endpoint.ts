import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ses } from '../ses/ses.ts';
import type { DynamoProxy } from './dynamodb/proxy.ts';
import { accessKeyOf } from './functions/credentials.ts';
import type { FunctionSettings } from './functions/function-settings.ts';
import { readBody } from './http/body.ts';
import type { CognitoGate } from './permissions/cognito-gate.ts';
import type { SesGate } from './permissions/ses-gate.ts';
import type { SqsGate } from './permissions/sqs-gate.ts';

/** The AWS services as the functions reach them, told apart by what each call is signed for. */
export type AwsEndpoint = { readonly url: string; readonly stop: () => Promise<void> };

export type Services = {
  readonly dynamodb: DynamoProxy;
  readonly sesGate: SesGate;
  readonly cognito: CognitoGate;
  readonly sqs: SqsGate;
  readonly ses: Pick<Ses, 'send'>;
};

/** SES takes 10 MB of mail; base64 inside a form makes it a third larger. */
const MOST_FORM_BYTES = 16 * 1024 * 1024;

const SIGNED = /Credential=([^/,\s]+)\/[^/]*\/[^/]*\/(dynamodb|ses|sqs|cognito-idp)\/aws4_request/;

export async function openAwsEndpoint(o: {
  functions: readonly FunctionSettings[];
  services: Services;
  say: (line: string) => void;
}): Promise<AwsEndpoint> {
  const callers = new Map(o.functions.map((settings) => [accessKeyOf(settings.id), settings]));
  const answer = async (req: IncomingMessage, res: ServerResponse) => {
    const [, key = '', service] = SIGNED.exec(req.headers.authorization ?? '') ?? [];
    const caller = callers.get(key);
    if (!caller) return void res.writeHead(403).end();
    const { dynamodb, ses, sesGate, sqs, cognito } = o.services;
    if (service === 'dynamodb') return dynamodb.handle(caller, req, res);
    if (service === 'sqs') return sqs.handle(caller, req, res);
    if (service === 'cognito-idp') return cognito.handle(caller, req, res);
    const body = await readBody(req, MOST_FORM_BYTES);
    if (body === 'too-large') return void res.writeHead(413).end();
    const params = new URLSearchParams(body.toString());
    if (await sesGate.admits(caller, params, res))
      await ses.send({ params, from: caller.name }, res);
  };
  const server = createServer((req, res) => {
    answer(req, res).catch((fault: unknown) => {
      o.say(`the AWS endpoint failed: ${fault instanceof Error ? fault.message : String(fault)}`);
      res.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}/`, stop };
}
