import { Agent, type IncomingMessage, type ServerResponse, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { FunctionSettings } from '../functions/function-settings.ts';
import { readBody } from '../http/body.ts';
import type { Iam } from '../permissions/iam.ts';
import { type Asked, askedOf, isWrite } from '../permissions/dynamodb-actions.ts';
import { ACCOUNT } from '../template/account.ts';

/** DynamoDB as a function sees it: its role is asked first, then the embedded engine answers. */
export type DynamoProxy = {
  readonly handle: (
    caller: FunctionSettings,
    req: IncomingMessage,
    res: ServerResponse,
  ) => Promise<void>;
  /** Refuses every call as AWS does when a table is asked too much. */
  readonly throttle: (on: boolean) => void;
  /** Calls back after each write, before whoever wrote hears of it. */
  readonly onWrite: (call: () => void) => void;
};

/** DynamoDB takes no larger request. */
const MOST_BYTES = 16 * 1024 * 1024;

export function makeDynamoProxy(o: {
  url: string;
  iam: Iam;
  say: (line: string) => void;
}): DynamoProxy {
  const agent = new Agent({ keepAlive: true });
  const callbacks: (() => void)[] = [];
  let throttled = false;

  const firstDenied = async (caller: FunctionSettings, all: readonly Asked[]) => {
    for (const asked of all) {
      const { action, resource, leadingKey } = asked;
      const verdict = await o.iam.role(caller.role, action, resource, leadingKey);
      if (verdict === 'denied') return asked;
    }
    return undefined;
  };
  const handle: DynamoProxy['handle'] = async (caller, req, res) => {
    const operation = String(req.headers['x-amz-target']).split('.')[1] ?? '';
    const body = await readBody(req, MOST_BYTES);
    if (body === 'too-large') return refuse(res, 'com.amazon.coral.service#SerializationException');
    const denied = await firstDenied(caller, askedOf(operation, JSON.parse(body.toString())));
    if (denied) {
      o.say(`${caller.id} may not ${denied.action} on ${denied.resource}`);
      return refuse(res, 'com.amazon.coral.service#AccessDeniedException', denial(caller, denied));
    }
    if (throttled)
      return refuse(res, THROTTLED, 'The level of configured throughput was exceeded.');
    const answer = await forward(o.url, agent, req, body);
    if (isWrite(operation)) callbacks.forEach((call) => call());
    res.writeHead(answer.statusCode ?? 500, answer.headers);
    await pipeline(answer, res);
  };
  const throttle = (on: boolean) => {
    throttled = on;
  };
  return { handle, throttle, onWrite: (call) => void callbacks.push(call) };
}

const THROTTLED = 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException';

function denial({ role, name }: FunctionSettings, { action, resource }: Asked): string {
  const user = `arn:aws:sts::${ACCOUNT}:assumed-role/${role.split('/').at(-1) ?? ''}/${name}`;
  return `User: ${user} is not authorized to perform: ${action} on resource: ${resource} because no identity-based policy allows the ${action} action`;
}

function refuse(res: ServerResponse, __type: string, message = ''): void {
  res.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
  res.end(JSON.stringify({ __type, message }));
}

function forward(
  url: string,
  agent: Agent,
  { method, headers }: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const kept = { ...headers };
    // The embedded engine has a host of its own, which Node writes.
    delete kept.host;
    const onward = request(url, { method, headers: kept, agent }, resolve);
    onward.once('error', reject);
    onward.end(body);
  });
}
