import { Agent, request } from 'node:http';

export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** Longer than any client waits. */
const PATIENCE_MS = 30_000;

/** Has the sandboxes of the functions started that are to be measured: a cold start is not load. */
export async function warmedUp(calls: readonly (() => Promise<number>)[]): Promise<void> {
  for (let times = 0; times < 2; times += 1) {
    await Promise.all(calls.flatMap((call) => [call(), call(), call(), call()]));
  }
}

/** Calls a product on this machine, and none anywhere else; gives the status. */
export function callerOf(origin: string) {
  const { hostname, port } = new URL(origin);
  if (hostname !== '127.0.0.1') throw new Error('load is for the product on this machine alone');
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const call = ({ method, path, headers = {}, body }: Call): Promise<number> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const asked = request(
        {
          ...{ hostname, port, method, path, agent, timeout: PATIENCE_MS },
          headers: {
            ...headers,
            ...(text !== undefined && { 'content-type': 'application/json' }),
          },
        },
        (reply) => {
          reply.resume();
          reply.once('end', () => resolve(reply.statusCode ?? 0));
          reply.once('error', reject);
        },
      );
      asked.once('timeout', () => asked.destroy(new Error('no answer')));
      asked.once('error', reject);
      asked.end(text);
    });
  return { call, close: () => agent.destroy() };
}
